/// By how much rounding alone can part two computed values of a function that are equal.
///
///     |a − b| ≤ e* + ε max(|a|, |b|),   ε = 2⁻⁵³ (n + rows + 8)
///
/// e* is the running error of f where it is least: terms may cancel there. ε is that of a sum of n terms, or of one for
/// each row of data, of one sign. N. J. Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed. (2002), §3.3
/// and §4.2.
package struct Rounding: Sendable, Equatable {
  /// e*; 0 where no minimum is known with its points.
  package let atMinimum: Double
  /// ε.
  package let relative: Double

  /// What is not told apart of gaps that are measured from f*, whatever their size: e* + ε |f*|; of values where f* is
  /// `nil`.
  package func absolute(reference: Double?) -> Double { atMinimum + relative * (reference ?? 0).magnitude }
}

extension Objective {
  /// What rounding does to it, a minimum with its points being known or not.
  package func rounding(_ minimum: ReferenceMinimum) -> Rounding {
    let errors = minimum.value == nil ? [] : minimum.points.map { roundingError(at: $0) }
    return Rounding(
      atMinimum: errors.filter(\.isFinite).max() ?? 0, relative: 0x1p-53 * Double(dimension + rowCount + 8))
  }

  /// How far a value lies above f*: 0 where rounding alone may part the two; `nil` where no f* is known.
  package func settledGap(of value: Double) -> Double? {
    guard let least = minimum.value else { return nil }
    let gap = value - least
    return gap.magnitude <= rounding(minimum).absolute(reference: least) ? 0 : gap
  }
}
