import Findings
import Values

/// In what share of all analyses over seven choices one arm beats another: a bar over all, and one an option of each
/// choice. It is drawn where a file names it: it is about two arms and not about all.
struct MultiverseFigure: Figure, FigureMaker {
  static let name = "multiverse"
  static let needs = "to be named, and two arms on the same seeds of every function, whose number is fixed"
  static let isOfGaps = true

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    guard let multiverse = overall.multiverse, let row = multiverse.rows.first else { return nil }
    let share = NumberText.percent(row.tally.share(.clearlyBetter, .better))
    return (
      MultiverseFigure(multiverse, row),
      "Multiverse: \(row.arm) beats \(multiverse.reference) in \(share) of \(NumberText.count(multiverse.analyses)) "
        + "analyses over seven choices; each option of a choice is in as many analyses as its others."
    )
  }

  private let title: String
  private let subtitle: String
  private let bars: [Bar]

  private struct Bar {
    /// The choice, where it is the first of its options.
    let choice: String
    let name: String
    let tally: Multiverse.Tally
  }

  /// Words and inks, in the order of `Multiverse.Outcome`.
  private static let outcomes = [
    ("clearly better", "C1"), ("better", "C6"), ("equal", "FAINT"), ("worse", "C5"), ("clearly worse", "C2"),
  ]
  /// Where each word stands, in pixels.
  private static let places = [0.0, 116, 186, 250, 318]

  private init(_ multiverse: Multiverse, _ row: Multiverse.Row) {
    title = ShownLabels.texts([row.arm, multiverse.reference], most: 40).joined(separator: " against ")
    subtitle = "share of \(NumberText.count(multiverse.analyses)) analyses; clearly: its own test tells, at 0.05"
    var seen: Set<Multiverse.Choice> = []
    bars =
      [Bar(choice: "all analyses", name: "", tally: row.tally)]
      + row.options.map {
        Bar(choice: seen.insert($0.choice).inserted ? $0.choice.rawValue : "", name: $0.name, tally: $0.tally)
      }
  }

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let most = sheet.letters(34, beside: 200)
    let longest = Double(bars.map { min(most, $0.name.count) }.max() ?? 0)
    let (bottom, right, step) = (40.0, 24.0, 20.0)
    // In a column choices stand above their options, and the words of outcomes in two rows.
    let isNarrow = sheet.isNarrow
    let top = 96 - sheet.lift + (isNarrow ? 16 : 0)
    let left = isNarrow ? max(84, longest * EndLabels.characterWidth + 32) : longest * EndLabels.characterWidth + 180
    let width = sheet.width(left + right + 420)
    // A gap stands before each choice.
    var heights: [Double] = []
    var y = 0.0
    for bar in bars {
      if !bar.choice.isEmpty, !heights.isEmpty { y += isNarrow ? 1.4 : 0.5 }
      heights.append(y)
      y += 1
    }
    let height = top + bottom + step * y
    let number = FigureStyle.number
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += FigureStyle.margins(
      left: left, right: right, bottom: bottom, top: top, width: width, height: height)
    script += """
      set border 1; unset grid; unset ytics; set xtics 25 format "%g %%"
      set xrange [0:100]; set yrange [\(number(y - 0.5)):-0.5]

      """
    for (index, bar) in bars.enumerated() {
      let above = isNarrow && index > 0 ? 1.0 : 0
      let labels = [(bar.choice, 16.0, above, 200), (bar.name, isNarrow ? 24 : 172.0, 0, 400)]
      for (text, x, above, number) in labels where !text.isEmpty {
        script += """
          set label \(number + index) \(GnuplotText.quoted(ShownLabels.cut(text, most))) at screen \
          \(FigureStyle.number(x / width)), first \(FigureStyle.number(heights[index] - above)) left font ",11" tc rgb TEXT

          """
      }
    }
    for (place, outcome) in Self.outcomes.enumerated() {
      let (x, row) = isNarrow ? (16 + Self.places[place % 3], Double(place / 3)) : (left + Self.places[place], 0.0)
      script += """
        set label \(10 + place) '■ \(outcome.0)' at screen \(number(x / width)), screen \
        \(number(1 - (top - (isNarrow ? 46 : 24) + 16 * row) / height)) left font ",11" tc rgb \(outcome.1 == "FAINT" ? "RULE" : outcome.1)

        """
    }
    let drawn = Self.outcomes.enumerated().filter { place, _ in bars.contains { $0.tally.counts[place] > 0 } }
    let plots = drawn.map { place, outcome in
      "D index \(place) using (($1+$2)/2):3:(($2-$1)/2):(0.4) with boxxyerror fc rgb \(outcome.1) fs solid noborder"
    }
    script += "D = '\(name).dat'\nplot " + plots.joined(separator: ", \\\n  ") + "\n"
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data(heights)])
  }

  /// A block an outcome: from percent, to percent, height.
  private func data(_ heights: [Double]) -> String {
    Self.outcomes.enumerated().map { place, outcome in
      var block = GnuplotText.comment("\(outcome.0): from percent, to percent, height")
      var isEmpty = true
      for (bar, height) in zip(bars, heights) where bar.tally.counts[place] > 0 {
        let total = Double(bar.tally.total)
        let from = 100 * Double(bar.tally.counts[..<place].reduce(0, +)) / total
        let to = from + 100 * Double(bar.tally.counts[place]) / total
        block += "\(from) \(to) \(height) # \(GnuplotText.remark(bar.choice + " " + bar.name))\n"
        isEmpty = false
      }
      return block + (isEmpty ? "? ? ?\n" : "")
    }.joined(separator: "\n\n")
  }
}
