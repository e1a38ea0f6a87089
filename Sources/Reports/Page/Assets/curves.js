// Charts with their arms, best-ranked first: the curves of a function, and figures of lines over all of them.

const mostArmsAtFirst = 8;

// The curves of a function.
function curvesOf(number, host) {
  const cells = data.functions[number].order.map((index) => data.cells[index]).filter((cell) => cell.curve);
  const series = cells.map((cell) => ({
    label: cell.label, arm: cell.arm, dash: data.arms[cell.arm].dash, isWorse: cell.isWorse === true,
    curve: armCurve(cell),
  }));
  const noun = data.functions[number].noun;
  return chartOf(host, `c${number}`, series, {
    noun, isLogarithmicInX: data.isLogarithmicInSteps && longest(series) >= 50,
    describe: (chart, { x, lower, median, upper }) => [
      ` at ${countText(x)} ${chart.xName}: median ${noun} `, exact(median), ", quartiles ", exact(lower), " … ", exact(upper),
    ],
    describePlace: (chart, x) => `At ${countText(x)} ${chart.xName}: the medians stand beside the arms.`,
    rest: "Point at a curve to read its values. The medians at the end stand beside the arms.",
  });
}

function exact(value) {
  return number(value, briefText(value), { className: "exact" });
}

// A figure of lines.
function linesOf(index, host) {
  const { x, y, lines, hasBands, subtitle } = data.charts[index];
  const series = lines.map((line) => {
    const rows = line.rows === "" ? [] : line.rows.split("\n").map((row) => row.replaceAll("−", "-").split(" ").map(Number));
    const column = (place) => rows.map((row) => row[Math.min(place, row.length - 1)]);
    const places = column(0);
    const hasBand = rows.length > 0 && rows[0].length > 2;
    return {
      label: line.label + line.note, arm: armNumber(line.label) ?? -1, isWorse: line.isWorse,
      dash: line.dash, colour: line.colour, isStair: line.isStair, marks: line.marks, broad: line.broad,
      curve: { steps: places, evaluations: places, lower: column(1), median: column(hasBand ? 2 : 1), upper: column(hasBand ? 3 : 1) },
    };
  });
  return chartOf(host, `f${index}`, series, {
    noun: y.label, axes: { x, y, hasBands }, isLogarithmicInX: x.isLogarithmic,
    // What stands behind the names of lines is explained in the subtitle.
    caption: host.getAttribute("aria-label")
      + (lines.some((line) => line.note) ? ` ${subtitle[0].toUpperCase()}${subtitle.slice(1)}.` : ""),
    describe: (chart, values) => [` at ${briefText(values.x)}: `, exact(values.median), ` (${x.label}; ${y.label})`],
    describePlace: (chart, place) => `At ${briefText(place)}: the values stand beside the arms.`,
    rest: "Point at a line to read its values. Those at the end stand beside the arms.",
  });
}

// A chart with the list of its series, what is read of it, and its controls.
function chartOf(host, name, series, { noun, axes, caption, isLogarithmicInX, describe, describePlace, rest }) {
  series.forEach((one, rank) => { one.isShown = isShown(one, rank); });
  const place = element("p", { className: "place", role: "status" });
  const area = element("div", { className: "area" });
  const list = element("ul", { className: "arms", "aria-label": "Arms" });
  const items = [];
  const left = element("p", { className: "notes screen" });
  const parts = element("div", { className: "chart" }, area, list);
  host.replaceChildren(parts, caption ? element("p", { className: "notes screen" }, caption) : "");

  const chart = new Chart(area, {
    series, noun, axes, isLogarithmicInX,
    read: (x, label) => {
      series.forEach((one, index) => {
        const values = chart?.values(one, x ?? Infinity);
        items[index].value.replaceChildren(...(values ? [number(values.median)] : []));
        items[index].line.classList.toggle("near", x !== null && one.label === label);
      });
      const one = series.find((one) => one.label === label && x !== null);
      const values = one && chart.values(one, x);
      place.replaceChildren();
      if (values) place.append(element("strong", {}, one.label), ...describe(chart, values));
      else place.append(x === null ? rest : describePlace(chart, x));
    },
  });
  // Read aloud where keys move, not wherever the pointer goes.
  place.setAttribute("aria-live", "off");
  chart.plot.addEventListener("focus", () => place.setAttribute("aria-live", "polite"));
  chart.plot.addEventListener("blur", () => place.setAttribute("aria-live", "off"));

  series.forEach((one, index) => {
    const value = element("span", { className: "value" });
    const box = element("input", { type: "checkbox", checked: one.isShown });
    box.addEventListener("change", () => {
      if (one.arm >= 0) arms.choose([one.arm], () => box.checked);
      else { one.isShown = box.checked; chart.draw(); }
    });
    const line = element(
      "li", {}, element("label", { title: one.label }, box, armKey(one), element("span", { className: "name" }, one.label)), value);
    items.push({ line, value, box });
    list.append(line);
  });
  roving(list, "input");
  arms.listeners.add(() => {
    let isOther = false;
    series.forEach((one, rank) => {
      const wanted = isShown(one, rank);
      isOther ||= wanted !== one.isShown;
      one.isShown = wanted;
      items[rank].box.checked = wanted;
    });
    if (isOther) chart.draw();
  });
  parts.before(curveControls(chart, series, (isWanted) => {
    const wanted = new Map(series.map((one, rank) => [one.arm, isWanted(rank)]));
    series.forEach((one, rank) => { if (one.arm < 0) one.isShown = isWanted(rank) ?? rank < mostArmsAtFirst; });
    arms.choose([...wanted.keys()].filter((arm) => arm >= 0), (arm) => wanted.get(arm));
    series.forEach((one, rank) => { items[rank].box.checked = one.isShown; });
    chart.draw();
  }), left);
  chart.drawn = () => { left.textContent = leftText(series); };
  chart.drawn();
  area.append(place);
  chart.read(null);
  chart.changed = () => state.save();
  state.register(name, { get: () => chart.choice, set: (text) => { chart.choice = text; chart.refresh?.(); } });
  return chart;
}

function isShown(one, rank) {
  return one.arm >= 0 ? arms.isShown(one.arm, rank < mostArmsAtFirst) : one.isShown ?? rank < mostArmsAtFirst;
}

// What a chart does not show of arms that no test tells to be worse than the best; nothing of a chart of few.
function leftText(series) {
  if (series.length <= mostArmsAtFirst) return "";
  const left = series.filter((one) => !one.isShown);
  if (left.length === 0) return `All ${series.length} arms are shown.`;
  const shown = `${series.length - left.length} of ${series.length} arms are shown`;
  // Lines of several arms are in no test.
  if (series.some((one) => one.arm < 0)) return `${shown}.`;
  const alike = left.filter((one) => !one.isWorse).length;
  const verdict = "told to be worse than the best";
  if (left.length === 1) return `${shown}; the other is ${alike === 1 ? "not " : ""}${verdict}.`;
  if (alike === left.length) return `${shown}; none of the others is ${verdict}.`;
  if (alike === 0) return `${shown}; all others are ${verdict}.`;
  return `${shown}; ${alike} of the others ${alike === 1 ? "is" : "are"} not ${verdict}.`;
}

function longest(series) {
  return Math.max(1, ...series.map((one) => one.curve.steps[one.curve.steps.length - 1] ?? 0));
}

// Axes, bands, which arms, and the way back from a zoom.
function curveControls(chart, series, showOnly) {
  const differs = !chart.axes && series.some(({ curve }) => {
    const last = curve.steps.length - 1;
    return last >= 0 && curve.evaluations[last] > curve.steps[last] + 1;
  });
  const hasBands = series.some(({ curve }) => curve.lower.some((value, i) => value !== curve.upper[i]));
  if (differs) chart.set({ byEvaluations: true });
  chart.choice;
  const ticks = [];
  const controls = element("div", { className: "controls" });
  const add = (text, key) => {
    const node = tick(text, chart[key], (value) => {
      chart.set({ [key]: value });
      chart.read(null);
    });
    ticks.push([node.querySelector("input"), key]);
    controls.append(node);
  };
  if (!chart.axes) {
    add("log x", "isLogX");
    add("log y", "isLogY");
  }
  if (hasBands) add(chart.axes ? "bands" : "quartiles", "hasBands");
  if (differs) add("against evaluations", "byEvaluations");
  chart.refresh = () => { for (const [box, key] of ticks) box.checked = chart[key]; };
  controls.append(button("Whole range", () => chart.all()));
  if (showOnly && series.length > 1) {
    controls.append(button("All arms", () => showOnly(() => true)));
    if (series.length > mostArmsAtFirst) controls.append(button(`Best ${mostArmsAtFirst}`, () => showOnly(() => undefined)));
    controls.append(button("No arm", () => showOnly(() => false)));
  }
  return controls;
}
