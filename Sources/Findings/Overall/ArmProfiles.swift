import Statistics
import Values

/// Performance profiles over all functions and targets, data profiles, and who is faster than whom.
package struct ArmProfiles: Sendable {
  /// An arm's profiles.
  package struct Row: Sendable {
    /// Its place in `wins`.
    package let index: Int
    /// The label of the arm.
    package let label: String
    /// The ratios of its expected runtimes to the fastest arm's.
    package let ratios: EmpiricalDistribution
    /// The area under its profile up to `largestRatio`.
    package let area: Double
    /// The same on a logarithmic axis.
    package let logArea: Double
    /// Problem by problem the expected runtime and the fastest arm's; empty where cells need not be explained.
    package let costs: [(problem: String, cost: Double, least: Double)]
    /// The runs behind it.
    package let sources: Sources
  }

  /// The runs behind a row; empty where cells need not be explained.
  package struct Sources: Sendable {
    /// Function by function and target by target.
    package fileprivate(set) var runtimes: [Derivation.Source] = []
    /// Function by function, until the gap came down.
    package fileprivate(set) var reductions: [Derivation.Source] = []
  }

  /// By area, the largest first; none without targets.
  package let rows: [Row]
  /// By label the simplex gradients until convergence, over all runs; none where no function has a minimum.
  package let data: [String: EmpiricalDistribution]
  /// How many functions × targets there are.
  package let problems: Int
  /// How many of the functions have a minimum.
  package let known: Int
  /// On how many problems each arm is faster than each other.
  package let wins: [[Int]]
  /// The settings that the arms are swept over.
  package let swept: SweptSettings

  /// The ratio up to which areas go.
  package static let largestRatio = 4.0

  init(_ digests: [FunctionDigest], _ input: ReportInput) {
    swept = SweptSettings(digests, input)
    known = digests.count(where: \.measure.isGap)
    let labels = digests.sharedArms
    data = Dictionary(
      uniqueKeysWithValues: labels.compactMap { label in digests.dataProfile(of: label).map { (label, $0) } })
    let targets = input.experiment.targets
    var costs: [[Double]] = []
    var names: [String] = []
    for function in digests {
      let arms = labels.compactMap { function.arm($0) }
      for target in targets.indices {
        costs.append(arms.map { expectedRuntime($0.measures.runtimes[target]) })
        names.append("\(function.label), \(NumberText.target(targets[target]))")
      }
    }
    problems = costs.count
    guard labels.count >= 2, !costs.isEmpty else {
      rows = []
      wins = []
      return
    }
    let profile = PerformanceProfile(costs: costs)
    let areas = profile.scores(upTo: Self.largestRatio)
    let logAreas = profile.logScores(upTo: Self.largestRatio)
    wins = profile.wins
    rows = labels.indices.map { index in
      Row(
        index: index, label: labels[index], ratios: profile.arms[index], area: areas[index], logArea: logAreas[index],
        costs: input.explains ? zip(names, costs).map { ($0, $1[index], $1.min() ?? .infinity) } : [],
        sources: input.explains ? Self.sources(labels[index], digests, targets) : Sources())
    }.sorted { ($0.area, $1.label) > ($1.area, $0.label) }
  }

  private static func sources(_ label: String, _ digests: [FunctionDigest], _ targets: [Double]) -> Sources {
    var sources = Sources()
    for function in digests {
      guard let arm = function.arm(label) else { continue }
      for (target, runtimes) in zip(targets, arm.measures.runtimes) {
        let text = NumberText.target(target)
        sources.runtimes.append(arm.source(function.label, "evaluations to \(text)", runtimes.map(\.orInfinity)))
        if !runtimes.allSatisfy(\.isReached) {
          sources.runtimes.append(
            arm.source(
              function.label, "evaluations made until \(text) or in all", runtimes.map { Double($0.evaluations) }))
        }
      }
      if !arm.measures.reductions.isEmpty {
        sources.reductions.append(
          arm.source(
            function.label, "evaluations until the gap was 10⁻³ of that at the start, n = \(function.dimension)",
            arm.measures.reductions.map(\.orInfinity)))
      }
    }
    return sources
  }
}

extension [FunctionDigest] {
  /// Of an arm on all functions that have a minimum; `nil` where none has.
  fileprivate func dataProfile(of label: String) -> EmpiricalDistribution? {
    var runs: [Double] = []
    var dimensions: [Int] = []
    for function in self {
      guard let arm = function.arm(label) else { continue }
      runs += arm.measures.reductions.map(\.orInfinity)
      dimensions += arm.measures.reductions.map { _ in function.dimension }
    }
    return runs.isEmpty ? nil : Statistics.dataProfile(costs: runs, dimensions: dimensions)
  }
}
