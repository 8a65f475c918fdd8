// Joins the parts: what the stream tells becomes what the page shows.

import { tick } from "./clock.js";
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
  if (document.querySelector("#rules details[open]")) return;
  htmx.ajax("GET", "/rules", { target: "#rules", swap: "innerHTML" });
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

function complain(form, text) {
  const error = form.querySelector(".form-error");
  error.textContent = text;
  error.hidden = text === "";
}

document.addEventListener("list:replaced", () => {
  count(list.open());
  tick();
});

document.addEventListener("htmx:afterSwap", (event) => {
  tick();
  list.dress();
  if (event.detail.target.id !== "detail") return;
  if (event.detail.requestConfig.triggeringEvent?.type === "click") detail.scrollTop = 0;
  if (list.row(shown()?.dataset.id)) page.view = location.pathname === "/" ? "list" : "detail";
});

document.addEventListener("htmx:pushedIntoHistory", () => {
  if (shown()) page.view = "detail";
});

document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  if (!elt.matches(".acknowledge")) return;
  complain(elt, "");
  elt.querySelector("button").setAttribute("aria-busy", "true");
});

document.addEventListener("htmx:afterRequest", ({ detail: { elt, successful, xhr } }) => {
  if (!elt.matches(".acknowledge")) return;
  const button = elt.querySelector("button");
  button.removeAttribute("aria-busy");
  button.disabled = successful;
  if (successful) button.textContent = "Acknowledging";
  else complain(elt, problem(xhr));
});

function problem(xhr) {
  try {
    return JSON.parse(xhr.responseText).detail;
  } catch {
    return "The desk did not answer. Try again.";
  }
}

if (page.section === "rules") setInterval(rules, 15_000);
list.dress();
count(document.getElementById("alerts") ? list.open() : Number(page.open));
watch(page.cursor, { onAlert, onLink });
