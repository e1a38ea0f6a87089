import Lanes

/// A function that is the sum of a smooth part and a convex one that is simple, though it need not be smooth:
///
///     f(x) = h(x) + g(x)          prox of g at step t:  argminᵤ g(u) + ‖u − x‖²/(2t)
///
/// N. Parikh and S. Boyd, "Proximal algorithms", Foundations and Trends in Optimization 1(3) (2014), 127–239, section
/// 4.2.
package protocol SplitFunction: Function {
  /// Writes ∇h(x) to `gradient` and returns f(x), whole, with the bits of `value(at:)`.
  func smoothGradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L
  /// Replaces x by the prox of g at a step t ≥ 0.
  func shrink<L: Lane>(_ x: inout MutableSpan<L>, step: L)
}

/// The parts of such a function, erased to one call each.
@usableFromInline package struct Split<L: Lane>: Sendable {
  /// Writes ∇h(x) and returns f(x).
  @usableFromInline let smoothGradient: @Sendable (Span<L>, inout MutableSpan<L>) -> L
  /// Replaces x by the prox of g.
  @usableFromInline let shrink: @Sendable (inout MutableSpan<L>, L) -> Void

  init(
    smoothGradient: @escaping @Sendable (Span<L>, inout MutableSpan<L>) -> L,
    shrink: @escaping @Sendable (inout MutableSpan<L>, L) -> Void
  ) {
    self.smoothGradient = smoothGradient
    self.shrink = shrink
  }

  init<F: SplitFunction>(_ function: F) {
    smoothGradient = { Functions.smoothGradient(of: function, at: $0, into: &$1) }
    shrink = { function.shrink(&$0, step: $1) }
  }
}

// As in Evaluator.swift: a closure that returns through memory must not take in the body.

@inline(never)
private func smoothGradient<F: SplitFunction, L: Lane>(
  of function: F, at x: Span<L>, into gradient: inout MutableSpan<L>
) -> L { function.smoothGradient(at: x, into: &gradient) }

/// The soft threshold sign(x) max(|x| − t, 0), the prox of t|x|.
@inline(__always)
func softThreshold<L: Lane>(_ x: L, _ t: L) -> L { sign(x) * L.maximum(x.magnitude - t, 0) }
