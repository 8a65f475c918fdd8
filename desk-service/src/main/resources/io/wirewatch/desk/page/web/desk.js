// Joins the parts: what the stream tells becomes what the page shows.

import { keep, localize } from "./acts.js";
import { tick, woken } from "./clock.js";
import "./editor.js";
import "./keys.js";
import * as list from "./list.js";
import { play } from "./sound.js";
import { watch } from "./stream.js";

const page = document.body.dataset;
const detail = document.getElementById("detail");
const banner = document.getElementById("banner");
const news = document.getElementById("news");
const link = document.querySelector("[data-link]");
const linkText = document.querySelector("[data-link-text]");
const title = document.title.replace(/^\(\d+\) /, "");
const told = new Set(list.rows().map((row) => row.dataset.id));
let rulesTimer;
let restore = () => {};

function count(open) {
  document.title = open > 0 ? `(${open}) ${title}` : title;
  document.querySelector("[data-open-count]").textContent = open > 0 ? open : "";
  page.open = open;
}

function shown() {
  return detail?.querySelector(".alert");
}

function reload() {
  const alert = shown();
  if (alert) htmx.ajax("GET", alert.dataset.path, { target: "#detail", swap: "innerHTML" });
}

function tell(alert) {
  if (alert.state !== "open" || told.has(alert.id)) return;
  told.add(alert.id);
  news.textContent = `New alert, ${alert.severity}: ${alert.groupLabel || alert.ruleTitle}`;
  play();
}

function onAlert(alert) {
  tell(alert);
  list.refresh();
  if (shown()?.dataset.id === alert.id) reload();
  if (page.section === "rules") rules();
}

function rules() {
  clearTimeout(rulesTimer);
  const now = document.getElementById("rule-now");
  if (now) htmx.ajax("GET", location.pathname, { target: now, swap: "innerHTML" });
  if (!document.getElementById("rules")) return;
  if (document.querySelector("#rules details[open]")) return;
  htmx.ajax("GET", "/rules", { target: "#rules", swap: "innerHTML" });
}

function silences() {
  htmx.ajax("GET", "/silences", { target: "#silences", swap: "innerHTML" });
}

function countSilences() {
  const rows = document.querySelectorAll("#silences .silence").length;
  if (page.section === "silences") document.querySelector("[data-silence-count]").textContent = rows || "";
}

/** What a silence or a time changes, no alert's revision tells. */
function refresh() {
  list.refresh();
  reload();
  if (page.section === "silences") silences();
}

function onLink(state) {
  if (link.dataset.link === state) return;
  if (link.dataset.link === "lost") {
    list.refresh();
    reload();
  }
  link.dataset.link = state;
  linkText.textContent = state === "live" ? "Live" : "Connection lost";
  banner.hidden = state === "live";
}

document.addEventListener("list:replaced", () => {
  count(list.open());
  tick();
});

document.addEventListener("htmx:beforeSwap", ({ detail: { target } }) => {
  if (target.id !== "detail") return;
  const alert = shown();
  const form = keep(alert?.querySelector(".acts"));
  restore = () => shown()?.dataset.id === alert?.dataset.id && form(shown().querySelector(".acts"));
});

document.addEventListener("htmx:afterSwap", (event) => {
  tick();
  localize(event.detail.target);
  list.dress();
  countSilences();
  if (event.detail.target.id !== "detail") return;
  restore();
  if (event.detail.requestConfig.triggeringEvent?.type === "click") detail.scrollTop = 0;
  if (list.row(shown()?.dataset.id)) page.view = location.pathname === "/" ? "list" : "detail";
});

document.addEventListener("htmx:pushedIntoHistory", () => {
  if (shown()) page.view = "detail";
});

woken(refresh);
if (page.section === "rules") setInterval(rules, 15_000);
list.dress();
count(document.getElementById("alerts") ? list.open() : Number(page.open));
watch(page.cursor, { onAlert, onSilence: refresh, onLink });
