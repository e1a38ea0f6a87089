import Plans
import Statistics

/// The arms against the baseline, where seeds are added until all is decided: whether one differs from it on some
/// function, by the mean of its e-values over functions, and on which of them.
///
/// Closed testing over the arms keeps the chance of telling any two apart that do not differ below α, at whatever seed
/// one stops; so does closed testing over all pairs of an arm and a function, which names these.
package struct BaselineDecisions: Sendable, Equatable {
  /// An arm against the baseline.
  package struct Row: Sendable, Equatable {
    /// The label of the arm.
    package let arm: String
    /// The largest e-value so far, corrected for the other arms.
    package let evidence: Double
    /// After how many seeds it was told from the baseline; `nil` where it is not.
    package let decidedAfter: Int?
    /// The functions on which it is told to be better, with how many seeds that took.
    package let better: [Place]
    /// The functions on which it is told to be worse.
    package let worse: [Place]
    /// How many functions it was compared on.
    package let functions: Int
    /// The runs behind it.
    package let sources: [Derivation.Source]
    /// Whether more seeds could tell it from the baseline.
    let canBeDecided: Bool
  }

  /// A function, and after how many seeds the arm was told from the baseline on it.
  package struct Place: Sendable, Equatable {
    /// The label of the function.
    package let function: String
    /// How many seeds it took.
    package let seeds: Int
  }

  /// What the arms are compared with.
  package let baseline: String
  /// By label.
  package let rows: [Row]

  /// `nil` where the number of seeds is fixed, where claims say what is to be decided, or where runs are missing.
  init?(_ input: ReportInput, _ functions: [FunctionDigest]) {
    guard input.experiment.growth != nil, input.experiment.claims.isEmpty, input.progress.isComplete,
      let baseline = input.experiment.report.baseline
    else { return nil }
    let test = input.experiment.report.test
    var pairs: [String: [Pair]] = [:]
    for function in functions {
      guard let reference = function.arm(baseline) else { continue }
      for arm in function.arms where arm.label != baseline && !arm.isImported {
        let areCopies = arm.isOneRun && reference.isOneRun
        func contender(_ arm: FunctionDigest.ArmDigest) -> Contender {
          Contender(
            label: arm.label, values: arm.values(arm.values, of: function.seeds), isOneRun: arm.isOneRun,
            resolution: function.measure.resolution, isGap: function.measure.isGap)
        }
        let differences = contender(arm).pair(with: contender(reference), by: test).seedDifferences
        let noun = "final \(function.measure.noun)"
        pairs[arm.label, default: []].append(
          Pair(
            function: function.label, path: Evidence.path(differences, by: test), areCopies: areCopies,
            sources: [arm, reference].map { $0.source(function.label, noun, $0.values) }))
      }
    }
    let arms = pairs.keys.sorted()
    let all = arms.map { pairs[$0] ?? [] }
    let whole = EvidencePaths(
      all.map { $0.map { $0.path.map(\.either) }.folded { $0.reduce(0, +) / Double($0.count) } })
    let named = EvidencePaths(all.flatMap { $0.map { $0.path.map(\.either) } }).decided(alpha: Comparison.alpha)
    let (greatest, decided) = (whole.greatest, whole.decided(alpha: Comparison.alpha))
    var next = 0
    self.baseline = baseline
    rows = arms.indices.map { index in
      var (better, worse): ([Place], [Place]) = ([], [])
      for pair in all[index] {
        if let seeds = named[next] {
          let place = Place(function: pair.function, seeds: seeds)
          if pair.path[min(seeds, pair.path.count) - 1].isBetter { better.append(place) } else { worse.append(place) }
        }
        next += 1
      }
      return Row(
        arm: arms[index], evidence: greatest[index], decidedAfter: decided[index], better: better, worse: worse,
        functions: all[index].count, sources: all[index].flatMap(\.sources),
        canBeDecided: !all[index].allSatisfy(\.areCopies))
    }
  }

  /// An arm and the baseline on a function.
  private struct Pair {
    let function: String
    let path: [Evidence]
    let areCopies: Bool
    let sources: [Derivation.Source]
  }
}

extension Evidence {
  /// Which way it points.
  fileprivate var isBetter: Bool { better > worse }
}
