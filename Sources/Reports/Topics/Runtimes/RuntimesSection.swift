import Findings
import Plans
import Statistics
import Values

/// How much of all targets the arms reach, and how soon, with simulated restarts; dimensions apart.
struct RuntimesSection {
  private let rows: [Row]
  private let groups: [Group]
  private let explained: Bool
  private let swept: SweptSettings

  /// Simulated runtimes of a function and target, at least.
  private static let restarts = 200

  /// The functions of one dimension.
  struct Group: Sendable {
    let dimension: Int
    let functions: Int
    /// The largest budget of any run over the dimension: the area's upper end.
    let budget: Double
  }

  /// An arm; each list is by group.
  struct Row: Sendable {
    let label: String
    let solved: [Double]
    let area: [Double]
    let sources: [[Derivation.Source]]
  }

  init(_ digests: [FunctionDigest], _ input: ReportInput, jobs: Int) {
    explained = input.explains
    swept = SweptSettings(digests, input)
    let labels = digests.sharedArms
    let targets = input.experiment.targets
    let byDimension = Dictionary(grouping: digests, by: \.dimension).sorted { $0.key < $1.key }
    guard !labels.isEmpty, !targets.isEmpty else {
      rows = []
      groups = []
      return
    }
    let groups = byDimension.map { dimension, functions in
      let most =
        functions.flatMap { function in
          labels.flatMap { function.arm($0)?.measures.runtimes.joined().map(\.evaluations) ?? [] }
        }.max() ?? 1
      return Group(
        dimension: dimension, functions: functions.count, budget: max(2, Double(most) / Double(dimension)))
    }
    self.groups = groups
    let explains = explained
    rows = concurrentMap(labels.count, jobs: jobs) { index in
      var solved: [Double] = []
      var area: [Double] = []
      var sources: [[Derivation.Source]] = []
      for (group, functions) in zip(groups, byDimension.map(\.value)) {
        let arms = functions.compactMap { function in function.arm(labels[index]).map { (function, $0) } }
        let samples = arms.flatMap { function, arm in
          targets.indices.map { target in
            // The arm is not in the name: all arms draw the same restarts.
            RuntimeSample(
              name: "\(function.canonical) \(targets[target])", runs: arm.measures.runtimes[target],
              dimension: group.dimension)
          }
        }
        let draws = max(1, Self.restarts / max(1, arms.first?.1.seeds.count ?? 1))
        solved.append(RuntimeDistribution(samples, restarts: nil).limit)
        area.append(RuntimeDistribution(samples, restarts: draws).logMean(over: 1...group.budget))
        sources.append(
          explains
            ? arms.flatMap { function, arm in
              targets.indices.map { target in
                arm.source(
                  function.label, "evaluations to \(NumberText.target(targets[target]))",
                  arm.measures.runtimes[target].map(\.orInfinity))
              }
            } : [])
      }
      return Row(label: labels[index], solved: solved, area: area, sources: sources)
    }
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
    ] + swept.flags(groups.indices.compactMap { place in rows.max { $0.area[place] < $1.area[place] }?.label })
  }
}
