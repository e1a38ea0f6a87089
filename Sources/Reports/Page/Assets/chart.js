// A chart of curves on dygraphs: bands, zoom, logarithmic axes, and a reader for the values under the pointer.

// A decade's name: 10⁻³.
function decadeText(exponent) {
  if (exponent >= 0 && exponent <= 3) return String(10 ** exponent);
  return "10" + [...String(exponent)].map((c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)])).join("");
}

// A label of gnuplot's: 2^{10} as 2¹⁰.
function plainLabel(text) {
  return text.replace(/\^\{([^}]*)\}/g, (whole, power) =>
    [...power].map((c) => (c === "-" || c === "−" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)] ?? c)).join(""));
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

// `floor` is where all that is not above it stands; `tics` are places with labels, where they are given.
function ticker(isLogarithmic, floor = null, tics = null) {
  return (low, high, pixels, options, graph, values) => {
    if (tics) {
      const [least, most] = [Math.min(low, high), Math.max(low, high)];
      return tics.filter(([place]) => place >= least && place <= most).map(([v, label]) => ({ v, label: plainLabel(label) }));
    }
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
  // `series` have a label, a colour, isDashed, isShown and a curve; `noun` is what is drawn; `axes` say what they show
  // where it is no curve over steps; `read` is told the place under the pointer and the nearest label, or null.
  constructor(host, { series, noun, height, isLogarithmicInX, axes = null, read }) {
    Object.assign(this, { host, series, noun, axes, read });
    this.byEvaluations = false;
    this.hasBands = axes?.hasBands ?? true;
    this.isLogX = isLogarithmicInX;
    this.isLogY = axes ? axes.y.isLogarithmic : this.prefersLogarithm();
    this.row = -1;
    this.plot = element("div", {
      className: "plot", tabIndex: 0, role: "application", title: "", "aria-roledescription": "chart",
      "aria-label": `Curves of the ${noun}. Arrow keys move along the curves, up and down from one to the next, plus and minus zoom, 0 shows all.`,
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
    if (this.axes) {
      const { low, high, isReversed, floor } = this.axes.y;
      return { low, high, hasFloor: floor !== null && this.isLogY, window: isReversed ? [high, low] : [low, high] };
    }
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
      labels: ["x", ...this.series.map((one) => one.label)], colors: this.series.map(colourOf),
      visibility: this.series.map((one) => one.isShown), customBars: true, connectSeparatedPoints: true,
      logscale: this.isLogY, valueRange: range.window, legend: "never", strokeWidth: 2, fillAlpha: Math.min(0.18, 0.7 / count),
      series: Object.fromEntries(
        this.series.map((one) => [one.label, { strokePattern: one.isDashed ? [7, 4] : null, stepPlot: one.isStair === true }])),
      highlightSeriesOpts: { strokeWidth: 3.5, highlightCircleSize: 4 }, highlightSeriesBackgroundAlpha: 1,
      gridLineColor: style.getPropertyValue("--line"), axisLineColor: style.getPropertyValue("--soft"),
      axes: {
        x: { logscale: this.isLogX, ticker: ticker(() => this.isLogX, null, this.axes?.x.tics), axisLabelFormatter: briefText, drawGrid: true },
        y: { ticker: ticker(() => this.isLogY, range.hasFloor ? range.low : null, this.axes?.y.tics), axisLabelFormatter: briefText, axisLabelWidth: 62 },
      },
      xlabel: this.xName,
      ylabel: this.axes?.y.label ?? (this.noun === "gap" ? "f(best so far) − f*" : "f(best so far)"),
      ...(this.window ? { dateWindow: this.window } : this.axes ? { dateWindow: [this.axes.x.low, this.axes.x.high] } : {}),
      drawCallback: (graph, isFirst) => this.seen(graph, isFirst),
      highlightCallback: (event, x, points, row, label) => this.point(row, label),
      unhighlightCallback: () => this.point(-1),
    });
  }

  get xName() {
    return this.axes?.x.label ?? (this.byEvaluations ? "evaluations" : "steps");
  }

  // Keeps what is seen where it is not all, for the next drawing and for the address.
  seen(graph, isFirst) {
    if (isFirst) return;
    this.window = graph.isZoomed("x") ? graph.xAxisRange() : null;
    this.changed?.();
  }

  // What differs from the chart as it was first, as a text, and back.
  get choice() {
    const bits = [this.isLogX, this.isLogY, this.hasBands, this.byEvaluations].map(Number).join("");
    const range = this.window ? "," + this.window.map((x) => Number(x.toPrecision(5))).join(",") : "";
    this.usual ??= bits;
    return bits === this.usual && !range ? "" : bits + range;
  }

  set choice(text) {
    const [bits, low, high] = (text || this.usual).split(",");
    const [isLogX, isLogY, hasBands, byEvaluations] = [...bits].map((bit) => bit === "1");
    this.window = high === undefined ? null : [Number(low), Number(high)];
    this.set({ isLogX, isLogY, hasBands, byEvaluations });
  }

  all() {
    this.window = null;
    this.draw();
    this.changed?.();
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

  set(options) {
    Object.assign(this, options);
    this.draw();
    this.changed?.();
  }

  key(event) {
    const zoom = { "+": 0.5, "=": 0.5, "-": 2 }[event.key];
    const move = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (zoom) this.zoom(zoom);
    else if (event.key === "0") this.all();
    else if (move || turn) {
      const shown = this.series.filter((one) => one.isShown);
      if (turn) this.chosen = shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(this.chosen) + turn))];
      if (!shown.includes(this.chosen)) this.chosen = undefined;
      const row = Math.min(this.data.length - 1, Math.max(0, this.row + (move ?? (this.row < 0 ? this.data.length : 0))));
      this.graph.setSelection(row, this.chosen?.label);
      this.point(row, this.chosen?.label);
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
