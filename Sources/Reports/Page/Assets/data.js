// What the report has embedded: functions, arms, cells, their curves and runs.
//
// Numbers that are drawn come as base64 of little-endian doubles and are decoded when they are needed; a column of a
// cell's runs is a list, or one value where all runs share it.

const data = {};

// What zlib packed, as a text in base64, unpacked.
function unpacked(base64) {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream);
}

// Reads what the page holds.
async function readData() {
  const node = document.getElementById("data");
  Object.assign(data, node.type === "application/json"
    ? JSON.parse(node.textContent) : await unpacked(node.textContent.trim()).json());
}

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

// Pictures that are packed: those in view first, the others when there is time, so that paper has them all.
function unpackPictures() {
  const show = async (picture) => {
    const text = picture.dataset.packed;
    if (!text) return;
    delete picture.dataset.packed;
    const blob = await unpacked(text).blob();
    picture.loading = "eager";
    picture.src = URL.createObjectURL(new Blob([blob], { type: "image/svg+xml" }));
  };
  const pictures = [...document.querySelectorAll("img[data-packed]")];
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) show(entry.target);
  }, { rootMargin: "600px" });
  for (const picture of pictures) observer.observe(picture);
  const rest = async () => { for (const picture of pictures) await show(picture); };
  addEventListener("beforeprint", rest);
  (window.requestIdleCallback ?? setTimeout)(rest);
}

function decoded(base64) {
  return new Float64Array(bytesOf(base64).buffer);
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

// A value as its author means it: more is better where it is maximised.
function authors(cell, value) {
  return value === null ? null : data.functions[cell.function].sign * value;
}

// What runs are compared by, likewise: a gap as it is.
function shownResult(cell, result) {
  return data.functions[cell.function].reference === null ? authors(cell, result) : result;
}

// The curve of one run: its best gap so far.
function runCurve(cell, index) {
  if (!cell.traces || index >= cell.traces.best.length) return null;
  const { reference, sign } = data.functions[cell.function];
  const best = decoded(cell.traces.best[index])
    .map((value) => (reference === null ? sign * value : value - reference));
  return {
    steps: data.grids[at(cell.traces.steps, index)], evaluations: data.grids[at(cell.traces.evaluations, index)],
    lower: best, median: best, upper: best,
  };
}

// How a run ended; of one that another tool made it is not known.
function statusOf(cell, index) {
  return data.statuses[at(cell.runs.status, index)] ?? "imported";
}

// The gap that counts of a run: what lies between its best value and the reference, where nothing else is said.
function gapOf(cell, index) {
  if (cell.runs.final_gap !== undefined) return at(cell.runs.final_gap, index);
  return at(cell.runs.best_value, index) - (data.functions[cell.function].reference ?? 0);
}

// A run as one object.
function runOf(cell, index) {
  const run = { index };
  for (const [key, column] of Object.entries(cell.runs)) {
    if (key !== "targets") run[key] = at(column, index);
  }
  run.final_value = run.final_value === undefined ? run.best_value : run.final_value;
  run.final_gap = gapOf(cell, index);
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
