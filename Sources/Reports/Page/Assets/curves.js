// The curves of a function: its arms, best-ranked first, can be switched on and off, and say their values.

const mostArmsAtFirst = 8;

function curvesOf(number, host) {
  const cells = data.functions[number].order.map((index) => data.cells[index]).filter((cell) => cell.curve);
  const series = cells.map((cell, rank) => ({
    label: cell.label, arm: cell.arm, isDashed: data.arms[cell.arm].isDashed, isShown: rank < mostArmsAtFirst,
    curve: armCurve(cell),
  }));
  const noun = data.functions[number].noun;
  const place = element("p", { className: "place" });
  const area = element("div", { className: "area" });
  const list = element("ul", { className: "arms" });
  const items = [];
  const parts = element("div", { className: "chart" }, area, list);
  host.replaceChildren(parts);

  const chart = new Chart(area, {
    series, noun, isLogarithmicInX: data.isLogarithmicInSteps && longest(series) >= 50,
    read: (x, label) => {
      const at = x ?? Infinity;
      series.forEach((one, index) => {
        const values = chart?.values(one, at);
        items[index].value.textContent = values ? briefText(values.median) : "";
        items[index].line.classList.toggle("near", x !== null && one.label === label);
      });
      const one = series.find((one) => one.label === label && x !== null);
      const values = one && chart.values(one, x);
      place.replaceChildren();
      if (values) {
        place.append(
          element("strong", {}, one.label), ` at ${countText(values.x)} ${chart.byEvaluations ? "evaluations" : "steps"}: `,
          `median ${noun} `, element("b", { className: "exact" }, fullText(values.median)),
          `, quartiles ${fullText(values.lower)} … ${fullText(values.upper)}`);
      } else if (x !== null) {
        place.append(`At ${countText(x)} ${chart.byEvaluations ? "evaluations" : "steps"}: the medians stand beside the arms.`);
      } else {
        place.append("Point at a curve to read its values. The medians at the end stand beside the arms.");
      }
    },
  });

  series.forEach((one, index) => {
    const value = element("span", { className: "value" });
    const box = element("input", { type: "checkbox", checked: one.isShown });
    box.addEventListener("change", () => chart.show(index, box.checked));
    const key = element("span", { className: one.isDashed ? "key dashed" : "key", "aria-hidden": "true" });
    key.style.color = colourOf(one.arm);
    isDark.addEventListener("change", () => { key.style.color = colourOf(one.arm); });
    const line = element(
      "li", {}, element("label", { title: one.label }, box, key, element("span", { className: "name" }, one.label)), value);
    items.push({ line, value, box });
    list.append(line);
  });
  const showOnly = (isWanted) => {
    series.forEach((one, index) => {
      one.isShown = isWanted(index);
      items[index].box.checked = one.isShown;
    });
    chart.draw();
  };
  parts.before(curveControls(chart, series, showOnly));
  area.append(place);
  chart.read(null);
  return chart;
}

function longest(series) {
  return Math.max(1, ...series.map((one) => one.curve.steps[one.curve.steps.length - 1] ?? 0));
}

// Axes, bands, which arms, and the way back from a zoom.
function curveControls(chart, series, showOnly) {
  const differs = series.some(({ curve }) => {
    const last = curve.steps.length - 1;
    return last >= 0 && curve.evaluations[last] > curve.steps[last] + 1;
  });
  if (differs) chart.set({ byEvaluations: true });
  const controls = element(
    "div", { className: "controls" },
    tick("log x", chart.isLogX, (isLogX) => chart.set({ isLogX })),
    tick("log y", chart.isLogY, (isLogY) => chart.set({ isLogY })),
    tick("quartiles", true, (hasBands) => chart.set({ hasBands })));
  if (differs) {
    controls.append(tick("against evaluations", true, (byEvaluations) => {
      chart.set({ byEvaluations });
      chart.read(null);
    }));
  }
  controls.append(button("Whole range", () => chart.graph.resetZoom()));
  if (showOnly && series.length > 1) {
    controls.append(button("All arms", () => showOnly(() => true)));
    if (series.length > mostArmsAtFirst) {
      controls.append(button(`Best ${mostArmsAtFirst}`, () => showOnly((rank) => rank < mostArmsAtFirst)));
    }
    controls.append(button("No arm", () => showOnly(() => false)));
  }
  return controls;
}
