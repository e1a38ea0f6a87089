import Lanes
import Plans
import Statistics

/// The figures of samplers and of noisy gradients: what the studies' tables say, drawn.
struct SamplingFigures {
  private let label: String
  private let section: SamplingSection

  init(_ function: FunctionSummary, _ section: SamplingSection) {
    label = function.function.label
    self.section = section
  }

  /// A figure of a kind with its caption; `nil` where there is nothing to draw.
  func figure(_ kind: FigureKind) -> (figure: any Figure, caption: String)? {
    switch kind {
    case .density: density
    case .motion: motion
    case .basins: basins
    case .gradientNoise: gradientNoise
    case .spread: spread
    default: nil
    }
  }

  /// One colour a line, in one panel.
  private func styles(_ labels: [String]) -> ArmStyles {
    var seen: Set<String> = []
    return ArmStyles(labels.filter { seen.insert($0).inserted }.map { ($0, $0, "") })
  }

  private var density: (any Figure, String)? {
    let rows = section.density.rows.filter { $0.coordinate == 0 }
    guard !rows.isEmpty else { return nil }
    // One sampler at several temperatures: the others' histograms would cover one another.
    let temperatures = Set(rows.map(\.temperature)).sorted()
    let shown = temperatures.compactMap { temperature in rows.first { $0.temperature == temperature } }
    var lines: [LineFigure.Line] = []
    for row in shown {
      let points = (0...240).map { i -> (Double, Double) in
        let x = row.edges[0] + Double(i) / 240 * (row.edges[row.edges.count - 1] - row.edges[0])
        return (x, row.density.density(at: x))
      }
      let text = "T = \(row.temperature.shortest)"
      lines.append(
        LineFigure.Line(label: text, rows: points.map { "\($0.0) \($0.1)" }, end: points.last.map { ($0.0, $0.1) }))
      var bars = LineFigure.Line(label: text, rows: [], end: nil)
      bars.isStair = true
      bars.rows = row.heights.indices.map { "\(row.edges[$0]) \(row.heights[$0])" }
      lines.append(bars)
    }
    let edges = shown.flatMap { [$0.edges[0], $0.edges[$0.edges.count - 1]] }
    let top = shown.flatMap(\.heights).max() ?? 1
    let figure = LineFigure(
      title: "\(label): the Boltzmann density and what was sampled",
      subtitle: "smooth: exp(−f/T)/Z by quadrature; steps: histogram of \(shown[0].label.samplerName)",
      x: FigureAxis(low: edges.min() ?? 0, high: edges.max() ?? 1, isLogarithmic: false),
      y: FigureAxis(low: 0, high: 1.1 * top, isLogarithmic: false), xLabel: "x₁", yLabel: "density",
      columns: "x, density", lines: lines, styles: styles(shown.map { "T = \($0.temperature.shortest)" }))
    return (figure, "\(label): the density of the first coordinate at each temperature, with the histogram of samples.")
  }

  private var motion: (any Figure, String)? {
    let rows = section.motion.rows
    guard !rows.isEmpty else { return nil }
    var lines: [LineFigure.Line] = []
    var values: [Double] = []
    for row in rows {
      let theory = zip(row.steps, row.expected).compactMap { step, value in value.map { (Double(step), $0) } }
      lines.append(
        LineFigure.Line(
          label: row.label, rows: theory.map { "\($0.0) \($0.1)" }, end: theory.last.map { ($0.0, $0.1) }))
      // Dots alone: each is a line of one point, whose end is marked.
      for (step, measured) in zip(row.steps, row.displacements) {
        lines.append(LineFigure.Line(label: row.label, rows: ["\(step) \(measured.value)"], end: nil))
      }
      values += theory.map(\.1) + row.displacements.map(\.value)
    }
    let last = rows.compactMap(\.steps.last).max() ?? 10
    let figure = LineFigure(
      title: "\(label): mean squared displacement of a coordinate",
      subtitle: "dots: measured over runs and coordinates; lines: theory", x: .logarithmic(1, Double(last) * 1.1),
      y: FigureAxis.values(values), xLabel: "steps", yLabel: "mean squared displacement",
      columns: "steps, mean squared displacement", lines: lines, styles: styles(rows.map(\.label)))
    return (figure, "\(label): how far samplers get without force, with what theory says.")
  }

  private var basins: (any Figure, String)? {
    let study = section.basin
    guard !study.rows.isEmpty else { return nil }
    let families = Dictionary(grouping: study.rows, by: \.family)
    let swept = families.values.filter { $0.count > 2 }
    let axis = FigureAxis(low: -0.02, high: 1.02, isLogarithmic: false)
    guard swept.isEmpty else {
      let shown = swept.sorted { $0[0].label < $1[0].label }
      let lines = shown.map { rows -> LineFigure.Line in
        let ends = rows.compactMap { row in row.counts.last.map { (row.temperature, $0) } }
        return line(rows[0].label.withoutSetting, ends)
      }
      let all = study.rows.map(\.temperature)
      let depth = study.depth.map { "; d* = " + NumberText.significant($0, 3) } ?? ""
      let figure = LineFigure(
        title: "\(label): ending in the global basin",
        subtitle: "after \(NumberText.count(study.steps.last ?? 0)) steps, with 95 % intervals\(depth)",
        x: .logarithmic((all.min() ?? 0.1) / 1.2, (all.max() ?? 1) * 1.2), y: axis,
        xLabel: study.hasTemperatures ? "c, what the schedule multiplies" : "base learning rate",
        yLabel: "fraction of runs", columns: "c, lower, fraction, upper", lines: lines,
        styles: styles(lines.map(\.label)))
      return (figure, "\(label): the fraction of runs that end in the basin of the global minimum.")
    }
    let lines = study.rows.map { row in
      line(row.label.withoutSetting, zip(study.steps, row.counts).map { (Double($0), $1) })
    }
    let figure = LineFigure(
      title: "\(label): in the global basin", subtitle: "fraction of runs against steps, with 95 % intervals",
      x: .logarithmic(Double(study.steps.first ?? 1), Double(study.steps.last ?? 10)), y: axis, xLabel: "steps",
      yLabel: "fraction of runs", columns: "steps, lower, fraction, upper", lines: lines,
      styles: styles(lines.map(\.label)))
    return (figure, "\(label): the fraction of runs in the basin of the global minimum against steps.")
  }

  private func line(_ label: String, _ points: [(Double, SuccessCount)]) -> LineFigure.Line {
    var line = LineFigure.Line(label: label, rows: [], end: nil)
    line.hasBand = true
    line.hasDots = true
    for (x, count) in points {
      let interval = count.interval()
      let fraction = Double(count.successes) / Double(count.runs)
      line.rows.append("\(x) \(interval.lower) \(fraction) \(interval.upper)")
      line.end = (x, fraction)
    }
    return line
  }

  private var gradientNoise: (any Figure, String)? {
    guard let noise = section.noise.noises.first, let batch = section.noise.batch else { return nil }
    let deviation = noise.expected.squareRoot()
    let (low, high) = (-4 * deviation, 4 * deviation)
    let bins = 60
    let width = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for draw in noise.draws where draw >= low && draw < high { counts[min(bins - 1, Int((draw - low) / width))] += 1 }
    let heights = counts.map { Double($0) / (Double(noise.draws.count) * width) }
    let gaussian = (0...240).map { i -> (Double, Double) in
      let x = low + Double(i) / 240 * (high - low)
      let z = x / deviation
      return (x, Double.exp(-0.5 * z * z) / (deviation * (2 * Double.pi).squareRoot()))
    }
    var bars = LineFigure.Line(label: "batches", rows: [], end: nil)
    bars.isStair = true
    bars.rows = heights.indices.map { "\(low + Double($0) * width) \(heights[$0])" }
    let smooth = LineFigure.Line(
      label: "Gaussian", rows: gaussian.map { "\($0.0) \($0.1)" }, end: gaussian.last.map { ($0.0, $0.1) })
    let top = max(heights.max() ?? 0, gaussian.map(\.1).max() ?? 0)
    let figure = LineFigure(
      title: "\(label): noise of the gradient at the minimum",
      subtitle:
        "steps: \(NumberText.count(noise.draws.count)) batches of \(NumberText.counted(batch, "row")); smooth: N(0, C/B)",
      x: FigureAxis(low: low, high: high, isLogarithmic: false),
      y: FigureAxis(low: 0, high: 1.1 * top, isLogarithmic: false), xLabel: "gradient of the batch",
      yLabel: "density", columns: "gradient, density", lines: [smooth, bars], styles: styles(["Gaussian", "batches"]))
    return (figure, "\(label): gradients of mini-batches at the minimum, with the Gaussian of variance C/B.")
  }

  private var spread: (any Figure, String)? {
    let spreads = section.noise.spreads.sorted { $0.learningRate < $1.learningRate }
    guard spreads.count > 1, let first = spreads.first, let last = spreads.last else { return nil }
    var measured = LineFigure.Line(label: "measured", rows: [], end: nil)
    measured.hasBand = true
    measured.hasDots = true
    for row in spreads {
      let (value, error) = (row.measured.value, 2 * row.measured.deviation)
      measured.rows.append("\(row.learningRate) \(max(value / 10, value - error)) \(value) \(value + error)")
      measured.end = (row.learningRate, value)
    }
    let predicted = LineFigure.Line(
      label: "predicted", rows: spreads.map { "\($0.learningRate) \($0.expected)" },
      end: (last.learningRate, last.expected))
    let figure = LineFigure(
      title: "\(label): stationary spread",
      subtitle: "variance of w over the second half of the runs ± two deviations",
      x: .logarithmic(first.learningRate / 1.2, last.learningRate * 1.2),
      y: .logarithmic(first.expected / 1.5, max(last.expected, last.measured.value) * 1.5), xLabel: "learning rate η",
      yLabel: "variance of w", columns: "learning rate, lower, variance, upper; learning rate, predicted",
      lines: [measured, predicted], styles: styles(["measured", "predicted"]))
    return (figure, "\(label): the stationary variance of w against the learning rate, measured and predicted.")
  }
}

extension String {
  /// A label without the temperature or rate that tells arms apart: "siman + logarithmicCooling".
  fileprivate var withoutSetting: String {
    split(separator: " ").filter { !$0.hasPrefix("temperature=") && !$0.hasPrefix("learningRate=") }
      .joined(separator: " ")
  }

  /// The optimizer that a label begins with.
  fileprivate var samplerName: String { split(separator: " ").first.map(String.init) ?? self }
}
