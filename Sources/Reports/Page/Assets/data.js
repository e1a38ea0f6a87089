// What the report has embedded: functions, arms, cells, their curves and runs.
//
// Numbers that are drawn come as base64 of little-endian doubles and are decoded when they are needed; a column of a
// cell's runs is a list, or one value where all runs share it.

const data = JSON.parse(document.getElementById("data").textContent);

function decoded(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return new Float64Array(bytes.buffer);
}

// A value of a column.
function at(column, index) {
  return Array.isArray(column) ? column[index] : column;
}

// The curve of an arm on a function, over its runs: median and quartiles.
function armCurve(cell) {
  if (!cell.curve) return null;
  if (!cell.decoded) {
    const curve = cell.curve;
    cell.decoded = {
      steps: data.grids[curve.steps], evaluations: data.grids[curve.evaluations], lower: decoded(curve.lower),
      median: decoded(curve.median), upper: decoded(curve.upper),
    };
  }
  return cell.decoded;
}

// The curve of one run: its best gap so far.
function runCurve(cell, index) {
  if (!cell.traces || index >= cell.traces.best.length) return null;
  const reference = data.functions[cell.function].reference ?? 0;
  const best = decoded(cell.traces.best[index]).map((value) => value - reference);
  return {
    steps: data.grids[at(cell.traces.steps, index)], evaluations: data.grids[at(cell.traces.evaluations, index)],
    lower: best, median: best, upper: best,
  };
}

// How a run ended; of one that another tool made it is not known.
function statusOf(cell, index) {
  return data.statuses[at(cell.runs.status, index)] ?? "imported";
}

// A run as one object.
function runOf(cell, index) {
  const run = { index };
  for (const [key, column] of Object.entries(cell.runs)) {
    if (key !== "targets") run[key] = at(column, index);
  }
  run.status = statusOf(cell, index);
  run.targets = cell.runs.targets.map((column) => at(column, index));
  return run;
}

function commandOf(cell, seed) {
  return `downhill trace ${data.functions[cell.function].command} ${data.outfits[cell.outfit].command} --seed ${seed}`;
}

// What is measured of a function: "gap" or "value".
function nounOf(cell) {
  return data.functions[cell.function].noun;
}

const isDark = matchMedia("(prefers-color-scheme: dark)");

// The colour of an arm: dark grey is no colour on a dark page.
function colourOf(arm) {
  const colour = data.arms[arm].colour;
  return isDark.matches && colour === "#333333" ? "#e6edf3" : colour;
}
