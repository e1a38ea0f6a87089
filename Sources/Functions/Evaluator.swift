import Lanes

/// A function erased to one indirect call per evaluation of a point, or of a pack of points.
public struct Evaluator<L: Lane>: Sendable {
  @usableFromInline let value: @Sendable (Span<L>) -> L
  @usableFromInline let gradient: @Sendable (Span<L>, inout MutableSpan<L>) -> L

  /// - Parameter function: prepared for the dimension of the points to come.
  public init<F: Function>(_ function: F) {
    value = { function.value(at: $0) }
    gradient = { function.gradient(at: $0, into: &$1) }
  }

  init(
    value: @escaping @Sendable (Span<L>) -> L,
    gradient: @escaping @Sendable (Span<L>, inout MutableSpan<L>) -> L
  ) {
    self.value = value
    self.gradient = gradient
  }
}
