import Lanes
import Values

/// Given factors between given steps: a staircase, or the lines or half cosines through its corners.
///
///     none      factor(t) = factors[k],   k the number of boundaries at or before step t
///     linear,   from factors[k] at boundary k to factors[k + 1] at boundary k + 1, boundary 0 being step 0;
///     cosine    after the last boundary its factor stays
///
/// A new factor is in force at its boundary, as in optax's `piecewise_constant_schedule` and paddle's `PiecewiseDecay`
/// (keras's `PiecewiseConstantDecay` switches one step later). optax multiplies by a scale at each boundary; its
/// factors are the products of the scales so far.
package struct Piecewise: Schedule {
  enum Interpolation: String, CaseIterable, Sendable {
    case none, linear, cosine
    var ramp: Ramp? { Ramp(rawValue: rawValue) }
  }

  /// Each once, ascending; below 1 fractions of the horizon, from 1 on steps.
  package var boundaries = [0.5, 0.75]
  /// The factor at the start, then one for each boundary.
  package var factors = [1, 0.1, 0.01]
  var interpolation = Interpolation.none

  package static let name = "piecewise"
  package static let title = "piecewise"
  package static let formula = "factors[#{boundaries ≤ t}], or interpolated between them"
  package static let source = "optax piecewise_constant_schedule and piecewise_interpolate_schedule"
  package static let settings: [Setting<Self>] = [
    .numbers("boundaries", \.boundaries, .nonNegative, "ascending steps: fractions of the horizon below 1, else steps"),
    .numbers("factors", \.factors, .nonNegative, "the factor at the start, then one for each boundary"),
    .choice("interpolation", \.interpolation, "what lies between the boundaries: a step, a line or half a cosine"),
  ]
  package init() {}

  package func problems() -> [SettingProblem] {
    var problems = boundaries.compactMap { Length.problem("boundaries", $0) }
    if let disorder = Length.problem(ascending: "boundaries", boundaries) { problems.append(disorder) }
    if let excess = Length.problem("boundaries", count: boundaries.count) { problems.append(excess) }
    if factors.count != boundaries.count + 1 {
      problems.append(
        SettingProblem(
          key: "factors",
          message:
            "`factors` must hold one number more than `boundaries`, \(boundaries.count + 1), not \(factors.count)"))
    }
    return problems
  }

  package func problems(over steps: Int) -> [SettingProblem] {
    // Fractions may fall together where the steps are few.
    let fractions = boundaries.filter { $0 < 1 }.map { Length.whole($0, of: steps) }
    guard let twice = boundaries.first(where: { $0 >= 1 && fractions.contains(Int($0)) }) else { return [] }
    return [
      SettingProblem(
        key: "boundaries", message: "two of `boundaries` are step \(twice.shortest) of the horizon's \(steps)")
    ]
  }

  package func factor(at step: Int, of steps: Int) -> Double {
    // Which of fractions and steps come first is the horizon's to say.
    let ends = boundaries.map { Length.whole($0, of: steps) }.sorted()
    let passed = ends.count { $0 <= step }
    guard let ramp = interpolation.ramp, passed < ends.count else { return factors[passed] }
    let start = passed == 0 ? 0 : ends[passed - 1]
    let u = Double(step - start) / Double(ends[passed] - start)
    return ramp(from: factors[passed], to: factors[passed + 1], at: u)
  }
}
