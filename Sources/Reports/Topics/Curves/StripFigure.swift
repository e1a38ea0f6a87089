import Findings
import Plans
import Values

/// The final gap of every seed: a dot each, the arms as rows with a box from the lower to the upper quartile.
struct StripFigure: Figure, FigureMaker {
  static let name = "finalGaps"
  static let needs = "two seeds"
  static let isOfGaps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    // One seed is a number of the table.
    guard function.summary.arms.contains(where: { $0.seeds.count > 1 }) else { return nil }
    return (
      StripFigure(function.summary, styles: function.styles),
      "\(function.label): the final \(function.summary.resultNoun) of each seed, with the quartiles of each arm."
    )
  }

  private let title: String
  private let subtitle: String
  private let xLabel: String
  private let showsGaps: Bool
  private let measure: Measure
  /// The best first.
  private let arms: [ArmSummary]
  private let styles: ArmStyles

  private static let mostArms = 40
  private static let mostDots = 200
  private static let mostLetters = 40

  private init(_ function: FunctionSummary, styles: ArmStyles) {
    let present = function.arms.filter { !$0.seeds.isEmpty }
    arms = Array(present.prefix(Self.mostArms))
    self.styles = styles
    title = function.function.title
    var text = "the final \(function.resultNoun) of each seed; box: quartiles, stroke: median"
    if arms.contains(where: { $0.failures > 0 }) { text += ", ✕: failed" }
    if present.count > arms.count { text += "; the \(arms.count) best-ranked of \(present.count) arms" }
    subtitle = text
    showsGaps = function.measure.isGap
    measure = function.measure
    xLabel =
      function.isOfResiduals
      ? "least residual"
      : !measure.isGap ? "final f(best)" : measure.isMaximised ? "final max f − f(best)" : "final f(best) − f*"
  }

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let axis = axis
    let rowHeight = sheet.isNarrow ? 20 : arms.count <= 12 ? 32.0 : 24.0
    let labels = ShownLabels.texts(arms.map(\.label), most: sheet.letters(Self.mostLetters, beside: 220))
    let longest = labels.map(\.count).max() ?? 0
    let hasFailures = arms.contains { $0.failures > 0 }
    let left = Double(longest) * EndLabels.characterWidth + 32
    let right = hasFailures ? 74.0 : 28.0
    let (bottom, top) = (54.0, 62 - sheet.lift)
    let width = sheet.width(left + right + 560)
    let height = top + bottom + rowHeight * Double(arms.count)
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += FigureStyle.margins(left: left, right: right, bottom: bottom, top: top, width: width, height: height)
    script += axis.commands("x", along: sheet.isPaper ? width - left - right : nil)
    script += """
      set yrange [\(Double(arms.count) - 0.5):-0.5]
      set border 1; unset ytics; set grid xtics noytics
      set xlabel \(GnuplotText.quoted(xLabel)) tc rgb TEXT offset 0,LIFT
      D = '\(name).dat'

      """
    var plots: [String] = []
    for (row, arm) in arms.enumerated() {
      let ink = styles.styles[arm.label]?.ink ?? "MUTED"
      let text = GnuplotText.quoted(labels[row])
      script += """
        set label \(10 + row) \(text) at screen \(FigureStyle.number((left - 12) / width)), first \(row) right \
        font ",11" tc rgb \(ink)

        """
      if arm.failures > 0 {
        script += """
          set label \(100 + row) '✕ \(arm.failures)/\(arm.runs)' at graph \(FigureStyle.number(1 + 10 / (width - left - right))), \
          first \(row) left font ",11" tc rgb \(ink)

          """
      }
      plots.append(
        "D index 0 every ::\(row)::\(row) using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb \(ink) "
          + "fs transparent solid 0.16 border lc rgb \(ink)")
      plots.append("D index \(row + 1) using 1:2 with points pt 7 ps 0.32 lc rgb \"#60\".\(ink)[2:]")
      plots.append(
        "D index 0 every ::\(row)::\(row) using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb \(ink)")
    }
    script += "plot " + plots.joined(separator: ", \\\n  ") + "\n"
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data(axis)])
  }

  /// The axis of the values. Of gaps near one another it shows a decade: what lies closer is often but rounding.
  private var axis: FigureAxis {
    let values = arms.flatMap { $0.values.map(shown) }
    let axis = FigureAxis.values(values, upTo: showsGaps ? measure.floor : 0)
    let finite = values.filter { $0.magnitude <= FigureAxis.farthest }
    guard showsGaps, !axis.isLogarithmic, let least = finite.min(), let greatest = finite.max(), least > 0 else {
      return axis
    }
    return greatest < 10 * least ? .logarithmic(least / 3, greatest * 3) : axis
  }

  private func data(_ axis: FigureAxis) -> String {
    func text(_ value: Double) -> String { axis.drawn(value).description }
    var quartiles = GnuplotText.comment(
      "row, lower quartile, median, upper quartile; as drawn: clipped to the axis, ∞ at its end")
    var blocks: [String] = []
    for (row, arm) in arms.enumerated() {
      if let box = arm.quartiles.map(measure.shown) {
        quartiles +=
          "\(row) \(text(box.lower)) \(text(box.median)) \(text(box.upper)) "
          + GnuplotText.comment(arm.label)
      }
      var block = GnuplotText.comment("\(arm.label): final value of a seed, place")
      for value in Self.thinned(arm.values.filter(\.isFinite).map(shown).sorted()).enumerated() {
        // Places that fill the row evenly, whatever their number: multiples of the golden ratio.
        let shift = (Double(value.offset + 1) * 0.6180339887498949).truncatingRemainder(dividingBy: 1) - 0.5
        block += "\(text(value.element)) \(FigureStyle.number(Double(row) + 0.44 * shift))\n"
      }
      blocks.append(block.contains("\n") && block.split(separator: "\n").count > 1 ? block : block + "? ?\n")
    }
    return ([quartiles] + blocks).joined(separator: "\n\n")
  }

  /// A value as its author means it; a run that failed stays at the far end.
  private func shown(_ value: Double) -> Double { value.isFinite ? measure.shown(value) : value }

  /// Evenly chosen among ascending values, the ends among them.
  private static func thinned(_ values: [Double]) -> [Double] {
    guard values.count > mostDots else { return values }
    return (0..<mostDots).map { values[$0 * (values.count - 1) / (mostDots - 1)] }
  }
}
