/// GSL's minimisers of functions of several variables, one step at a time: the caller owns the loop.
///
/// `Multimin.Descent` needs gradients, `Multimin.Simplex` does not.
///
///     let descent = try Multimin.Descent(
///       .vectorBFGS, start: [-1.2, 1], step: 0.01, tolerance: 1e-4,
///       value: { x in (1 - x[0]) * (1 - x[0]) + 100 * … },
///       gradient: { x, slope in slope[0] = …; slope[1] = … })
///     while try descent.iterate(), descent.gradientNorm > 1e-8 {}
package enum Multimin {
  /// f(x).
  package typealias Value = (Span<Double>) throws -> Double
  /// Writes ∇f(x).
  package typealias Gradient = (Span<Double>, inout MutableSpan<Double>) throws -> Void
  /// Writes ∇f(x) and returns f(x).
  package typealias Both = (Span<Double>, inout MutableSpan<Double>) throws -> Double
}
