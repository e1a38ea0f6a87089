// A chart of curves on dygraphs: bands, zoom, logarithmic axes, and a reader for the values under the pointer.

// A decade's name: 10⁻³.
function decadeText(exponent) {
  if (exponent >= 0 && exponent <= 3) return String(10 ** exponent);
  return "10" + [...String(exponent)].map((c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)])).join("");
}

// Ticks of a logarithmic axis: powers of ten, or 1, 2, 5 where there are few.
function logarithmicTicks(low, high, pixels) {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const most = Math.max(2, Math.floor(pixels / 60));
  const stride = Math.max(1, Math.ceil((to - from) / most));
  const ticks = [];
  for (let exponent = from; exponent <= to; exponent += 1) {
    if (exponent % stride !== 0) continue;
    for (const digit of to - from <= 2 ? [1, 2, 5] : [1]) {
      const value = digit * 10 ** exponent;
      if (value < low * 0.999 || value > high * 1.001) continue;
      ticks.push({ v: value, label: digit === 1 ? decadeText(exponent) : briefText(value) });
    }
  }
  return ticks;
}

// `floor` is where all that is not above it stands.
function ticker(isLogarithmic, floor = null) {
  return (low, high, pixels, options, graph, values) => {
    if (!isLogarithmic() || !(low > 0)) return Dygraph.numericLinearTicks(low, high, pixels, options, graph, values);
    const ticks = logarithmicTicks(low, high, pixels);
    if (floor === null || floor < low) return ticks;
    const gap = (high / low) ** 0.06;
    return [{ v: floor, label: `≤ ${decadeText(Math.ceil(Math.log10(floor) - 1e-9))}` }, ...ticks.filter((tick) => tick.v > floor * gap)];
  };
}

// The last index whose place is not beyond x; −1 before the first.
function indexAt(places, x) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class Chart {
  // `series` have a label, a colour, isDashed, isShown and a curve; `noun` is what is drawn; `read` is told the place
  // under the pointer and the nearest label, or null.
  constructor(host, { series, noun, height, isLogarithmicInX, read }) {
    Object.assign(this, { host, series, noun, read });
    this.byEvaluations = false;
    this.hasBands = true;
    this.isLogX = isLogarithmicInX;
    this.isLogY = this.prefersLogarithm();
    this.row = -1;
    this.plot = element("div", {
      className: "plot", tabIndex: 0, role: "img", title: "",
      "aria-label": `Curves of the ${noun}. Arrow keys move along the curves, plus and minus zoom, 0 shows all.`,
    });
    if (height) this.plot.style.height = height;
    this.plot.addEventListener("keydown", (event) => this.key(event));
    host.append(this.plot);
    this.draw();
    isDark.addEventListener("change", this.recolour);
  }

  // Another colour scheme; a chart that has left the page is let go.
  recolour = () => {
    if (this.plot.isConnected) this.draw();
    else isDark.removeEventListener("change", this.recolour);
  };

  places(curve) {
    return this.byEvaluations ? curve.evaluations : curve.steps;
  }

  // Whether values span more than a factor of thirty and none of them counts as negative.
  prefersLogarithm() {
    let [least, most, negative] = [Infinity, 0, 0];
    for (const { curve } of this.series) {
      for (const value of curve.median) {
        if (!Number.isFinite(value)) continue;
        if (value > 0) least = Math.min(least, value);
        most = Math.max(most, value);
        negative = Math.min(negative, value);
      }
    }
    return -negative <= 1e-6 * most && most > 30 * least;
  }

  // The range of what is drawn, whose ends what lies outside of it stands on, and the window that shows it.
  range() {
    let [least, most, hasFloor] = [Infinity, -Infinity, false];
    for (const { curve, isShown } of this.series) {
      if (!isShown) continue;
      for (const values of [curve.median, curve.lower]) {
        for (const value of values) {
          if (!Number.isFinite(value)) continue;
          most = Math.max(most, value);
          if (this.isLogY && value < 1e-16) hasFloor = true;
          else least = Math.min(least, value);
        }
      }
    }
    if (!(least < Infinity)) least = this.isLogY ? Math.max(1e-16, most / 10) : 0;
    if (!(most > -Infinity)) most = 1;
    if (this.isLogY) {
      const low = hasFloor ? Math.max(1e-16, 10 ** Math.floor(Math.log10(least) - 1)) : least / 1.5;
      const high = Math.max(most, low) * 2;
      return { low, high, hasFloor, window: [hasFloor ? low / (high / low) ** 0.04 : low, high] };
    }
    const pad = most > least ? 0.05 * (most - least) : Math.max(1, Math.abs(most)) * 0.1;
    return { low: least - pad, high: most + pad, hasFloor: false, window: [least - pad, most + pad] };
  }

  rows({ low, high }) {
    const places = new Set();
    for (const { curve } of this.series) for (const x of this.places(curve)) if (!this.isLogX || x > 0) places.add(x);
    const rows = [...places].sort((a, b) => a - b).map((x) => [x]);
    const number = new Map(rows.map((row, index) => [row[0], index]));
    const drawn = (value) => Math.min(Math.max(value, low), high);
    this.series.forEach(({ curve }, column) => {
      for (const row of rows) row.push(null);
      this.places(curve).forEach((x, i) => {
        const row = rows[number.get(x)];
        if (!row || !Number.isFinite(curve.median[i])) return;
        const middle = drawn(curve.median[i]);
        row[column + 1] = this.hasBands
          ? [drawn(curve.lower[i]), middle, drawn(curve.upper[i])] : [middle, middle, middle];
      });
    });
    return rows;
  }

  draw() {
    const range = this.range();
    const style = getComputedStyle(document.documentElement);
    const count = this.series.filter((one) => one.isShown).length;
    if (this.graph) this.graph.destroy();
    this.data = this.rows(range);
    this.graph = new Dygraph(this.plot, this.data, {
      labels: ["x", ...this.series.map((one) => one.label)], colors: this.series.map((one) => colourOf(one.arm)),
      visibility: this.series.map((one) => one.isShown), customBars: true, connectSeparatedPoints: true,
      logscale: this.isLogY, valueRange: range.window, legend: "never", strokeWidth: 2, fillAlpha: Math.min(0.18, 0.7 / count),
      series: Object.fromEntries(
        this.series.map((one) => [one.label, { strokePattern: one.isDashed ? [7, 4] : null }])),
      highlightSeriesOpts: { strokeWidth: 3.5, highlightCircleSize: 4 }, highlightSeriesBackgroundAlpha: 1,
      gridLineColor: style.getPropertyValue("--line"), axisLineColor: style.getPropertyValue("--soft"),
      axes: {
        x: { logscale: this.isLogX, ticker: ticker(() => this.isLogX), axisLabelFormatter: briefText, drawGrid: true },
        y: { ticker: ticker(() => this.isLogY, range.hasFloor ? range.low : null), axisLabelFormatter: briefText, axisLabelWidth: 62 },
      },
      xlabel: this.byEvaluations ? "evaluations" : "steps",
      ylabel: this.noun === "gap" ? "f(best so far) − f*" : "f(best so far)",
      highlightCallback: (event, x, points, row, label) => this.point(row, label),
      unhighlightCallback: () => this.point(-1),
    });
  }

  point(row, label) {
    this.row = row;
    this.read(row < 0 ? null : this.data[row][0], label);
  }

  // The values of a series at a place: those of its last recorded point.
  values(one, x) {
    const places = this.places(one.curve);
    const index = indexAt(places, x);
    if (index < 0) return null;
    const { lower, median, upper } = one.curve;
    return { x: places[index], lower: lower[index], median: median[index], upper: upper[index] };
  }

  show(index, isShown) {
    this.series[index].isShown = isShown;
    this.draw();
  }

  set(options) {
    Object.assign(this, options);
    this.draw();
  }

  key(event) {
    const zoom = { "+": 0.5, "=": 0.5, "-": 2 }[event.key];
    const move = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (zoom) this.zoom(zoom);
    else if (event.key === "0") this.graph.resetZoom();
    else if (move) {
      const row = Math.min(this.data.length - 1, Math.max(0, this.row + move));
      this.graph.setSelection(row);
      this.point(row);
    } else return;
    event.preventDefault();
  }

  // Narrows or widens what is seen about the place that is read, else the middle.
  zoom(factor) {
    const image = this.isLogX ? Math.log : (x) => x;
    const back = this.isLogX ? Math.exp : (x) => x;
    const [low, high] = this.graph.xAxisRange().map(image);
    const [first, last] = this.graph.xAxisExtremes().map(image);
    const middle = this.row < 0 ? (low + high) / 2 : image(this.data[this.row][0]);
    const window = [middle + (low - middle) * factor, middle + (high - middle) * factor];
    const dateWindow = [back(Math.max(first, window[0])), back(Math.min(last, window[1]))];
    this.graph.updateOptions({ dateWindow });
  }
}
