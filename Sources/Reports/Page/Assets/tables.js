// Tables of the report: sorted by their heads, filtered by a text.

// What a cell is sorted by: its numbers in turn, "≤ x" just before x; or its text; or null where there is nothing.
function sortKey(text) {
  if (text === "—" || text === "") return null;
  if (!/^(?:[≤<] )?[-−]?[∞\d]/.test(text)) return text.toLowerCase();
  const key = [];
  for (const match of text.matchAll(/([≤<] )?([-−]?)(∞|\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(e[-−]?\d+)?/g)) {
    const size = match[3] === "∞" ? Infinity
      : Number(match[3].replaceAll(",", "") + (match[4] ?? "") + (match[5] ?? "").replace("−", "-"));
    key.push(match[2] ? -size : size, match[1] ? -1 : 0);
  }
  return key;
}

// Numbers before texts; what is missing last, whichever the direction.
function compareKeys(a, b, direction) {
  if (a === null || b === null) return (a === null) - (b === null);
  if (typeof a !== typeof b) return typeof a === "string" ? 1 : -1;
  if (typeof a === "string") return direction * a.localeCompare(b, "en", { numeric: true });
  if (typeof a === "number") return a === b ? 0 : direction * (a < b ? -1 : 1);
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    if (a[i] !== b[i]) return direction * (a[i] < b[i] ? -1 : 1);
  }
  return direction * (a.length - b.length);
}

// Makes buttons of the heads of a table. `sort` is given a column and a direction: 1, −1, or 0 for the order as it was.
function sortable(table, sort) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const face = element("button", { type: "button", className: "sort", title: "Sort by this column" });
    face.append(...head.childNodes, element("span", { className: "arrow", "aria-hidden": "true" }));
    head.replaceChildren(face);
    head.setAttribute("aria-sort", "none");
    face.setAttribute("aria-label", `${head.textContent}: sort`);
    face.addEventListener("click", () => {
      const next = { none: "ascending", ascending: "descending", descending: "none" }[head.getAttribute("aria-sort")];
      for (const other of heads) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", next);
      sort(column, { none: 0, ascending: 1, descending: -1 }[next]);
      state.save();
    });
  });
  roving(table.tHead, ".sort");
}

// How a table is sorted, as a text: the number of a column and "a" or "d".
function orderOf(table) {
  const heads = [...table.tHead.rows[0].cells];
  const column = heads.findIndex((head) => head.getAttribute("aria-sort") !== "none");
  return column < 0 ? "" : column + heads[column].getAttribute("aria-sort")[0];
}

// Sorts a table as such a text says.
function orderBy(table, text) {
  const heads = [...table.tHead.rows[0].cells];
  const wanted = heads[parseInt(text, 10)] ?? heads.find((head) => head.getAttribute("aria-sort") !== "none");
  const goal = text === "" ? "none" : text.endsWith("d") ? "descending" : "ascending";
  for (let i = 0; wanted && i < 3 && wanted.getAttribute("aria-sort") !== goal; i += 1) wanted.querySelector("button").click();
}

// The median of what the runs of a cell came to; NaN where the page does not have them.
function medianOf(cell) {
  if (!cell?.runs) return NaN;
  const values = Array.from({ length: cell.runs.count }, (one, index) => gapOf(cell, index) ?? Infinity).sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// Gives the medians of a function's table their full digits, for the pointer and for what is copied.
function completeMedians(table, numbers) {
  const host = table.closest("section")?.querySelector("[data-curves]");
  const column = [...table.tHead.rows[0].cells].findIndex((head) => /^Median (gap|value)/.test(head.textContent));
  if (!host || column < 0) return;
  const own = data.functions[Number(host.dataset.curves)].order.map((index) => data.cells[index]);
  [...table.tBodies[0].rows].forEach((row, place) => {
    const cell = row.cells[column];
    const median = medianOf(own.find((one) => one.arm === numbers[place]));
    const shown = /^[-−]?[\d.]+(e[-−]?\d+)?/.exec(cell.textContent)?.[0];
    const node = cell.firstChild;
    if (!shown || node?.nodeType !== Node.TEXT_NODE || !node.data.startsWith(shown)) return;
    // What is shown is that number, rounded.
    if (!(Math.abs(Number(shown.replaceAll("−", "-")) - median) <= 0.06 * Math.abs(median))) return;
    node.data = node.data.slice(shown.length);
    cell.prepend(number(median, shown));
  });
}

// A table of the report: rows can be sorted, filtered by a text, and hidden with their arms.
function enhanceTable(box, index) {
  const table = box.querySelector("table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  if (rows.length < 2) return;
  sortable(table, (column, direction) => {
    let order = rows;
    if (direction !== 0) {
      const keys = new Map(rows.map((row) => [row, sortKey(row.cells[column].textContent.trim())]));
      order = [...rows].sort((a, b) => compareKeys(keys.get(a), keys.get(b), direction));
    }
    body.append(...order);
  });
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const isOfArms = table.tHead.rows[0].cells[0].textContent.startsWith("Arm");
  const numbers = rows.map((row) => (isOfArms ? armNumber(row.cells[0].textContent) : undefined));
  if (isOfArms) completeMedians(table, numbers);
  const shown = element("output", { className: "count" });
  let wanted = "";
  const update = () => {
    let left = 0;
    rows.forEach((row, place) => {
      row.hidden = !texts[place].includes(wanted) || (numbers[place] !== undefined && arms.isHidden(numbers[place]));
      left += row.hidden ? 0 : 1;
    });
    shown.textContent = left < rows.length || wanted ? `${left} of ${rows.length}` : "";
  };
  if (numbers.some((arm) => arm !== undefined)) arms.listeners.add(update);
  const filter = rows.length < 6 ? null : entry("Filter", "text in a row", (text) => {
    wanted = text;
    update();
    state.save();
  });
  box.before(element("div", { className: "controls" }, filter, shown));
  state.register(`t${index}`, {
    get: () => (orderOf(table) || wanted ? `${orderOf(table)},${wanted}` : ""),
    set: (text) => {
      const [order, ...words] = text.split(",");
      orderBy(table, order);
      wanted = words.join(",");
      if (filter) filter.querySelector("input").value = wanted;
      update();
    },
  });
}
