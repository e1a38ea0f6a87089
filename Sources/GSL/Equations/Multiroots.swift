/// GSL's root finders of n equations in n unknowns, one step at a time: the caller owns the loop.
///
///     let finder = Multiroots.WithJacobian(.hybridSJ, start: [-10, -5])
///     try finder.begin(residuals: f, jacobian: df)
///     while finder.residualNorm > 1e-12, try finder.iterate(residuals: f, jacobian: df) {}
package enum Multiroots {
  /// Writes F(x), n numbers.
  package typealias Residuals = (Span<Double>, inout MutableSpan<Double>) throws -> Void
  /// Writes J(x) with Jᵢⱼ = ∂Fᵢ/∂xⱼ, n × n numbers row after row.
  package typealias Jacobian = (Span<Double>, inout MutableSpan<Double>) throws -> Void
}
