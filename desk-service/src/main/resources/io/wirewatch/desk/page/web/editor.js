// A rule's text: checked as it is written, tested, compared, saved.

const PACE = 250;
const form = document.querySelector(".editor");
const text = form?.elements.yaml;
const gutter = form?.querySelector(".gutter");
const said = form?.querySelector(".said");
const results = form?.querySelector(".results");
let timer;
let checks = 0;

const id = () => form.dataset.id || /^id:\s*["']?([\w-]+)/m.exec(text.value)?.[1] || "new";
const path = (end = "") => `/v1/rules/${encodeURIComponent(id())}${end}`;

async function post(address, method = "POST") {
  const response = await fetch(address, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/yaml" },
    body: text.value,
  });
  return { ok: response.ok, body: await response.json() };
}

function number(errors) {
  const wrong = new Map(errors.map((error) => [error.line, error.message]));
  const lines = text.value.split("\n").map((_, index) => {
    const line = document.createElement("span");
    line.textContent = index + 1;
    line.className = wrong.has(index + 1) ? "wrong" : "";
    line.title = wrong.get(index + 1) ?? "";
    return line;
  });
  gutter.replaceChildren(...lines);
  gutter.scrollTop = text.scrollTop;
}

/** Puts the cursor where an error is. */
function go(line, column) {
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const characters = [...(lines[line - 1] ?? "")].slice(0, column - 1).join("");
  text.focus();
  text.setSelectionRange(start + characters.length, start + characters.length);
  text.scrollTop = Math.max(0, (line - 5) * (text.scrollHeight / lines.length));
}

function place(error) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `${error.line}:${error.column}`;
  button.addEventListener("click", () => go(error.line, error.column));
  item.append(button, ` ${error.message}`);
  return item;
}

function tell(errors, otherwise) {
  number(errors);
  text.setAttribute("aria-invalid", String(errors.length > 0));
  if (errors.length === 0) {
    said.textContent = otherwise;
    said.className = "said good";
    return;
  }
  const list = document.createElement("ul");
  list.append(...errors.map(place));
  said.replaceChildren(list);
  said.className = "said bad";
}

async function check() {
  const mine = ++checks;
  try {
    const { ok, body } = await post("/v1/rules/check");
    if (mine !== checks) return; // Written on since.
    if (ok) tell([], "It can be read.");
    else tell(body.errors ?? [{ line: 1, column: 1, message: body.detail }], "");
  } catch {
    said.textContent = "The desk did not answer; it is checked again as you write.";
  }
}

function later() {
  number([]);
  clearTimeout(timer);
  timer = setTimeout(check, PACE);
}

function result(test) {
  const item = document.createElement("li");
  item.className = test.passed ? "passed" : "failed";
  item.textContent = `${test.passed ? "✓" : "✗"} ${test.name}`;
  const why = document.createElement("ul");
  for (const failure of test.failures) {
    const line = document.createElement("li");
    line.textContent = failure;
    why.append(line);
  }
  if (test.failures.length > 0) item.append(why);
  return item;
}

async function test() {
  const { ok, body } = await post("/v1/rules/test");
  if (!ok) return tell(body.errors ?? [], body.detail ?? "");
  const head = document.createElement("p");
  head.className = body.passed ? "verdict good" : "verdict bad";
  const count = body.tests.length;
  if (count === 0) head.textContent = "The rule has no tests.";
  else if (body.passed) head.textContent = count === 1 ? "Its test passes." : `All ${count} tests pass.`;
  else head.textContent = `${body.tests.filter((one) => !one.passed).length} of ${count} tests fail.`;
  const list = document.createElement("ol");
  list.append(...body.tests.map(result));
  results.replaceChildren(head, list);
}

async function diff() {
  const response = await fetch(`/rules/${encodeURIComponent(id())}/diff`, {
    method: "POST",
    headers: { "Content-Type": "application/yaml" },
    body: text.value,
  });
  // The server escapes the text of the rule.
  results.innerHTML = response.ok ? await response.text() : "";
}

function complain(message) {
  const error = form.querySelector(".form-error");
  error.textContent = message;
  error.hidden = message === "";
}

async function save(how) {
  const by = form.elements.by;
  if (by.value.trim() === "") return by.focus();
  const end = how === "stage" ? "/stage" : "";
  const { ok, body } = await post(`${path(end)}?by=${encodeURIComponent(by.value.trim())}`, "PUT");
  if (ok) location.assign(`/rules/${encodeURIComponent(body.id)}`);
  else if (body.errors) tell(body.errors, "");
  else complain(body.detail);
}

async function busy(button, work) {
  button.setAttribute("aria-busy", "true");
  complain("");
  try {
    await work();
  } catch {
    complain("The desk did not answer. Try again.");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

if (form) {
  text.addEventListener("input", later);
  text.addEventListener("scroll", () => (gutter.scrollTop = text.scrollTop));
  text.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      form.querySelector("[data-editor=test]").click();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter ?? form.querySelector("[data-save]");
    busy(button, () => save(button.dataset.save));
  });
  for (const button of form.querySelectorAll("[data-editor]")) {
    button.addEventListener("click", () => busy(button, button.dataset.editor === "test" ? test : diff));
  }
  number([]);
  check();
}
