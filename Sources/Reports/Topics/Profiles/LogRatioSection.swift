import Findings
import Plans
import Statistics
import Values

/// Two arms problem by problem: by how much each needs less than the other. With three arms or more, profiles are
/// shown.
struct LogRatioSection {
  private let rows: [Row]
  private let labels: [String]
  private let profile: LogRatioProfile?
  private let explained: Bool

  static let title = "Two arms problem by problem"

  /// A function and a target that one of the two reached.
  struct Row {
    let problem: String
    let costs: [Double]
    /// log₂ of the first cost over the second.
    let ratio: Double
    let sources: [Derivation.Source]
  }

  init(_ digests: [FunctionDigest], _ input: ReportInput) {
    explained = input.explains
    labels = digests.sharedArms
    let targets = input.experiment.targets
    guard labels.count == 2, !targets.isEmpty else {
      rows = []
      profile = nil
      return
    }
    var rows: [Row] = []
    var costs: [[Double]] = [[], []]
    for function in digests {
      let arms = labels.compactMap { function.arm($0) }
      for (target, gap) in targets.enumerated() {
        // What was reached at the start took no evaluation; a ratio needs one.
        let pair = arms.map { max(1, expectedRuntime($0.measures.runtimes[target])) }
        costs[0].append(pair[0])
        costs[1].append(pair[1])
        guard let ratio = LogRatioProfile([pair[0]], [pair[1]]).ratios.first else { continue }
        let text = NumberText.target(gap)
        rows.append(
          Row(
            problem: "\(function.label), \(text)", costs: pair, ratio: ratio,
            sources: input.explains
              ? arms.map {
                $0.source(function.label, "evaluations to \(text)", $0.measures.runtimes[target].map(\.orInfinity))
              } : []))
      }
    }
    self.rows = rows.sorted { ($0.ratio, $0.problem) < ($1.ratio, $1.problem) }
    profile = LogRatioProfile(costs[0], costs[1])
  }

  /// Nothing where there are not two arms.
  var blocks: [Document.Block] {
    Document.Block.section(Self.title, Table(rows, columns, explained: explained), notes)
  }

  private var columns: [Column<Row>] {
    func steps(_ row: Row) -> [Derivation.Step] {
      zip(labels, row.costs).map { Derivation.Step("ERT of \($0)", $1) }
        + [Derivation.Step("log₂ of their ratio", row.ratio)]
    }
    let costs = labels.enumerated().map { place, label in
      Column<Row>(RichText(label)) { row in
        let cost = row.costs[place]
        return RichText(cost.isFinite ? NumberText.count(Int(cost.rounded())) : "∞")
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
    guard let profile else { return [] }
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
