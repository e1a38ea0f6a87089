import Findings
import Plans
import Statistics
import Values

/// The table of how much of all targets the arms reach, and how soon.
struct RuntimesSection: StatisticsTopic {
  static let name = "runtimes"
  static let place = 8
  static func statistics(_ overall: Overall) -> [String] { ["runtimeDistribution"] }

  static func part(over overall: Overall) -> StatisticsPart {
    StatisticsPart(Self(shares: overall.runtimes, explained: overall.input.explains).blocks)
  }

  private typealias Row = RuntimeShares.Row

  private let shares: RuntimeShares
  private let explained: Bool
  private var rows: [Row] { shares.rows }
  private var groups: [RuntimeShares.Group] { shares.groups }

  private init(shares: RuntimeShares, explained: Bool) {
    self.shares = shares
    self.explained = explained
  }

  var blocks: [Document.Block] {
    rows.count < 2
      ? [] : Document.Block.section("Runtime distributions", Table(rows, columns, explained: explained), notes)
  }

  private var columns: [Column<Row>] {
    var columns: [Column<Row>] = [Column("Arm", .left) { RichText($0.label) }]
    for (place, group) in groups.enumerated() {
      let head = groups.count == 1 ? "" : ", n = \(group.dimension)"
      let best = rows.map { $0.area[place] }.max() ?? 0
      columns += [
        Column(RichText("Reached" + head)) {
          RichText(NumberText.percent($0.solved[place]))
        } from: { row in
          Derivation(
            "the share of runs and targets that were reached", ["runtimeDistribution"], sources: row.sources[place],
            steps: [Derivation.Step("share", row.solved[place])])
        },
        Column(RichText("Area" + head)) { row in
          let text = NumberText.significant(row.area[place], 3)
          return row.area[place] == best ? .strong(text) : RichText(text)
        } from: { row in
          Derivation(
            "the mean height of the runtime distribution over the logarithm of evaluations/n", ["runtimeDistribution"],
            sources: row.sources[place],
            steps: [
              Derivation.Step("from", 1), Derivation.Step("to", group.budget), Derivation.Step("area", row.area[place]),
            ])
        },
      ]
    }
    return columns
  }

  private var notes: [RichText] {
    let ranges = groups.map { group in
      "\(NumberText.significant(group.budget, 4)) for n = \(group.dimension) "
        + "(\(NumberText.counted(group.functions, "function")))"
    }.joined(separator: ", ")
    return [
      """
      Reached: share of all (run, target) pairs, without restarts. Area: mean height of the distribution with simulated restarts \
      over lg(evaluations/n), from 1 to the largest budget, \(ranges); bold is the largest, untested. Dimensions are never \
      put together.
      """
    ] + shares.swept.flags(groups.indices.compactMap { place in rows.max { $0.area[place] < $1.area[place] }?.label })
  }
}
