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
      floor: (floor, "≤ " + FigureAxis.power(floor)))
    var lines: [LineFigure.Line] = []
    let (theory, threshold) = ("by theory", "2/L = \(NumberText.short(study.threshold, 4))")
    if let expected = study.expected {
      let rates = (0...300).map { k in x.low * Double.pow(x.high / x.low, Double(k) / 300) }
      // It leaves the frame where it first grows beyond.
      let leaves = rates.firstIndex { $0 > study.threshold && shown(expected($0)) >= y.high } ?? rates.count - 1
      let points = rates[...leaves].map { ($0, y.drawn(shown(expected($0)))) }
      lines.append(
        LineFigure.Line(
          label: theory, rows: points.map { "\($0.0) \($0.1)" }, end: points.last.map { ($0.0, $0.1) }))
    }
    lines.append(
      LineFigure.Line(
        label: threshold,
        rows: ["\(study.threshold) \(y.low)", "\(study.threshold) \(y.high)"], end: (study.threshold, y.high)))
    for (row, gap) in zip(study.rows, gaps) {
      let place = y.drawn(gap)
      lines.append(
        LineFigure.Line(
          label: Self.label(row), rows: ["\(row.rate) \(place)"], end: (row.rate, place),
          isLost: row.gap == .infinity))
    }
    let steps = study.rows.map(\.steps).max() ?? 0
    let figure = LineFigure(
      title: "\(function.title): the effect of the learning rate",
      subtitle: "f − f* at the last iterate, after \(NumberText.counted(steps, "step")) at most; above 2/L it grows",
      x: x, y: y, xLabel: "learning rate η", yLabel: "f − f* at the end",
      columns: "learning rate, f − f*; as drawn: clipped to the axes", lines: lines,
      styles: ArmStyles(
        of: study.rows.map { (Self.label($0), function.styles.styles[$0.label]) }, besides: [theory, threshold]))
    return (figure, "\(function.label): where gradient descent ends against its learning rate, with 2/L.")
  }

  private static func label(_ row: RateStudy.Row) -> String { "η = \(row.rate.shortest)" }
}
