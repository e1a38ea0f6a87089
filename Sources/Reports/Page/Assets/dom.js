// Elements and texts.

// An element with properties (those with a hyphen, `role` and `for` are attributes) and children.
function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (key.includes("-") || key === "role" || key === "for") node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

let lastIdentifier = 0;
function identifier(stem) {
  lastIdentifier += 1;
  return `${stem}-${lastIdentifier}`;
}

// A box to tick with its label.
function tick(text, checked, change) {
  const box = element("input", { type: "checkbox", checked });
  box.addEventListener("change", () => change(box.checked));
  return element("label", { className: "tick" }, box, text);
}

function button(text, action, properties = {}) {
  const node = element("button", { type: "button", textContent: text, ...properties });
  node.addEventListener("click", action);
  return node;
}

// A menu with its label: options are [value, text] pairs.
function menu(text, options, change) {
  const id = identifier("menu");
  const select = element(
    "select", { id }, options.map(([value, name]) => element("option", { value, textContent: name })));
  select.addEventListener("change", () => change(select.value));
  return element("span", { className: "field" }, element("label", { for: id }, text), select);
}

// A line to type in with its label.
function entry(text, placeholder, change) {
  const id = identifier("entry");
  const input = element("input", { id, type: "search", placeholder, autocomplete: "off", spellcheck: false });
  input.addEventListener("input", () => change(input.value.trim().toLowerCase()));
  return element("span", { className: "field" }, element("label", { for: id }, text), input);
}

// All digits: the shortest that read back equal, as in the CSV files.
function fullText(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return "—";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  return String(value).replace("e+", "e").replace(/^-/, "−");
}

// Four digits.
function briefText(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return fullText(value);
  if (value === 0) return "0";
  const size = Math.abs(value);
  const text = size >= 1e-3 && size < 1e5 ? String(Number(value.toPrecision(4))) : value.toExponential(2);
  return text.replace("e+", "e").replace(/^-/, "−");
}

// A number as it is read, with all of its digits for the pointer and for what is copied.
function number(value, text = briefText(value), properties = {}) {
  const full = fullText(value).replace("−", "-");
  return element("data", { value: full, title: full === text ? "" : full, ...properties }, text);
}

// What is copied has all digits of the numbers in it.
document.addEventListener("copy", (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const box = element("div");
  for (let i = 0; i < selection.rangeCount; i += 1) box.append(selection.getRangeAt(i).cloneContents());
  if (!box.querySelector("data[title]")) return;
  for (const one of box.querySelectorAll("data")) one.textContent = one.value;
  const rows = [...box.querySelectorAll("tr")];
  const text = rows.length === 0 ? box.textContent
    : rows.map((row) => [...row.children].map((cell) => cell.textContent).join("\t")).join("\n");
  event.clipboardData.setData("text/plain", text);
  event.clipboardData.setData("text/html", box.innerHTML);
  event.preventDefault();
});

// One stop of the Tab key for many controls; arrow keys, Home and End go from one to the next.
function roving(box, selector) {
  const all = () => [...box.querySelectorAll(selector)].filter((one) => one.checkVisibility?.() ?? true);
  const visit = (one) => {
    for (const other of box.querySelectorAll(selector)) other.tabIndex = other === one ? 0 : -1;
  };
  const first = box.querySelector(selector);
  if (first) visit(first);
  box.addEventListener("focusin", (event) => { if (event.target.matches(selector)) visit(event.target); });
  box.addEventListener("keydown", (event) => {
    if (!event.target.matches(selector)) return;
    const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!move) return;
    const list = all();
    list[Math.min(list.length - 1, Math.max(0, list.indexOf(event.target) + move))]?.focus();
    event.preventDefault();
  });
}

const countFormat = new Intl.NumberFormat("en");
function countText(value) {
  return value === null || value === undefined ? "—" : countFormat.format(value);
}
