// Keeps an event stream open for as long as the page is.

const SILENCE = 45_000; // three heartbeats
const RETRY = 2_000;
const GRACE = 1_500; // a connection that is back this soon was never lost to the reader

export function watch(cursor, { onAlert, onSilence, onLink }) {
  let seen = cursor;
  let source;
  let silent;
  let grace;

  function alive() {
    clearTimeout(silent);
    clearTimeout(grace);
    grace = undefined;
    silent = setTimeout(reconnect, SILENCE);
    onLink("live");
  }

  function lost() {
    grace ??= setTimeout(() => onLink("lost"), GRACE);
  }

  function hear(event) {
    seen = event.lastEventId || seen;
    alive();
  }

  function connect() {
    source = new EventSource(`/v1/stream?since=${encodeURIComponent(seen)}`);
    source.addEventListener("heartbeat", hear);
    source.addEventListener("alert", (event) => {
      hear(event);
      onAlert(JSON.parse(event.data));
    });
    source.addEventListener("silence", (event) => {
      hear(event);
      onSilence();
    });
    source.addEventListener("error", () => {
      lost();
      // The browser tries again by itself unless the server answered with something else.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, RETRY);
    });
  }

  function reconnect() {
    source.close();
    lost();
    connect();
  }

  connect();
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => event.persisted && reconnect());
}
