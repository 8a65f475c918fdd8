// Times on the page: ages grow, clock times are the reader's own.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function age(element) {
  const past = Date.now() - Date.parse(element.dateTime);
  const ago = "ago" in element.dataset ? " ago" : "";
  if (past < MINUTE) return ago ? "just now" : "now";
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min${ago}`;
  if (past < DAY) return `${Math.floor(past / HOUR)} h${ago}`;
  return `${Math.floor(past / DAY)} d${ago}`;
}

function clock(element) {
  const at = new Date(element.dateTime);
  const today = at.toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  if (element.dataset.clock === "seconds") time.second = "2-digit";
  return at.toLocaleString("en-GB", today ? time : { day: "numeric", month: "short", ...time });
}

export function tick() {
  for (const element of document.querySelectorAll("time[data-age]")) {
    element.textContent = age(element);
    element.title = new Date(element.dateTime).toLocaleString("en-GB");
  }
  for (const element of document.querySelectorAll("time[data-clock]")) {
    element.textContent = clock(element);
    element.title = element.dateTime;
  }
}

/** Calls when a time has come at which something on the page wakes or ends. */
export function woken(then) {
  setInterval(() => {
    const due = [...document.querySelectorAll("time[data-wakes]")].filter(
      (element) => Date.parse(element.dateTime) <= Date.now() && !element.dataset.past,
    );
    for (const element of due) element.dataset.past = "true";
    if (due.length > 0) then();
  }, 1_000);
}

setInterval(tick, 15_000);
tick();
