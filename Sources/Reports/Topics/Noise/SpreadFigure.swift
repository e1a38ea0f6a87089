import Findings
import Plans

/// How far constant learning rates stay from a minimum, against learning rate over batch size, with the theory's line.
enum SpreadFigure: FigureMaker {
  static let name = "spread"
  static let needs =
    "gradient descent at constant rates with batches, or Gaussian noise that imitates them, three of them in all"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let scaling = overall.noisy.scaling
    let (points, constant) = (scaling.points, scaling.constant)
    guard let law = scaling.law, let low = points.map(\.ratio).min(), let high = points.map(\.ratio).max(), low < high
    else {
      return nil
    }
    let unit = constant ?? 1
    func height(_ point: SpreadScaling.Point) -> Double { point.measured.value / point.constant * unit }
    var lines = scaling.functions.map { function -> LineFigure.Line in
      var line = LineFigure.Line(label: function, rows: [], end: nil)
      line.hasBand = true
      line.hasDots = true
      for point in points where point.function == function {
        let (value, error) = (height(point), 2 * point.measured.deviation / point.constant * unit)
        line.rows.append("\(point.ratio) \(max(value / 10, value - error)) \(value) \(value + error)")
        line.end = (point.ratio, value)
      }
      return line
    }
    let theory = "theory: ηC/(2hB)"
    let ends = [low / 1.3, high * 1.3]
    lines.append(
      LineFigure.Line(label: theory, rows: ends.map { "\($0) \(unit * $0)" }, end: (ends[1], unit * ends[1])))
    let figure = LineFigure(
      title: "Stationary spread against η/B",
      subtitle: "variance of w₁ ± two deviations; fitted exponent of η/B: \(law.exponent.digits), 95 % interval "
        + law.exponent.intervalText,
      x: .logarithmic(low / 1.5, high * 1.5),
      y: .logarithmic(unit * low / 1.8, max(unit * high, points.map(height).max() ?? 1) * 1.8),
      xLabel: "learning rate over batch size η/B",
      yLabel: constant == nil ? "variance of w₁ over C/2h" : "variance of w₁",
      columns: "η/B, lower, variance, upper; η/B, theory", lines: lines,
      styles: ArmStyles(lines: lines.map(\.label)))
    return (
      figure,
      "The stationary variance of w₁ against learning rate over batch size, with the theory's line; the fitted exponent is "
        + "\(law.exponent.text)."
    )
  }
}
