import Statistics
import Values

/// Two arms problem by problem: by how much each needs less than the other.
package struct LogRatios: Sendable {
  /// A function and a target that one of the two reached.
  package struct Row: Sendable {
    /// The function and the target.
    package let problem: String
    /// The expected runtime of each arm.
    package let costs: [Double]
    /// log₂ of the first cost over the second.
    package let ratio: Double
    /// The runs of both; empty where cells need not be explained.
    package let sources: [Derivation.Source]
  }

  /// By ratio.
  package let rows: [Row]
  /// The two arms.
  package let labels: [String]
  /// All ratios together.
  package let profile: LogRatioProfile

  /// `nil` where there are not two arms that every function has, or no targets.
  init?(_ digests: [FunctionDigest], _ input: ReportInput) {
    labels = digests.sharedArms
    let targets = input.experiment.targets
    guard labels.count == 2, !targets.isEmpty else { return nil }
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
}
