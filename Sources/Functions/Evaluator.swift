import Lanes

/// A function erased to one indirect call per evaluation of a point, or of a pack of points.
@usableFromInline package struct Evaluator<L: Lane>: Sendable {
  @usableFromInline let value: @Sendable (Span<L>) -> L
  @usableFromInline let gradient: @Sendable (Span<L>, inout MutableSpan<L>) -> L

  /// - Parameter function: prepared for the dimension of the points to come.
  package init<F: Function>(_ function: F) {
    value = { Functions.value(of: function, at: $0) }
    gradient = { Functions.gradient(of: function, at: $0, into: &$1) }
  }

  init(
    value: @escaping @Sendable (Span<L>) -> L,
    gradient: @escaping @Sendable (Span<L>, inout MutableSpan<L>) -> L
  ) {
    self.value = value
    self.gradient = gradient
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
