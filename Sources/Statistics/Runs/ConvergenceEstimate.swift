import Lanes

/// How fast the errors of one run shrink in the end, or grow: eₜ₊₁ ≈ ρ eₜᵖ.
///
///     ρ̂ = exp(slope of the least-squares line of ln eₜ against t) over the later half of the steps
///     p̂ = median of ln(eₜ₊₁/eₜ)/ln(eₜ/eₜ₋₁) over the last five t of successive steps whose errors only fall
///
/// Errors count up to the first that has come down to rounding, 10⁻¹³ of the largest before it or less: from there on
/// they say nothing. Where there are eight or more, the order too is that of the later half, and there is none unless
/// all of its errors fall: a residual that goes up and down has a rate only.
///
/// J. M. Ortega and W. C. Rheinboldt, *Iterative Solution of Nonlinear Equations in Several Variables*, Academic Press
/// 1970, chapter 9, for the root and quotient factors that these estimate.
package struct ConvergenceEstimate: Sendable, Equatable {
  /// ρ̂; `nil` where fewer than eight errors are above rounding, or fewer than four of the later half of the steps.
  package let rate: Double?
  /// p̂; `nil` where no three errors of successive steps fall above rounding.
  package let order: Double?

  /// - Parameters:
  ///   - steps: ascending.
  ///   - errors: finite and not negative, one a step.
  package init(steps: [Int], errors: [Double]) {
    precondition(steps.count == errors.count, "expected \(steps.count) errors, got \(errors.count)")
    precondition(errors.allSatisfy { $0 >= 0 && $0.isFinite }, "expected errors, finite and not negative")
    var largest = 0.0
    var count = 0
    while count < errors.count, errors[count] > 1e-13 * largest {
      largest = max(largest, errors[count])
      count += 1
    }
    let isLong = count >= 8
    let middle = count > 0 ? (steps[0] + steps[count - 1]) / 2 : 0
    let first = isLong ? steps[..<count].firstIndex { $0 >= middle } ?? 0 : 0
    rate = isLong && count - first >= 4 ? ConvergenceEstimate.rate(steps[first..<count], errors[first..<count]) : nil
    order = ConvergenceEstimate.order(steps[first..<count], errors[first..<count], wholly: isLong)
  }

  private static func rate(_ steps: ArraySlice<Int>, _ errors: ArraySlice<Double>) -> Double {
    let times = steps.map(Double.init)
    let logs = errors.map { Double.log($0) }
    let middle = times.reduce(0, +) / Double(times.count)
    let level = logs.reduce(0, +) / Double(logs.count)
    var overlap = 0.0
    var squares = 0.0
    for (time, log) in zip(times, logs) {
      overlap += (time - middle) * (log - level)
      squares += (time - middle) * (time - middle)
    }
    return Double.exp(overlap / squares)
  }

  /// - Parameter wholly: whether all errors must fall; otherwise the last ones that do are looked at.
  private static func order(_ steps: ArraySlice<Int>, _ errors: ArraySlice<Double>, wholly: Bool) -> Double? {
    var begin = errors.endIndex - 1
    while begin > errors.startIndex, errors[begin - 1] > errors[begin], steps[begin - 1] + 1 == steps[begin] {
      begin -= 1
    }
    guard errors.endIndex - begin >= 3, !wholly || begin == errors.startIndex else { return nil }
    let orders = (begin + 1..<errors.endIndex - 1).suffix(5).map { t in
      Double.log(errors[t + 1] / errors[t]) / Double.log(errors[t] / errors[t - 1])
    }
    return quantile(0.5, ofSorted: orders.sorted())
  }
}
