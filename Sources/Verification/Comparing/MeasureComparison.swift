import Plans
import Statistics

/// One measure of a cell's runs, old and new, seed by seed.
package struct MeasureComparison: Sendable, Equatable {
  /// "final gap", "evaluations to 0.001".
  package let measure: String
  /// The medians over the seeds; may be infinite.
  package let medians: (old: Double, new: Double)
  /// On how many seeds the new run is worse, better, and neither.
  package let worse: Int, better: Int, ties: Int
  /// Two-sided, of the sign test; adjusted over all that are tested together. 0 where no seed changes anything, so that
  /// the difference is a fact.
  package internal(set) var p: Double

  /// - Parameters:
  ///   - pairs: old and new values of equal seeds; less is better.
  ///   - effect: the smallest effect of interest, a factor ≥ 1.
  ///   - floor: values below it are not told apart.
  ///   - isFact: whether all runs of a side are copies of one.
  init(_ measure: String, _ pairs: [(old: Double, new: Double)], effect: Double, floor: Double, isFact: Bool) {
    self.measure = measure
    var (worse, better) = (0, 0)
    for (old, new) in pairs {
      let (a, b) = (max(old, floor), max(new, floor))
      if a == b { continue }
      let least = (effect - 1) * min(a.magnitude, b.magnitude)
      if b - a > least { worse += 1 } else if a - b > least { better += 1 }
    }
    (self.worse, self.better, ties) = (worse, better, pairs.count - worse - better)
    p = isFact && worse + better > 0 ? 0 : SignTest(wins: better, losses: worse).p
    medians = pairs.isEmpty ? (.nan, .nan) : (Sample(pairs.map(\.old)).median, Sample(pairs.map(\.new)).median)
  }

  package static func == (a: MeasureComparison, b: MeasureComparison) -> Bool {
    a.measure == b.measure && a.medians == b.medians && a.worse == b.worse && a.better == b.better && a.p == b.p
  }
}
