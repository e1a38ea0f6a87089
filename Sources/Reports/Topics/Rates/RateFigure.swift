import Findings
import Lanes
import Values

/// Where gradient descent ends against its learning rate, with the rate 2/L above which it goes away from the minimum.
enum RateFigure: FigureMaker {
  static let name = "rates"
  static let needs = "gradient descent at three constant rates on a function with second derivatives and a minimum"

  static func drawing(of function: FunctionView) -> Drawing? {
    let study = RateStudy(function.summary, function.extracts, function.input.experiment)
    guard let least = study.rows.first?.rate, let most = study.rows.last?.rate, least > 0 else { return nil }
    let x = FigureAxis.logarithmic(min(least, study.threshold) / 1.4, max(most, study.threshold) * 1.4)
    let floor = max(function.summary.measure.floor, FigureAxis.deepest)
    let top = 1e20
    func shown(_ gap: Double) -> Double { min(top, max(floor, gap.isNaN ? top : gap)) }
    let gaps = study.rows.map { shown($0.gap) }
    let y = FigureAxis(
      low: floor, high: min(top, 10 * (gaps.max() ?? 1)), isLogarithmic: true,
      floor: (floor, "≤ \(NumberText.short(floor, 2))"))
    var lines: [LineFigure.Line] = []
    if let expected = study.expected {
      let points = (0...300).map { k -> (Double, Double) in
        let rate = x.low * Double.pow(x.high / x.low, Double(k) / 300)
        return (rate, y.drawn(shown(expected(rate))))
      }
      lines.append(
        LineFigure.Line(
          label: "by theory", rows: points.map { "\($0.0) \($0.1)" }, end: points.last.map { ($0.0, $0.1) }))
    }
    lines.append(
      LineFigure.Line(
        label: "2/L = \(study.threshold.shortest)",
        rows: ["\(study.threshold) \(y.low)", "\(study.threshold) \(y.high)"], end: (study.threshold, y.high)))
    for (row, gap) in zip(study.rows, gaps) {
      let place = y.drawn(gap)
      lines.append(
        LineFigure.Line(
          label: "η = \(row.rate.shortest)", rows: ["\(row.rate) \(place)"], end: (row.rate, place),
          isLost: row.gap == .infinity))
    }
    let steps = study.rows.map(\.steps).max() ?? 0
    let figure = LineFigure(
      title: "\(function.title): the effect of the learning rate",
      subtitle: "f − f* at the last iterate, after \(NumberText.counted(steps, "step")) at most; above 2/L it grows",
      x: x, y: y, xLabel: "learning rate η", yLabel: "f − f* at the end",
      columns: "learning rate, f − f*; as drawn: clipped to the axes", lines: lines,
      styles: ArmStyles(lines: lines.map(\.label)))
    return (figure, "\(function.label): where gradient descent ends against its learning rate, with 2/L.")
  }
}
