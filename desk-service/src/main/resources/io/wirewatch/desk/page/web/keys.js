// What the keyboard does.

import { press } from "./acts.js";
import { row, shown } from "./list.js";
import { toggle as toggleSound } from "./sound.js";

const root = document.documentElement;
const help = document.getElementById("help");

function theme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const next = (root.dataset.theme ?? dark) === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  localStorage.setItem("theme", next);
}

function move(step) {
  const all = shown();
  const current = row(document.querySelector("#detail .alert")?.dataset.id);
  const at = all.indexOf(current);
  const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))];
  if (!next) return;
  const link = next.querySelector("a");
  link.focus();
  link.scrollIntoView({ block: "nearest" });
  link.click();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  a: () => press("a"),
  s: () => press("s"),
  i: () => press("i"),
  n: () => press("n"),
  q: () => press("q"),
  f: () => press("f"),
  m: toggleSound,
  t: theme,
  "/": () => document.getElementById("filter")?.focus(),
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target.closest("input, textarea, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

document.querySelector("[data-tool=theme]").addEventListener("click", theme);
document.querySelector("[data-tool=help]").addEventListener("click", () => help.showModal());
