// Where the axes of charts have ticks, and what these are called.

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

// Ticks of a logarithmic axis with room for so many: powers of ten, or 1, 2, 5 where there are few.
function logarithmicTicks(low, high, room) {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const most = Math.max(2, Math.floor(room));
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

// `spacing` is the least between two ticks, in pixels; `floor` is where all that is not above it stands, and its label;
// `tics` are places with labels, where they are given.
function ticker(isLogarithmic, spacing, { floor = null, tics = null }) {
  return (low, high, pixels, options, graph, values) => {
    if (tics) {
      const [least, most] = [Math.min(low, high), Math.max(low, high)];
      return tics.filter(([place]) => place >= least && place <= most).map(([v, label]) => ({ v, label: plainLabel(label) }));
    }
    if (!isLogarithmic() || !(low > 0)) return Dygraph.numericLinearTicks(low, high, pixels, options, graph, values);
    const ticks = logarithmicTicks(low, high, pixels / spacing);
    if (floor === null || floor.place < low) return ticks;
    const gap = (high / low) ** 0.06;
    return [{ v: floor.place, label: floor.label }, ...ticks.filter((tick) => tick.v > floor.place * gap)];
  };
}
