/// GSL's minimisers of functions of several variables, one step at a time: the caller owns the loop.
///
/// `Multimin.Descent` needs gradients, `Multimin.Simplex` does not.
package enum Multimin {
  /// f(x).
  package typealias Value = (Span<Double>) throws -> Double
  /// Writes ∇f(x).
  package typealias Gradient = (Span<Double>, inout MutableSpan<Double>) throws -> Void
  /// Writes ∇f(x) and returns f(x).
  package typealias Both = (Span<Double>, inout MutableSpan<Double>) throws -> Double
}
