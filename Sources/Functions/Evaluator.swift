import Lanes

/// A function erased to one indirect call per evaluation of a point, or of a pack of points.
@usableFromInline package struct Evaluator<L: Lane>: Sendable {
  /// f(x).
  @usableFromInline package let value: @Sendable (Span<L>) -> L
  /// Writes ∇f(x) and returns f(x).
  @usableFromInline package let gradient: @Sendable (Span<L>, inout MutableSpan<L>) -> L

  /// - Parameter function: prepared for the dimension of the points to come.
  package init<F: Function>(_ function: F) {
    value = { Functions.value(of: function, at: $0) }
    gradient = { Functions.gradient(of: function, at: $0, into: &$1) }
  }

  /// A function that two closures answer for.
  package init(
    value: @escaping @Sendable (Span<L>) -> L,
    gradient: @escaping @Sendable (Span<L>, inout MutableSpan<L>) -> L
  ) {
    self.value = value
    self.gradient = gradient
  }
}

extension Evaluator {
  /// The same function with noise on its gradients.
  package func noisy(_ noise: GradientNoise<L>) -> Evaluator {
    // The streams of a run belong to the thread that makes it.
    nonisolated(unsafe) let noise = noise
    return Evaluator(
      value: value,
      gradient: { [gradient] x, slope in
        let value = gradient(x, &slope)
        noise.add(to: &slope)
        return value
      })
  }
}

// The closures above return their results through memory, and in such a body Swift 6.3 calls every C function, the
// lanes' own operations included, instead of inlining it. So the functions' bodies must not be inlined into the
// closures.

@inline(never)
private func value<F: Function, L: Lane>(of function: F, at x: Span<L>) -> L { function.value(at: x) }

@inline(never)
private func gradient<F: Function, L: Lane>(
  of function: F, at x: Span<L>, into gradient: inout MutableSpan<L>
) -> L { function.gradient(at: x, into: &gradient) }
