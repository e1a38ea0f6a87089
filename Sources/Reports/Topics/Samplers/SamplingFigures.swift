import Findings
import Lanes
import Plans
import Statistics
import Values

/// The figures of samplers: what the studies' tables say, drawn.
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
    case .basinSteps: swept.isEmpty ? nil : basinSteps
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
    for row in rows where row.axis == 0 {
      let theory = zip(row.steps, row.expected).compactMap { step, value in value.map { (Double(step), $0) } }
      lines.append(
        LineFigure.Line(
          label: row.label, rows: theory.map { "\($0.0) \($0.1)" }, end: theory.last.map { ($0.0, $0.1) }))
      values += theory.map(\.1)
    }
    for row in rows {
      // Dots alone: each is a line of one point, whose end is marked.
      for (step, measured) in zip(row.steps, row.displacements) {
        lines.append(LineFigure.Line(label: row.label, rows: ["\(step) \(measured.value)"], end: nil))
      }
      values += row.displacements.map(\.value)
    }
    let last = rows.compactMap(\.steps.last).max() ?? 10
    let figure = LineFigure(
      title: "\(label): mean squared displacement along an axis",
      subtitle: "dots: measured over runs, each axis by itself; lines: theory", x: .logarithmic(1, Double(last) * 1.1),
      y: FigureAxis.values(values), xLabel: "steps", yLabel: "mean squared displacement",
      columns: "steps, mean squared displacement", lines: lines, styles: styles(rows.map(\.label)))
    return (figure, "\(label): how far samplers get without force, with what theory says.")
  }

  private static let fractions = FigureAxis(low: -0.02, high: 1.02, isLogarithmic: false)

  /// Samplers and rates that were tried in three values at least, a family each.
  private var swept: [[BasinStudy.Row]] {
    let families = Dictionary(grouping: section.basin.rows, by: \.family).values.filter { $0.count > 2 }
    return families.sorted { $0[0].label < $1[0].label }
  }

  /// Against what the schedules multiply, at the end; against steps where that is not swept.
  private var basins: (any Figure, String)? {
    let study = section.basin
    guard !study.rows.isEmpty else { return nil }
    if swept.isEmpty { return basinSteps }
    var lines = swept.map { rows in
      line(
        rows[0].label.withoutSetting, rows.compactMap { row in row.counts.last.map { (row.temperature, $0) } })
    }
    let all = study.rows.map(\.temperature)
    let (low, high) = ((all.min() ?? 0.1) / 1.2, (all.max() ?? 1) * 1.2)
    var depth = ""
    if let known = study.depth, study.hasTemperatures {
      depth = "; d* = " + NumberText.significant(known, 3)
      if known > low, known < high {
        lines.append(LineFigure.Line(label: "c = d*", rows: ["\(known) 0", "\(known) 1"], end: (known, 1)))
      }
    }
    let figure = LineFigure(
      title: "\(label): ending in the global basin",
      subtitle: "after \(NumberText.count(study.steps.last ?? 0)) steps, with 95 % intervals\(depth)",
      x: .logarithmic(low, high), y: Self.fractions,
      xLabel: study.hasTemperatures ? "c, what the schedule multiplies" : "base learning rate",
      yLabel: "fraction of runs", columns: "c, lower, fraction, upper; c, fraction", lines: lines,
      styles: styles(lines.map(\.label)))
    return (figure, "\(label): the fraction of runs that end in the basin of the global minimum.")
  }

  /// Against steps, a panel an optimizer where there are many arms.
  private var basinSteps: (any Figure, String)? {
    let study = section.basin
    guard study.steps.count > 1, !study.rows.isEmpty else { return nil }
    let symbol = study.hasTemperatures ? "c" : "η"
    let isSwept = !swept.isEmpty
    let drawn = study.rows.map { row in
      let name = row.label.withoutSetting + (isSwept ? " \(symbol)=\(row.temperature.shortest)" : "")
      return (
        line: line(name, zip(study.steps, row.counts).map { (Double($0), $1) }), optimizer: row.optimizer,
        schedule: row.schedule
      )
    }
    let figure = LineFigure(
      title: "\(label): ending in the global basin",
      subtitle: "fraction of runs against steps, with 95 % intervals",
      x: .logarithmic(Double(study.steps.first ?? 1), Double(study.steps.last ?? 10)), y: Self.fractions,
      xLabel: "steps", yLabel: "fraction of runs", columns: "steps, lower, fraction, upper", lines: drawn.map(\.line),
      styles: ArmStyles(drawn.map { ($0.line.label, $0.optimizer, $0.schedule) }))
    return (figure, "\(label): the fraction of runs that end in the basin of the global minimum against their steps.")
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
