import Findings
import Values

/// The table of two arms problem by problem. With three arms or more, profiles are shown.
struct LogRatioSection {
  let ratios: LogRatios
  let explained: Bool

  private typealias Row = LogRatios.Row
  private var labels: [String] { ratios.labels }

  var blocks: [Document.Block] {
    Document.Block.section(
      "Two arms problem by problem", Table(ratios.rows, columns, explained: explained), notes)
  }

  private var columns: [Column<Row>] {
    let labels = labels
    func steps(_ row: Row) -> [Derivation.Step] {
      zip(labels, row.costs).map { Derivation.Step("ERT of \($0)", $1) }
        + [Derivation.Step("log₂ of their ratio", row.ratio)]
    }
    let costs = labels.enumerated().map { place, label in
      Column<Row>(RichText(label)) { row in
        let cost = row.costs[place]
        return RichText(cost.wholeText)
      } from: { row in
        Derivation("the expected runtime to the target", ["ert"], sources: row.sources, steps: steps(row))
      }
    }
    return [Column<Row>("Problem", .left) { RichText($0.problem) }] + costs + [
      Column("log₂ ratio") {
        RichText(NumberText.hundredths($0.ratio))
      } from: { row in
        Derivation(
          "the logarithm to base 2 of the first arm's expected runtime over the second's", ["logRatioProfile", "ert"],
          sources: row.sources, steps: steps(row))
      }
    ]
  }

  private var notes: [RichText] {
    let profile = ratios.profile
    let even = profile.ratios.count - profile.firstWins - profile.secondWins
    return [
      RichText(
        """
        Expected runtimes by the logarithm of their ratio (Morales), a problem being a function and a target: \
        \(labels[0]) needs less on \(profile.firstWins), \(labels[1]) on \(profile.secondWins), both as much on \(even); \
        \(NumberText.counted(profile.unsolved, "problem")) that neither solved left out. −1 is half as much; ±∞: one alone \
        reached the target.
        """)
    ]
  }
}
