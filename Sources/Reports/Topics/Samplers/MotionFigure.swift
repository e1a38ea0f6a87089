import Plans

/// How far samplers get without force, measured and by theory.
enum MotionFigure: FigureMaker {
  static let name = "motion"
  static let needs = "a sampler on the function flat, with two seeds"

  static func drawing(of function: FunctionView) -> Drawing? {
    let (label, studies) = (function.label, function.studies)
    let rows = studies.motion.rows
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
      title: "\(function.title): mean squared displacement along an axis",
      subtitle: "dots: measured over runs, each axis by itself; lines: theory", x: .logarithmic(1, Double(last) * 1.1),
      y: FigureAxis.values(values), xLabel: "steps", yLabel: "mean squared displacement",
      columns: "steps, mean squared displacement", lines: lines, styles: ArmStyles(lines: rows.map(\.label)))
    return (figure, "\(label): how far samplers get without force, with what theory says.")
  }
}
