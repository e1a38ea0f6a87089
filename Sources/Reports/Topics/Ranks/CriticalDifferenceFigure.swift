import Findings
import Plans
import Statistics
import Values

/// The mean ranks of arms over functions on a line, with bars that join arms which cannot be told apart.
///
/// J. Demšar, "Statistical comparisons of classifiers over multiple data sets", JMLR 7 (2006), 1–30, figure 1.
struct CriticalDifferenceFigure: Figure, FigureMaker {
  static let name = "criticalDifference"
  static let needs = "two functions and three arms, sixty at most, that every function has"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    guard let ranking = overall.ranking, (3...mostArms).contains(ranking.labels.count) else { return nil }
    let figure = CriticalDifferenceFigure(ranking, styles: styles)
    return (figure, "Critical differences: \(figure.sentence)\(overall.leftText).")
  }

  private let arms: [String]
  private let friedman: Friedman
  private let significance: RankSignificance
  private let groups: [[Int]]?
  private let styles: ArmStyles

  private static let mostArms = 60

  private init(_ ranking: OverallRanking, styles: ArmStyles) {
    arms = ranking.labels
    friedman = ranking.friedman
    significance = ranking.significance
    groups = ranking.groups
    self.styles = styles
  }

  private var difference: Double { significance.criticalDifference ?? .infinity }

  /// What the figure shows, without a full stop.
  private var sentence: String {
    let text = "mean ranks of \(arms.count) arms over \(NumberText.counted(friedman.functions, "function"))"
    let digits = NumberText.significant(difference, 3)
    guard groups != nil else { return text + "; too few functions to tell any two apart" }
    return text + "; a bar joins arms closer than the critical difference of \(digits) (α = 0.05)"
  }

  private var subtitle: String {
    let p = NumberText.equality("p", significance.p)
    let digits = NumberText.significant(difference, 3)
    let functions = NumberText.counted(friedman.functions, "function")
    guard groups != nil else { return "\(functions); too few to tell arms apart, \(p) (Friedman)" }
    let whose = significance.source == .approximation ? "Nemenyi, " : ""
    return "\(functions); CD = \(digits) (\(whose)α = 0.05), \(p) (Friedman)"
  }

  /// The arms' lines from the axis to their names, and the bars of those that cannot be told apart.
  private func plot(_ order: [Int]) -> String {
    let reach = FigureStyle.number(0.004 * Double(arms.count - 1))
    let plots =
      order.indices.map { place in
        let ink = styles.styles[arms[order[place]]]?.ink ?? "MUTED"
        return "D index 0 every :::\(place)::\(place) using 1:2 with lines lw 1.4 lc rgb \(ink)"
      } + ["D index 1 using ($1-\(reach)):3:($2-$1+2*\(reach)):(0) with vectors nohead lw 4.5 lc rgb INK"]
    return "plot " + plots.joined(separator: ", \\\n  ") + "\n"
  }

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let k = Double(arms.count)
    let order = arms.indices.sorted { (friedman.meanRanks[$0], $0) < (friedman.meanRanks[$1], $1) }
    let labels = ShownLabels.texts(order.map { arms[$0] }, most: sheet.letters(34, beside: 210))
    // In a column the names of all arms stand on the right, and the best rank there.
    let isOneSided = sheet.isNarrow
    let half = isOneSided ? 0 : (arms.count + 1) / 2
    func room(_ labels: some Sequence<String>) -> Double {
      Double((labels.map(\.count).max() ?? 0) + 6) * EndLabels.characterWidth + 24
    }
    let (left, right) = (isOneSided ? 16 : room(labels.prefix(half)), room(labels.dropFirst(half)))
    let bars = Self.levels(groups ?? [], order)
    let barRoom = 14 + 9 * Double((bars.map(\.level).max() ?? -1) + 1)
    let drop = barRoom + 22 * Double(max(half, arms.count - half)) + 12
    let top = (groups == nil ? 104.0 : 136) - sheet.lift
    let width = sheet.width(left + right + max(440, min(760, 30 * k)))
    let height = top + drop + 16
    let number = FigureStyle.number
    let crowd = isOneSided ? 2 * arms.count : arms.count
    let ends = isOneSided ? "\(k):1" : "1:\(k)"
    var script = FigureStyle.head(
      name, "Critical differences: \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title("Critical differences", subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += FigureStyle.margins(left: left, right: right, bottom: 16, top: top, width: width, height: height)
    script += """
      set border 4; unset xtics; unset ytics; unset grid
      set xrange [\(ends)]; set x2range [\(ends)]; set yrange [\(number(-drop)):0]
      set x2tics \(crowd > 30 ? 5 : crowd > 14 ? 2 : 1) out scale 0.5,0.25 font ",11" textcolor rgb TEXT
      set label 3 'mean rank' at graph 0.5, screen \(number(1 - (top - 38) / height)) center font ",11" tc rgb TEXT
      D = '\(name).dat'

      """
    if groups != nil { script += ruler(top: top, height: height) }
    var lines = GnuplotText.comment("rank, height: from the axis to the label")
    for (place, index) in order.enumerated() {
      let rank = friedman.meanRanks[index]
      let isLeft = place < half
      let row = isLeft || isOneSided ? place : arms.count - 1 - place
      let y = -(barRoom + 22 * Double(row) + 12)
      let ink = styles.styles[arms[index]]?.ink ?? "MUTED"
      let mean = NumberText.significant(rank, rank < 10 ? 3 : 4)
      let text = isLeft ? "\(labels[place])  \(mean)" : "\(mean)  \(labels[place])"
      let x = isLeft ? -8 / (width - left - right) : 1 + 8 / (width - left - right)
      script += """
        set label \(10 + place) \(GnuplotText.quoted(text)) at graph \(number(x)), first \(number(y)) \
        \(isLeft ? "right" : "left") font ",11" tc rgb \(ink)

        """
      if place > 0 { lines += "\n" }
      lines += "\(rank) 0 # \(GnuplotText.remark(arms[index]))\n\(rank) \(y)\n\(isLeft || isOneSided ? 1 : k) \(y)\n"
    }
    script += plot(order)
    // One blank line parts the arms of block 0, two the blocks.
    let data = lines + "\n\n" + barData(bars)
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data])
  }

  /// The critical difference to scale, above the axis.
  private func ruler(top: Double, height: Double) -> String {
    let number = FigureStyle.number
    let y = number(1 - (top - 52) / height)
    return """
      set arrow from first 1, screen \(y) to first \(1 + difference), screen \(y) heads size screen 0.004,90 lw 1.5 lc rgb INK
      set label 4 'CD' at first \(1 + difference / 2), screen \(number(1 - (top - 62) / height)) center font ",11" tc rgb INK

      """
  }

  private func barData(_ bars: [(arms: [Int], level: Int)]) -> String {
    var groupLines = GnuplotText.comment("bars: from rank, to rank, height; the arms that each joins")
    for bar in bars {
      let ranks = bar.arms.map { friedman.meanRanks[$0] }
      guard let low = ranks.min(), let high = ranks.max() else { continue }
      let names = bar.arms.map { GnuplotText.remark(arms[$0]) }.joined(separator: ", ")
      groupLines += "\(low) \(high) \(-(10 + 9 * Double(bar.level))) # \(names)\n"
    }
    if bars.isEmpty { groupLines += "? ? ?\n" }
    return groupLines
  }

  /// Bars stacked so that none lies upon another: each on the first level that is free at its left end.
  private static func levels(_ groups: [[Int]], _ order: [Int]) -> [(arms: [Int], level: Int)] {
    var ends: [Int] = []
    return groups.map { group in
      let places = group.compactMap { order.firstIndex(of: $0) }
      let (first, last) = (places.min() ?? 0, places.max() ?? 0)
      let level = ends.firstIndex { $0 < first } ?? ends.count
      if level == ends.count { ends.append(last) } else { ends[level] = last }
      return (group, level)
    }
  }
}
