// A chart of curves on dygraphs: bands, zoom, logarithmic axes, and a reader for the values under the pointer.

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
  // `series` have a label, a colour, a dash, isShown and a curve; `noun` is what is drawn; `axes` say what they show
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

  // The range of what is drawn, whose ends what lies outside of it stands on, where its floor is, and the window that
  // shows it, in which there is room below the floor.
  range() {
    const belowFloor = (low, high) => low / (high / low) ** 0.04;
    if (this.axes) {
      const { low, high, isReversed, floor: label } = this.axes.y;
      const floor = label && this.isLogY ? { place: low, label: plainLabel(label) } : null;
      const bottom = floor ? belowFloor(low, high) : low;
      return { low, high, floor, window: isReversed ? [high, bottom] : [bottom, high] };
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
      const floor = hasFloor ? { place: low, label: `≤ ${decadeText(Math.ceil(Math.log10(low) - 1e-9))}` } : null;
      return { low, high, floor, window: [floor ? belowFloor(low, high) : low, high] };
    }
    const pad = most > least ? 0.05 * (most - least) : Math.max(1, Math.abs(most)) * 0.1;
    return { low: least - pad, high: most + pad, floor: null, window: [least - pad, most + pad] };
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

  // All places. A tick is drawn left of the end alone: that lies a hair beyond the last place.
  get whole() {
    const { low, high } = this.axes?.x ?? { low: this.data[0]?.[0], high: this.data[this.data.length - 1]?.[0] };
    if (!(low < high)) return null;
    return [low, this.isLogX ? high * (high / low) ** 1e-6 : high + (high - low) * 1e-6];
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
        this.series.map((one) => [one.label, { strokePattern: dashOf(one.dash), stepPlot: one.isStair === true }])),
      highlightSeriesOpts: { strokeWidth: 3.5, highlightCircleSize: 4 }, highlightSeriesBackgroundAlpha: 1,
      gridLineColor: style.getPropertyValue("--line"), axisLineColor: style.getPropertyValue("--soft"),
      axes: {
        x: {
          logscale: this.isLogX, ticker: ticker(() => this.isLogX, 60, { tics: this.axes?.x.tics }),
          axisLabelFormatter: briefText, drawGrid: true,
        },
        y: {
          ticker: ticker(() => this.isLogY, 40, { floor: range.floor, tics: this.axes?.y.tics }),
          axisLabelFormatter: briefText, axisLabelWidth: range.floor?.label.length > 8 ? 84 : 62,
        },
      },
      xlabel: this.xName,
      ylabel: this.axes?.y.label ?? (this.noun === "gap" ? "f(best so far) − f*" : "f(best so far)"),
      dateWindow: this.window ?? this.whole, rightGap: 20, interactionModel: this.gestures,
      underlayCallback: (context, area, graph) => drawMarks(context, area, graph, this.series),
      drawCallback: (graph, isFirst) => this.seen(graph, isFirst),
      highlightCallback: (event, x, points, row, label) => this.point(row, label),
      unhighlightCallback: () => this.point(-1),
    });
    this.drawn?.();
  }

  // Those of dygraphs, but a double click shows all of the axes, and one finger moves the page.
  get gestures() {
    const usual = Dygraph.defaultInteractionModel;
    const byTwo = (gesture) => (event, graph, context) => {
      if (event.touches.length > 1 || context.initialTouches?.length > 1) gesture(event, graph, context);
    };
    return {
      ...usual, dblclick: () => this.all(),
      touchstart: byTwo(usual.touchstart), touchmove: byTwo(usual.touchmove), touchend: byTwo(usual.touchend),
    };
  }

  get xName() {
    return this.axes?.x.label ?? (this.byEvaluations ? "evaluations" : "steps");
  }

  // Keeps what is seen where it is not all, for the next drawing and for the address.
  seen(graph, isFirst) {
    if (isFirst) return;
    const range = graph.xAxisRange();
    this.window = (this.whole ?? range).every((end, i) => end === range[i]) ? null : range;
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
    const [first, last] = this.whole ?? this.graph.xAxisExtremes();
    const middle = this.row < 0 ? (low + high) / 2 : image(this.data[this.row][0]);
    const window = [middle + (low - middle) * factor, middle + (high - middle) * factor].map(back);
    this.graph.updateOptions({ dateWindow: [Math.max(first, window[0]), Math.min(last, window[1])] });
  }
}
