import Plans
import Statistics
import Values

/// How often runs end in the basin of the global minimum, against what the schedules multiply; against steps where that
/// is not swept.
enum BasinFigure: FigureMaker {
  static let name = "basins"
  static let needs = "random runs on a function that says how deep its other minima are"

  static func drawing(of function: FunctionView) -> Drawing? {
    let label = function.label
    let study = function.studies.basin
    guard !study.rows.isEmpty else { return nil }
    let swept = study.swept
    if swept.isEmpty { return BasinStepsFigure.againstSteps(function) }
    var lines = swept.map { rows in
      LineFigure.Line(
        rows[0].stem, counts: rows.compactMap { row in row.counts.last.map { (row.temperature, $0) } })
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
      title: "\(function.title): ending in the global basin",
      subtitle: "after \(NumberText.count(study.steps.last ?? 0)) steps, with 95 % intervals\(depth)",
      x: .logarithmic(low, high), y: FigureAxis.shares,
      xLabel: study.hasTemperatures ? "c, what the schedule multiplies" : "base learning rate",
      yLabel: "fraction of runs", columns: "c, lower, fraction, upper; c, fraction", lines: lines,
      styles: ArmStyles(lines: lines.map(\.label)))
    return (figure, "\(label): the fraction of runs that end in the basin of the global minimum.")
  }
}

/// The same against steps, for every temperature or learning rate; a panel an optimizer where there are many arms.
enum BasinStepsFigure: FigureMaker {
  static let name = "basinSteps"
  static let needs = "the same, at three temperatures or learning rates"

  static func drawing(of function: FunctionView) -> Drawing? {
    function.studies.basin.swept.isEmpty ? nil : againstSteps(function)
  }

  fileprivate static func againstSteps(_ function: FunctionView) -> Drawing? {
    let label = function.label
    let study = function.studies.basin
    guard study.steps.count > 1, !study.rows.isEmpty else { return nil }
    let symbol = study.hasTemperatures ? "c" : "η"
    let isSwept = !study.swept.isEmpty
    let drawn = study.rows.map { row in
      let name = row.stem + (isSwept ? " \(symbol)=\(row.temperature.shortest)" : "")
      return (
        line: LineFigure.Line(name, counts: zip(study.steps, row.counts).map { (Double($0), $1) }),
        optimizer: row.optimizer,
        schedule: row.schedule
      )
    }
    let figure = LineFigure(
      title: "\(function.title): ending in the global basin",
      subtitle: "fraction of runs against steps, with 95 % intervals",
      x: .logarithmic(Double(study.steps.first ?? 1), Double(study.steps.last ?? 10)), y: FigureAxis.shares,
      xLabel: "steps", yLabel: "fraction of runs", columns: "steps, lower, fraction, upper", lines: drawn.map(\.line),
      styles: ArmStyles(drawn.map { ($0.line.label, $0.optimizer, $0.schedule) }))
    return (figure, "\(label): the fraction of runs that end in the basin of the global minimum against their steps.")
  }
}

extension FigureAxis {
  fileprivate static let shares = FigureAxis(low: -0.02, high: 1.02, isLogarithmic: false)
}

extension LineFigure.Line {
  /// Shares of runs with their intervals.
  fileprivate init(_ label: String, counts: some Sequence<(Double, SuccessCount)>) {
    self.init(label: label, rows: [], end: nil, hasBand: true, hasDots: true)
    for (x, count) in counts {
      let interval = count.interval()
      let fraction = Double(count.successes) / Double(count.runs)
      rows.append("\(x) \(interval.lower) \(fraction) \(interval.upper)")
      end = (x, fraction)
    }
  }
}
