import Statistics
import Values

/// How much of all targets the arms reach, and how soon, with simulated restarts; dimensions apart.
package struct RuntimeShares: Sendable {
  /// The functions of one dimension.
  package struct Group: Sendable {
    /// Their dimension n.
    package let dimension: Int
    /// How many they are.
    package let functions: Int
    /// The largest budget of any run over the dimension: the area's upper end.
    package let budget: Double
  }

  /// An arm; each list is by group.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// The share of runs and targets that were reached.
    package let solved: [Double]
    /// The mean height of the distribution over the logarithm of evaluations/n.
    package let area: [Double]
    /// The distributions themselves.
    package let distributions: [RuntimeDistribution]
    /// The evaluations of the longest run over its dimension: beyond them restarts are simulated.
    package let longest: Double
    /// The runs behind it; empty where cells need not be explained.
    package let sources: [[Derivation.Source]]
  }

  /// In the order of labels.
  package let rows: [Row]
  /// By dimension.
  package let groups: [Group]
  /// How many functions × targets there are.
  package let problems: Int
  /// The settings that the arms are swept over.
  package let swept: SweptSettings

  /// Simulated runtimes of a function and target, at least.
  private static let restarts = 200

  init(_ digests: [FunctionDigest], _ input: ReportInput, jobs: Int) {
    swept = SweptSettings(digests, input)
    let labels = digests.sharedArms
    let targets = input.experiment.targets
    problems = digests.count * targets.count
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
    rows = concurrentMap(labels.count, jobs: jobs) { index in
      Self.row(labels[index], groups, byDimension.map(\.value), input)
    }
  }

  private static func row(
    _ label: String, _ groups: [Group], _ functions: [[FunctionDigest]], _ input: ReportInput
  ) -> Row {
    let targets = input.experiment.targets
    let members = functions.map { functions in
      functions.compactMap { function in function.arm(label).map { (function: function, arm: $0) } }
    }
    let samples = zip(groups, members).map { group, members in
      members.flatMap { function, arm in
        targets.indices.map { target in
          // The arm is not in the name: all arms draw the same restarts.
          RuntimeSample(
            name: "\(function.canonical) \(targets[target])", runs: arm.measures.runtimes[target],
            dimension: group.dimension)
        }
      }
    }
    let distributions = zip(samples, members).map { samples, members in
      RuntimeDistribution(samples, restarts: max(1, restarts / max(1, members.first?.arm.seeds.count ?? 1)))
    }
    return Row(
      label: label, solved: samples.map { RuntimeDistribution($0, restarts: nil).limit },
      area: zip(distributions, groups).map { $0.logMean(over: 1...$1.budget) }, distributions: distributions,
      longest: zip(groups, members).flatMap { group, members in
        members.map { Double($0.arm.measures.mostEvaluations) / Double(max(1, group.dimension)) }
      }.max() ?? 0,
      sources: members.map { members in
        input.explains
          ? members.flatMap { function, arm in
            targets.indices.map { target in
              arm.source(
                function.label, "evaluations to \(NumberText.target(targets[target]))",
                arm.measures.runtimes[target].map(\.orInfinity))
            }
          } : []
      })
  }

  /// The height of an arm's distribution over the functions of all dimensions.
  package func height(of row: Row, at evaluations: Double) -> Double {
    let functions = groups.reduce(0) { $0 + $1.functions }
    let sum = zip(groups, row.distributions).reduce(0) { $0 + Double($1.0.functions) * $1.1(evaluations) }
    return sum / Double(functions)
  }
}
