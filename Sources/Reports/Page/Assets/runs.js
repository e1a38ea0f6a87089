// Every run: filtered, sorted, a page at a time.

const runsAPage = 25;

const runColumns = [
  { title: "Function", key: (cell) => data.functions[cell.function].label, isText: true },
  { title: "Arm", key: (cell) => cell.label, isText: true },
  { title: "Seed", key: (cell, index) => at(cell.runs.seed, index), text: String },
  { title: "Status", key: (cell, index) => statusOf(cell, index), isText: true },
  { title: "Steps", key: (cell, index) => at(cell.runs.steps, index), text: countText },
  { title: "Evaluations", key: (cell, index) => at(cell.runs.evaluations, index), text: countText },
  { title: "Final gap", key: (cell, index) => shownResult(cell, gapOf(cell, index)), text: number },
  { title: "Best value", key: (cell, index) => authors(cell, at(cell.runs.best_value, index)), text: number },
];

class RunTable {
  constructor(host) {
    this.all = [];
    data.cells.forEach((cell) => {
      if (cell.runs) for (let index = 0; index < cell.runs.count; index += 1) this.all.push({ cell, index });
    });
    this.filter = { function: "", arm: "", status: "", seed: "" };
    this.order = { column: 0, direction: 0 };
    this.page = 0;
    this.body = element("tbody");
    this.table = element(
      "table", {}, element("caption", { className: "unseen" }, "Runs"),
      element("thead", {}, element("tr", {}, runColumns.map((column) =>
        element("th", { scope: "col", className: column.isText ? "" : "right" }, column.title)))), this.body);
    sortable(this.table, (column, direction) => {
      this.order = { column, direction };
      this.update();
    });
    this.count = element("output", { className: "count" });
    this.fields = {};
    this.back = button("Previous", () => this.turn(-1));
    this.forth = button("Next", () => this.turn(1));
    host.replaceChildren(
      this.controls(), element("div", { className: "wide" }, this.table),
      element("div", { className: "controls pages" }, this.back, this.forth, this.count));
    this.update();
    arms.listeners.add(() => {
      this.page = 0;
      this.update();
    });
    state.register("runs", { get: () => this.choice, set: (text) => { this.choice = text; } });
  }

  controls() {
    const choices = (texts) => [["", "all"], ...texts.map((text) => [text, text])];
    const functions = data.functions.map((one) => one.label);
    const labels = [...new Set(this.all.map(({ cell }) => cell.label))].sort();
    const statuses = [...new Set(this.all.map(({ cell, index }) => statusOf(cell, index)))].sort();
    const change = (key) => (value) => {
      this.filter[key] = value;
      this.page = 0;
      this.update();
      state.save();
    };
    this.fields = {
      function: menu("Function", choices(functions), change("function")), arm: menu("Arm", choices(labels), change("arm")),
      status: menu("Status", choices(statuses), change("status")), seed: entry("Seed", "all", change("seed")),
    };
    return element("div", { className: "controls" }, Object.values(this.fields));
  }

  // What is chosen, as a text, and back.
  get choice() {
    const parameters = new URLSearchParams(Object.entries(this.filter).filter(([, value]) => value !== ""));
    const order = orderOf(this.table);
    if (order) parameters.set("order", order);
    if (this.page > 0) parameters.set("page", this.page);
    return parameters.toString();
  }

  set choice(text) {
    const parameters = new URLSearchParams(text);
    for (const key of Object.keys(this.filter)) {
      this.filter[key] = parameters.get(key) ?? "";
      this.fields[key].querySelector("select, input").value = this.filter[key];
    }
    orderBy(this.table, parameters.get("order") ?? "");
    this.page = Number(parameters.get("page") ?? 0);
    this.update();
  }

  update() {
    const { function: name, arm, status, seed } = this.filter;
    this.runs = this.all.filter(({ cell, index }) =>
      !arms.isHidden(cell.arm) && (!name || data.functions[cell.function].label === name) && (!arm || cell.label === arm)
      && (!status || statusOf(cell, index) === status)
      && (!seed || String(at(cell.runs.seed, index)) === seed));
    const { column, direction } = this.order;
    if (direction !== 0) {
      const key = runColumns[column].key;
      const keyed = this.runs.map((run) => [key(run.cell, run.index) ?? null, run]);
      keyed.sort((a, b) => compareKeys(a[0], b[0], direction));
      this.runs = keyed.map(([, run]) => run);
    }
    this.show();
  }

  turn(pages) {
    this.page += pages;
    this.show();
    state.save();
  }

  show() {
    const first = this.page * runsAPage;
    const shown = this.runs.slice(first, first + runsAPage);
    this.body.replaceChildren(...shown.map((run, place) => this.line(run, first + place)));
    this.back.disabled = this.page === 0;
    this.forth.disabled = first + runsAPage >= this.runs.length;
    this.count.textContent = this.runs.length === 0
      ? "no run is so"
      : `${countText(first + 1)}–${countText(first + shown.length)} of ${countText(this.runs.length)} runs`;
  }

  line({ cell, index }, place) {
    const texts = runColumns.map((column) => (column.text ?? String)(column.key(cell, index)));
    const open = button(texts[0], () => this.open(place), { className: "open", title: "Look at this run" });
    return element(
      "tr", {}, element("th", { scope: "row" }, open),
      texts.slice(1).map((text, i) => element("td", { className: runColumns[i + 1].isText ? "" : "right" }, text)));
  }

  // Shows a run of the list; the next and the one before can be reached from there.
  open(place) {
    const { cell, index } = this.runs[place];
    showRun(cell, index, {
      back: place > 0 ? () => this.open(place - 1) : null,
      forth: place + 1 < this.runs.length ? () => this.open(place + 1) : null,
    });
  }
}
