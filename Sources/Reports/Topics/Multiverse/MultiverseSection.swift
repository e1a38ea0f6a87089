import Findings
import Plans
import Values

/// In what share of all analyses over seven choices each arm beats the one that all are held against.
struct MultiverseSection {
  private let multiverse: Multiverse
  private let explained: Bool

  /// `nil` where no file names the figure, or nothing can be compared.
  init?(_ multiverse: Multiverse?, explained: Bool) {
    guard let multiverse else { return nil }
    self.multiverse = multiverse
    self.explained = explained
  }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(2, "Multiverse"), .table(Table(multiverse.rows, columns, explained: explained)), .notes(notes),
    ]
    if let first = multiverse.rows.first {
      blocks += [
        .heading(3, RichText("\(first.arm) against \(multiverse.reference), choice by choice")),
        .table(Table(first.options, optionColumns, explained: false)),
      ]
    }
    return blocks
  }

  private typealias Row = Multiverse.Row

  private var columns: [Column<Row>] {
    [
      Column("Arm", .left) { RichText($0.arm) },
      share("Beats \(multiverse.reference) in", [.clearlyBetter, .better]), share("clearly in", [.clearlyBetter]),
      share("Beaten by it in", [.worse, .clearlyWorse]), share("clearly beaten in", [.clearlyWorse]),
      Column("Hangs most on", .left) { row in
        guard let decisive = row.decisive else { return "—" }
        return RichText(
          "\(decisive.choice.rawValue) (\(NumberText.percent(decisive.least)) to \(NumberText.percent(decisive.most)))")
      },
    ]
  }

  private func share(_ title: String, _ outcomes: [Multiverse.Outcome]) -> Column<Row> {
    Column(RichText(title)) { row in
      RichText(NumberText.percent(Self.share(row.tally, outcomes)))
    } from: { row in
      Derivation(
        "the share of \(multiverse.analyses) analyses, of which each option of a choice is in as many as its others",
        sources: row.sources,
        steps: row.options.map {
          Derivation.Step("\($0.choice.rawValue), \($0.name)", Self.share($0.tally, outcomes))
        })
    }
  }

  private static func share(_ tally: Multiverse.Tally, _ outcomes: [Multiverse.Outcome]) -> Double {
    outcomes.reduce(0) { $0 + tally.share($1) }
  }

  private var optionColumns: [Column<Multiverse.Option>] {
    func share(_ title: String, _ outcomes: [Multiverse.Outcome]) -> Column<Multiverse.Option> {
      Column(RichText(title)) { RichText(NumberText.percent(Self.share($0.tally, outcomes))) }
    }
    return [
      Column("Choice", .left) { RichText($0.choice.rawValue) }, Column("Option", .left) { RichText($0.name) },
      share("Beats it in", [.clearlyBetter, .better]), share("clearly in", [.clearlyBetter]),
      share("Beaten in", [.worse, .clearlyWorse]), share("clearly beaten in", [.clearlyWorse]),
    ]
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      All \(multiverse.analyses) analyses over seven choices: what is compared, the budget (read off the same runs), the \
      aggregate over seeds, the scale, the correction, the functions and the seeds. Each takes the mean over functions of the \
      differences on equal seeds. Clearly: a sign test of the means over functions, seed by seed, tells at 0.05. The analyses \
      reuse the same runs: a share is neither a probability nor a p.
      """
    ]
    if !multiverse.fixed.isEmpty {
      notes.append(
        RichText("No choice here: \(multiverse.fixed.map(\.rawValue).joined(separator: ", ")), of one option each."))
    }
    return notes
  }
}
