// One run: its curve over those of its arm, what became of it, its settings, and the command that repeats it.

const runDialog = element("dialog", { className: "run", "aria-labelledby": "run-title" });
runDialog.addEventListener("click", (event) => {
  if (event.target === runDialog) runDialog.close();
});
// What the address says while the dialog shows a run.
let runAddress = "";
runDialog.addEventListener("close", () => {
  if (runDialog.open) return;
  runDialog.replaceChildren();
  runAddress = "";
  state.write();
});

// A list of names and values.
function facts(pairs) {
  return element(
    "dl", { className: "facts" },
    pairs.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

function settingText(value) {
  if (typeof value === "number") return number(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

function showRun(cell, index, { back, forth } = {}) {
  const run = runOf(cell, index);
  const outfit = data.outfits[cell.outfit];
  const noun = nounOf(cell);
  const curve = element("div", { className: "area" });
  const settings = (name, values) => Object.entries(values).map(([key, value]) => [`${name}.${key}`, settingText(value)]);
  const turn = (text, action) => button(text, () => action(), { disabled: !action });
  runDialog.replaceChildren(
    element(
      "header", {}, element("h2", { id: "run-title" }, `${cell.label}, seed ${run.seed}`),
      element("p", {}, data.functions[cell.function].label),
      element(
        "div", { className: "controls" }, turn("Previous run", back), turn("Next run", forth),
        button("Close", () => runDialog.close()))),
    curve,
    element("h3", {}, "Outcome"),
    facts([
      ["status", run.status], ...(run.reason ? [["reason", run.reason]] : []), ["steps", countText(run.steps)],
      ["evaluations", countText(run.evaluations)],
      ["gradients", countText(run.gradients)], ["Hessians", countText(run.hessians)],
      [`final ${noun}`, number(shownResult(cell, run.final_gap))], ["final value", number(authors(cell, run.final_value))],
      ["best value", number(authors(cell, run.best_value))], ["at step", countText(run.best_step)],
      ...data.targets.map((target, i) => [
        `evaluations to ${noun} ≤ ${fullText(target)}`, run.targets[i] === null ? "not reached" : countText(run.targets[i]),
      ]),
    ]),
    element("h3", {}, "Settings"),
    facts([
      ["optimizer", outfit.optimizer], ...settings("optimizer", outfit.settings), ["schedule", outfit.schedule],
      ...settings("schedule", outfit.scheduleSettings),
    ]),
    ...(outfit.command === null ? [] : [
      element("h3", {}, "Run it again"), element("p", {}, "This prints every iterate:"),
      element("pre", { className: "command", tabIndex: 0 }, commandOf(cell, run.seed)),
    ]));
  if (!runDialog.open) runDialog.showModal();
  runAddress = `${data.cells.indexOf(cell)}/${run.seed}`;
  state.write();
  drawRun(curve, cell, index, run);
}

function drawRun(host, cell, index, run) {
  const own = runCurve(cell, index);
  if (!own) {
    host.append(element("p", { className: "notes" }, "The curve of this run is not in the page; it is in the store."));
    return;
  }
  if (!data.isInteractive) {
    host.append(element("p", { className: "notes" }, data.isInteractiveNote));
    return;
  }
  const place = element("p", { className: "place", role: "status" });
  const series = [{ label: `seed ${run.seed}`, arm: cell.arm, dash: 0, isShown: true, curve: own }];
  const median = armCurve(cell);
  if (median) series.push({ label: "median and quartiles of all seeds", arm: cell.arm, dash: 1, isShown: true, curve: median });
  const chart = new Chart(host, {
    series, noun: nounOf(cell), height: "18rem", isLogarithmicInX: data.isLogarithmicInSteps && longest(series) >= 50,
    read: (x) => {
      const values = x === null ? null : chart.values(series[0], x);
      place.replaceChildren(...(values
        ? [`At ${countText(values.x)} ${chart.xName}: ${nounOf(cell)} `, exact(values.median)]
        : ["Point at the curve to read its values; the dashed line is the median over all seeds."]));
    },
  });
  chart.plot.before(curveControls(chart, series));
  host.append(place);
  chart.read(null);
}

// The run that an address names: the number of its cell, and its seed; none where that is "".
function showAddressedRun(text) {
  const match = /^(\d+)\/(-?\d+)$/.exec(text);
  const cell = match && data.cells[Number(match[1])];
  if (!cell?.runs) {
    if (runDialog.open) runDialog.close();
    return;
  }
  for (let index = 0; index < cell.runs.count; index += 1) {
    if (at(cell.runs.seed, index) === Number(match[2])) showRun(cell, index);
  }
}
