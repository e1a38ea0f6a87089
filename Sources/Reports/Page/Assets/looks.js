// How lines look: their colours, dashes and marks, in charts and beside the names of arms.

const isDark = matchMedia("(prefers-color-scheme: dark)");

// Colours of lines where the page is dark.
const darkColours = {
  "#0072b2": "#3b8eea", "#d55e00": "#f07c2b", "#009e73": "#2bbf93", "#cc79a7": "#e39ac4", "#e69f00": "#e6a817",
  "#56b4e9": "#8ad0f7", "#333333": "#e6edf3", "#8c8c8c": "#9a9a9a", "#57606a": "#8b949e",
};

// The colour of a line of a chart.
function colourOf(one) {
  const colour = one.colour ?? data.arms[one.arm].colour;
  return isDark.matches ? darkColours[colour] ?? colour : colour;
}

// The lengths of strokes and gaps by the number of a dash; null of a whole line. No two are alike.
function dashOf(number) {
  if (number < 3) return [null, [7, 4], [2, 3]][number];
  return [8, 3, ...Array(number - 2).fill([2, 3]).flat()];
}

// A piece of an arm's line, to stand beside its name.
function armKey(one) {
  const key = element("span", { className: "key", "aria-hidden": "true" });
  let end = 0;
  const stops = (dashOf(one.dash) ?? [1]).map((length, place) => {
    const stop = `${place % 2 ? "transparent" : "currentColor"} ${end}px ${end + length}px`;
    end += length;
    return stop;
  });
  key.style.backgroundImage = `repeating-linear-gradient(to right, ${stops.join(", ")})`;
  const paint = () => { key.style.color = colourOf(one); };
  paint();
  isDark.addEventListener("change", paint);
  return key;
}

// Draws what stands beneath the lines of a chart: a broad stretch of a line, and crosses and dots at its points.
function drawMarks(context, area, graph, series) {
  context.save();
  context.beginPath();
  context.rect(area.x, area.y, area.w, area.h);
  context.clip();
  for (const one of series) {
    if (!one.isShown) continue;
    const { steps, median } = one.curve;
    const place = (row) => [
      area.x + area.w * graph.toPercentXCoord(steps[row]), area.y + area.h * graph.toPercentYCoord(median[row]),
    ];
    context.strokeStyle = context.fillStyle = colourOf(one);
    const [first, last] = one.broad ?? [0, -1];
    context.globalAlpha = 0.4;
    context.lineWidth = 9;
    context.beginPath();
    for (let row = first; row <= last; row += 1) context.lineTo(...place(row));
    context.stroke();
    context.globalAlpha = 1;
    context.lineWidth = 2.5;
    for (const [row, shape] of one.marks ?? []) drawMark(context, shape, ...place(row));
  }
  context.restore();
}

function drawMark(context, shape, x, y) {
  context.beginPath();
  if (shape === "dot") {
    context.arc(x, y, 5, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  for (const side of [-6, 6]) {
    context.moveTo(x - 6, y - side);
    context.lineTo(x + 6, y + side);
  }
  context.stroke();
}
