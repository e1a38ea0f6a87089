import Functions
import Lanes
import Plans

/// What the learning rate does to gradient descent on one function: below 2/L each step brings the minimum nearer, L
/// being the greatest curvature there, and above it each step leads away.
///
///     x₊ − x* = (I − ηH)(x − x*),   f(x_T) − f* = ½ Σᵢ λᵢ (1 − ηλᵢ)^(2T) cᵢ²,   cᵢ = vᵢᵀ(x₀ − x*)
///
/// exactly where H = ∇²f is the same everywhere, λᵢ and vᵢ being its eigenvalues and eigenvectors. B. T. Polyak,
/// *Introduction to Optimization* (1987), section 1.4.2; Y. Nesterov, *Introductory Lectures on Convex Optimization*
/// (2004), section 2.1.5.
package struct RateStudy: Sendable {
  /// An arm.
  package struct Row: Sendable {
    /// Its label.
    package let label: String
    /// η.
    package let rate: Double
    /// The steps that were made.
    package let steps: Int
    /// f − f* at the last iterate; ∞ where the run failed.
    package let gap: Double
    /// What the formula says of it; `nil` where curvatures change.
    package let expected: Double?
    /// By what the error along the steepest direction is multiplied in every step: 1 − ηL.
    package let factor: Double

    /// What the steps do.
    package var behaviour: String {
      if factor < -1 { return "swings further out with every step" }
      if factor == -1 { return "swings for ever" }
      if factor == 0 { return "is there at once, along the steepest direction" }
      return factor < 0 ? "swings in" : "comes from one side"
    }
  }

  /// By ascending rate; empty where there are not three, or no curvature is known.
  package let rows: [Row]
  /// L.
  package let curvature: Double
  /// 2/L.
  package var threshold: Double { 2 / curvature }
  /// f − f* after the steps of the longest run at a rate; `nil` where curvatures change.
  package let expected: (@Sendable (Double) -> Double)?

  /// Of arms of plain gradient descent with constant rates and nothing random.
  package init(_ function: FunctionSummary, _ extracts: [CellExtract], _ experiment: Experiment) {
    let found = Dictionary(
      extracts.compactMap { extract in extract.found.first.map { (extract.label, $0) } },
      uniquingKeysWith: { first, _ in first })
    let arms = function.arms.compactMap { arm -> (arm: ArmSummary, rate: Double, end: FoundPoint)? in
      guard arm.arm.optimizer == "gradientDescent", arm.arm.isConstant, arm.arm.links.isEmpty,
        !arm.cell.cell.site.isNoisy, let rate = (try? arm.arm.method)?.baseRate, let end = found[arm.label]
      else { return nil }
      return (arm, rate, end)
    }
    guard Set(arms.map(\.rate)).count >= 3, let objective = try? function.function.objective(),
      let minimum = objective.minimum.points.first, let bend = objective.curvatures(at: minimum),
      let greatest = bend.values.first, greatest > 0, greatest.isFinite
    else {
      (rows, curvature, expected) = ([], 1, nil)
      return
    }
    let begin = function.function.startPoint(objective, experiment: experiment.seed, seed: arms[0].end.seed)
    let isQuadratic = objective.hessian(at: begin) == objective.hessian(at: minimum)
    let way = zip(begin, minimum).map { $0 - $1 }
    let parts = bend.directions.map { direction in zip(direction, way).reduce(0) { $0 + $1.0 * $1.1 } }
    let gap: @Sendable (Double, Int) -> Double = { rate, steps in
      var sum = 0.0
      for (curvature, part) in zip(bend.values, parts) {
        let factor = 1 - rate * curvature
        sum += curvature * Double.pow(factor * factor, Double(steps)) * part * part / 2
      }
      return sum
    }
    let steps = arms.map(\.end.steps).max() ?? 0
    let atEnd: @Sendable (Double) -> Double = { rate in gap(rate, steps) }
    expected = isQuadratic ? atEnd : nil
    curvature = greatest
    let ascending = arms.sorted { a, b in a.rate < b.rate || (a.rate == b.rate && a.arm.label < b.arm.label) }
    let reference = function.measure.reference
    var rows: [Row] = []
    for entry in ascending {
      let (rate, end) = (entry.rate, entry.end)
      let reached = end.status.isFailure ? Double.infinity : end.value - reference
      rows.append(
        Row(
          label: entry.arm.label, rate: rate, steps: end.steps, gap: reached,
          expected: isQuadratic ? gap(rate, end.steps) : nil, factor: 1 - rate * greatest))
    }
    self.rows = rows
  }
}
