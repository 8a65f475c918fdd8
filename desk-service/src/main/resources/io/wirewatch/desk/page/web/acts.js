// Forms that do something: sent without leaving the page, with what is wrong said beside them.

const DAY = 86_400_000;

const open = () => document.querySelector(".act[open]");

/** What is missing to press a button: the field that it needs, or the name of who presses. */
function missing(form, button) {
  const needs = [button?.dataset.needs, "by"].filter((name) => name && form.elements[name]);
  return needs.map((name) => form.elements[name]).find((field) => field.value.trim() === "");
}

function complain(form, text, field) {
  const error = form.querySelector(".form-error");
  error.textContent = text;
  error.hidden = text === "";
  for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
  const wrong = field && form.elements[field];
  if (wrong?.focus) {
    wrong.setAttribute("aria-invalid", "true");
    wrong.focus();
  }
}

function fields(form, button) {
  const data = new FormData(form, button);
  if (button?.name) data.delete("local"); // A choice is pressed: what stands in the field is not meant.
  return new URLSearchParams(data);
}

async function send(form, button) {
  const response = await fetch(button?.getAttribute("formaction") ?? form.getAttribute("action"), {
    method: "POST",
    headers: { Accept: "application/json" },
    body: fields(form, button),
  });
  return { ok: response.ok, body: await response.json() };
}

async function submit(event) {
  const form = event.target;
  if (!form.matches("form[data-act]")) return;
  event.preventDefault();
  const button = event.submitter ?? form.querySelector("button[type=submit]");
  const lacks = missing(form, button);
  if (lacks) return lacks.focus();
  complain(form, "");
  button.setAttribute("aria-busy", "true");
  try {
    const { ok, body } = await send(form, button);
    if (ok) done(form, button);
    else complain(live(form), body.detail ?? body.title, body.field);
  } catch {
    complain(form, "The desk did not answer. Try again.");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** The form itself, or the one that was printed in its place while it was sent. */
function live(form) {
  return form.isConnected ? form : (document.querySelector("#detail .acts") ?? form);
}

function done(form, button) {
  const name = button.closest(".act")?.dataset.sheet;
  const sheet = name && live(form).querySelector(`[data-sheet="${name}"]`);
  if ("reload" in form.dataset) location.reload();
  if (sheet) {
    for (const field of sheet.querySelectorAll("textarea, input:not([type])")) field.value = "";
    sheet.open = false;
    sheet.querySelector("summary").focus();
  }
}

/** Makes what the server could only say in UTC the reader's own. */
export function localize(root = document) {
  for (const zone of root.querySelectorAll("[data-zone]")) {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  for (const button of root.querySelectorAll("[data-tomorrow]")) {
    const morning = new Date(Date.now() + DAY);
    morning.setHours(7, 0, 0, 0);
    button.value = morning.toISOString();
  }
  for (const field of root.querySelectorAll("[data-later]")) {
    if (field.value) continue;
    const later = new Date(Date.now() + DAY / 6);
    later.setMinutes(later.getMinutes() - later.getTimezoneOffset());
    field.value = later.toISOString().slice(0, 16);
  }
}

const times = new WeakMap();

/** Says what a silence would mute, as its fields stand. */
function preview(box) {
  clearTimeout(times.get(box));
  times.set(box, setTimeout(() => tellPreview(box), 150));
}

async function tellPreview(box) {
  const form = box.closest("form");
  const would = box.querySelector("[data-would]");
  try {
    const response = await fetch(box.dataset.preview, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    const body = await response.json();
    would.textContent = response.ok ? words(body.mutes) : "";
  } catch {
    would.textContent = "";
  }
}

function words(mutes) {
  if (mutes.length === 0) return "It would mute no alert that there is now.";
  const names = mutes.slice(0, 3).map((alert) => `“${alert.groupLabel || alert.ruleTitle}”`);
  const more = mutes.length > 3 ? ` and ${mutes.length - 3} more` : "";
  const count = mutes.length === 1 ? "1 alert" : `${mutes.length} alerts`;
  return `It would mute ${count} now: ${names.join(", ")}${more}.`;
}

/** Keeps what somebody is writing while the form is printed anew. */
export function keep(form) {
  if (!form) return () => {};
  const sheet = form.querySelector(".act[open]")?.dataset.sheet;
  const focused = form.contains(document.activeElement) ? document.activeElement : undefined;
  const values = [...form.querySelectorAll("textarea, input:not([type=hidden])")].map((field) => ({
    name: field.name, value: field.value, checked: field.checked, type: field.type,
  }));
  return (next) => restore(next, sheet, values, focused);
}

function restore(next, sheet, values, focused) {
  if (!next) return;
  for (const { name, value, checked, type } of values) {
    for (const field of next.querySelectorAll(`[name="${name}"]`)) {
      if (type === "radio" || type === "checkbox") {
        if (field.type === type && field.value === value) field.checked = checked;
      } else if (field.matches("input, textarea") && field.type === type) field.value = value;
    }
  }
  const open = sheet && next.querySelector(`[data-sheet="${sheet}"]`);
  if (open) open.open = true;
  if (!focused) return;
  const same = focused.name
    ? next.querySelector(`[name="${focused.name}"][value="${focused.value}"], textarea[name="${focused.name}"], input[name="${focused.name}"]`)
    : [...next.querySelectorAll("summary, button")].find((one) => one.textContent === focused.textContent);
  same?.focus({ preventScroll: true });
}

function opened(event) {
  const act = event.target;
  if (!act.matches?.(".act") || !act.open) return;
  if (act.dataset.preview) preview(act);
  place(act);
}

/** A sheet that would leave the page on the right opens to the left. */
function place(act) {
  act.classList.remove("leftward");
  const sheet = act.querySelector(".sheet").getBoundingClientRect();
  if (sheet.right > document.documentElement.clientWidth - 8) act.classList.add("leftward");
}

/** Opens a sheet, or presses a button, by its key; false when there is none now. */
export function press(key) {
  const target = document.querySelector(`#detail [data-key="${key}"]`);
  if (!target) return false;
  if (target.matches("button")) {
    target.form.requestSubmit(target);
    return true;
  }
  const act = target.parentElement;
  act.open = !act.open;
  if (act.open) act.querySelector(".sheet :is(button, textarea, input:not([type=hidden]))")?.focus();
  else target.focus();
  return true;
}

function close() {
  const act = open();
  if (!act) return false;
  act.open = false;
  act.querySelector("summary").focus();
  return true;
}

document.addEventListener("submit", submit);
document.addEventListener("toggle", opened, true);
document.addEventListener("input", (event) => {
  const box = event.target.closest("[data-preview]");
  if (box) preview(box);
});
document.addEventListener("click", (event) => {
  const act = open();
  if (act && !act.contains(event.target)) act.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && close()) event.preventDefault();
  if (event.key !== "Enter" || event.target.closest("button, summary, a")) return;
  const field = event.target.closest(".sheet :is(input, textarea)");
  if (!field || (field.matches("textarea") && !event.ctrlKey && !event.metaKey)) return;
  event.preventDefault(); // Else the form's first button would be pressed.
  const button = field.form.querySelector(`[data-needs="${field.name}"]`);
  if (button) field.form.requestSubmit(button);
});

localize();
for (const box of document.querySelectorAll("form[data-preview]")) preview(box);
