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

const countFormat = new Intl.NumberFormat("en");
function countText(value) {
  return value === null || value === undefined ? "—" : countFormat.format(value);
}
