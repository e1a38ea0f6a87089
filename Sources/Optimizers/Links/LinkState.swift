import Functions
import Lanes

/// A link at work, erased to one indirect call a step. What it calls is specialised where the link's type is known: the
/// methods of a generic class behind a protocol would be called for any lane, an operation at a time.
struct LinkState<L: Lane> {
  /// Writes the gradient that is seen from outside at x, and returns f(x); `nil` for a link around the step.
  private(set) var gradient: ((_ x: Span<L>, _ gradient: inout MutableSpan<L>, _ inner: Evaluator<L>) -> L)?
  /// Called before a step from x at a learning rate.
  private(set) var leave: ((_ x: Vector<L>, _ rate: L) -> Void)?
  /// Called after a step to x.
  private(set) var arrive: ((_ x: Vector<L>) -> Void)?
  /// The iterate that is recorded in place of the method's own.
  private(set) var reported: Vector<L>?
  /// Keeps what its calls have changed.
  let keep: (_ ledger: inout Ledger<L>) -> Void

  private init(keep: @escaping (_ ledger: inout Ledger<L>) -> Void) { self.keep = keep }

  /// A link on the gradient.
  @inline(__always)
  static func gradient<Made: GradientLink>(_ link: Made) -> LinkState where Made.L == L {
    var state = LinkState { link.keep(&$0) }
    state.gradient = { ask(link, at: $0, into: &$1, asking: $2) }
    return state
  }

  /// A link around the step.
  @inline(__always)
  static func iterate<Made: IterateLink>(_ link: Made) -> LinkState where Made.L == L {
    var state = LinkState { link.keep(&$0) }
    state.leave = { Optimizers.leave(link, $0, rate: $1) }
    state.arrive = { Optimizers.arrive(link, $0) }
    state.reported = link.reported
    return state
  }
}

// As with evaluators: lanes' operations are inlined into these, and would not be into the closures above.

@inline(never)
private func ask<Made: GradientLink>(
  _ link: Made, at x: Span<Made.L>, into gradient: inout MutableSpan<Made.L>, asking inner: Evaluator<Made.L>
) -> Made.L { link.gradient(at: x, into: &gradient, asking: inner) }

@inline(never)
private func leave<Made: IterateLink>(_ link: Made, _ x: Vector<Made.L>, rate: Made.L) { link.leaving(x, rate: rate) }

@inline(never)
private func arrive<Made: IterateLink>(_ link: Made, _ x: Vector<Made.L>) { link.arrived(x) }
