import Findings
import Plans
import Statistics
import Values

/// The table of Friedman's test on the ranks over functions, and of which arms it tells apart.
struct RanksSection: StatisticsTopic {
  static let name = "ranks"
  static let place = 2
  static func statistics(_ overall: Overall) -> [String] {
    ["friedman", "criticalDifference", "controlComparison", "holm"]
  }

  static func part(over overall: Overall) -> StatisticsPart {
    guard let ranking = overall.ranking else { return StatisticsPart() }
    let baseline = overall.input.experiment.report.baseline
    return StatisticsPart(Self(ranking, baseline: baseline, explained: overall.input.explains).blocks)
  }

  private let ranking: OverallRanking
  private let baseline: String?
  private let explained: Bool
  private let controls: [String: ControlComparison]
  private let letters: [String: String]

  private init(_ ranking: OverallRanking, baseline: String?, explained: Bool) {
    self.ranking = ranking
    self.explained = explained
    let labels = ranking.labels
    let control = baseline.flatMap { labels.firstIndex(of: $0) }
    self.baseline = control == nil ? nil : baseline
    let comparisons = control.map { ranking.friedman.comparisons(withControl: $0) } ?? []
    controls = Dictionary(uniqueKeysWithValues: comparisons.map { (labels[$0.arm], $0) })
    var letters: [String: String] = [:]
    for (number, group) in (ranking.groups ?? []).enumerated() {
      for arm in group { letters[labels[arm], default: ""] += RanksSection.letter(number) }
    }
    self.letters = letters
  }

  /// a, b, …, z, a1, b1, …
  private static func letter(_ number: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(97 + number % 26)))) + (number < 26 ? "" : "\(number / 26)")
  }

  var blocks: [Document.Block] {
    Document.Block.section("Ranks", Table(ranking.rows, columns, explained: explained, key: ranking.key), notes)
  }

  private var columns: [Column<OverallRanking.Row>] {
    let (marked, letters, controls, names) = (ranking.marked, letters, controls, ranking.names)
    let difference = ranking.criticalDifference
    func ranks(_ row: OverallRanking.Row) -> [Derivation.Step] {
      zip(names, row.ranks).map { Derivation.Step("rank on \($0)", $1) } + [Derivation.Step("mean rank", row.meanRank)]
    }
    var columns: [Column<OverallRanking.Row>] = [
      Column("Arm", .left) { marked.contains($0.label) ? .strong($0.label) : RichText($0.label) },
      Column("Mean rank") {
        RichText(NumberText.significant($0.meanRank, $0.meanRank < 10 ? 3 : 4))
      } from: { row in
        Derivation(
          "the mean over functions of the arm's rank on each", ["friedman"], sources: row.sources.ranks,
          steps: ranks(row))
      },
    ]
    if let difference {
      columns.append(
        Column("Group", .left) {
          RichText(letters[$0.label] ?? "—")
        } from: { row in
          Derivation(
            "groups of arms whose mean ranks lie closer than the critical difference", ["criticalDifference"],
            sources: row.sources.ranks,
            steps: ranks(row) + [Derivation.Step("critical difference", difference)])
        })
    }
    if let baseline {
      let control = ranking.rows.first { $0.label == baseline }
      let error = ranking.friedman.rankError
      func column(_ title: RichText, _ text: @escaping (ControlComparison) -> String) -> Column<OverallRanking.Row> {
        Column(title) {
          RichText(controls[$0.label].map(text) ?? "baseline")
        } from: { row in
          Derivation(
            "the arm's mean rank against the baseline's", ["controlComparison", "holm"],
            sources: row.sources.ranks + (control?.sources.ranks ?? []),
            steps: ranks(row) + (control.map { [Derivation.Step("mean rank of \($0.label)", $0.meanRank)] } ?? [])
              + [Derivation.Step("standard error of a difference", error)]
              + (controls[row.label].map {
                [
                  Derivation.Step("z", $0.z), Derivation.Step("p", $0.p),
                  Derivation.Step("p by Holm's method", $0.adjusted),
                ]
              } ?? []))
        }
      }
      columns += [
        column("z") { NumberText.significant($0.z, 3) }, column("p, Holm") { NumberText.probability($0.adjusted) },
      ]
    }
    return columns
  }

  private var notes: [RichText] {
    let friedman = ranking.friedman
    func number(_ value: Double) -> String { NumberText.significant(value, 3) }
    var notes: [RichText] = [
      """
      \(friedman.arms) arms on \(friedman.functions) functions: Friedman's χ² = \(number(friedman.chiSquared)), corrected \
      for ties; \(NumberText.equality("p", ranking.significance.p)), \(ranking.significance.words).
      """
    ]
    if let difference = ranking.criticalDifference {
      notes.append(
        """
        Arms that share a letter lie closer than the critical difference of \(number(difference)) (α = 0.05), \
        \(ranking.significance.rangeWords), and cannot be told apart; — is apart from all others.
        """)
    } else {
      notes.append(RichText("No groups: \(ranking.tooFewFunctions)."))
    }
    if let baseline {
      notes.append(
        """
        z and p: against \(baseline), p by Holm's method; up to \(Friedman.fewFunctions) functions p is over all orders of the \
        ranks.
        """)
    }
    return notes + ranking.swept.flags(ranking.rows.prefix(1).map(\.label))
  }
}

extension RankSignificance {
  /// Whence p comes.
  var words: String {
    switch source {
    case .counting: "over all orders of the ranks on each function"
    case .permutations(let draws): "over \(NumberText.count(draws)) random orders of the ranks on each function"
    case .approximation: "by Iman and Davenport's F"
    }
  }

  /// Whence the critical difference comes.
  var rangeWords: String {
    source == .approximation ? "Nemenyi's" : "which chance alone gives any two arms in 5 of 100 cases at most"
  }
}
