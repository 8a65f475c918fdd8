// The list of alerts: kept as the server prints it, without disturbing who reads it.

const PACE = 200;
const FRESH = 30_000;

const box = document.getElementById("alerts");
const filter = document.getElementById("filter");
const known = new Map(rows().map((row) => [row.dataset.id, row.dataset.revision]));
let timer;
let again = false;

export function rows() {
  return [...(box?.querySelectorAll(".row") ?? [])];
}

export function shown() {
  return rows().filter((row) => !row.hidden);
}

/** Fetches the list: at once, and not again before a moment has passed. */
export function refresh() {
  if (!box) return;
  if (timer) {
    again = true;
    return;
  }
  timer = setTimeout(() => {
    timer = undefined;
    if (again) refresh();
  }, PACE);
  again = false;
  load();
}

async function load() {
  try {
    const response = await fetch("/alerts", { headers: { "HX-Request": "true" } });
    if (response.ok) replace(await response.text());
  } catch {
    // The stream says that the connection is lost, and calls again when it is back.
  }
}

function replace(html) {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector(".sections");
  const focused = document.activeElement?.closest?.(".row")?.dataset.id;
  const old = new Map(rows().map((row) => [row.dataset.id, row]));
  for (const row of next.querySelectorAll(".row")) {
    const same = old.get(row.dataset.id);
    if (same?.dataset.revision !== row.dataset.revision) announce(row);
    else if (same.dataset.standing === row.dataset.standing) row.replaceWith(same);
  }
  box.replaceChildren(next);
  htmx.process(next);
  dress();
  if (focused) row(focused)?.querySelector("a").focus({ preventScroll: true });
  box.dispatchEvent(new CustomEvent("list:replaced", { bubbles: true }));
}

function announce(row) {
  row.classList.add(known.has(row.dataset.id) ? "changed" : "fresh");
  known.set(row.dataset.id, row.dataset.revision);
  setTimeout(() => row.classList.remove("changed", "fresh"), FRESH);
}

export function row(id) {
  return rows().find((candidate) => candidate.dataset.id === id);
}

/** Marks the row whose alert is shown, and hides those that the filter does not want. */
export function dress() {
  const current = document.querySelector("#detail .alert")?.dataset.id;
  const wanted = (filter?.value ?? "").trim().toLowerCase();
  for (const one of rows()) {
    const link = one.querySelector("a");
    if (one.dataset.id === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    one.hidden = wanted !== "" && !one.textContent.toLowerCase().includes(wanted);
  }
}

/** How many alerts wait for somebody. */
export function open() {
  const sections = box?.querySelector(".sections");
  return Number((sections ?? document.body).dataset.open);
}

filter?.addEventListener("input", dress);
