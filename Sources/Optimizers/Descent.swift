import Functions
import Lanes
import Values

/// One run, or one pack of runs, of a method: a value that looks at its iterate, then leaves it.
///
/// A step is two calls, so that the harness sees f(xₜ) while `point` still is xₜ.
protocol Descent<L> {
  associatedtype L: Lane
  associatedtype Settings: Optimizer
  /// - Parameters:
  ///   - start: x₀, one lane a coordinate.
  ///   - arena: where the vectors of the state live.
  init(_ settings: Packed<Settings, L>, at start: [L], in arena: Arena)
  /// The iterate xₜ.
  var point: Vector<L> { get }
  /// Asks the oracle what the step from xₜ needs first, and returns f(xₜ).
  mutating func evaluate(_ oracle: inout Oracle<L>) -> L
  /// Goes from xₜ to xₜ₊₁ with the base learning rate multiplied by `factor`.
  mutating func advance(_ oracle: inout Oracle<L>, factor: L)
  /// Has other settings from this step on; called before every step of a run where schedules drive more than the
  /// learning rate, and of no other. They differ from those before in what `Optimizer.drivable` lists.
  mutating func retune(_ settings: Packed<Settings, L>)
  /// The gradient that the step goes along, and where it was asked; `nil` for a method that does not go along one. What
  /// a decay of the weights is added to.
  var slope: (gradient: Vector<L>, place: Vector<L>)? { get }
  /// The learning rate of the next step, where the method lets the scheduled one decay by itself.
  func ownRate(_ rate: L) -> L
  /// Keeps what steps have changed, and what a run needs to go on from here, between two steps.
  mutating func keep(_ ledger: inout Ledger<L>)
  /// The runs that the method itself has brought to an end: they make no step from here.
  var ended: L.Mask { get }
  /// How one of them came to its end.
  func ending(of run: Int) -> Ending
}

extension Descent {
  @inline(__always) var ended: L.Mask { L(0) .< 0 }
  func ending(of run: Int) -> Ending { .converged }
  @inline(__always) var slope: (gradient: Vector<L>, place: Vector<L>)? { nil }
  @inline(__always) mutating func retune(_ settings: Packed<Settings, L>) {}
  @inline(__always) func ownRate(_ rate: L) -> L { rate }
}

/// One run that may come to an end by itself.
protocol LoneDescent: Descent where L == Double {
  /// Set when it has.
  var ending: Ending? { get }
}

extension LoneDescent {
  var ended: Bool { ending != nil }
  func ending(of run: Int) -> Ending { ending ?? .converged }
}

/// A run whose state is a library's, of which nothing can be taken.
protocol LibraryDescent: LoneDescent {}

extension LibraryDescent {
  func keep(_ ledger: inout Ledger<Double>) {}
}

/// A state with more to show than its iterate, where a recording keeps iterates.
protocol Diagnosed {
  /// Vectors of one run, each with its name.
  func diagnostics(of run: Int) -> [(name: String, vector: [Double])]
}

/// How a method ends before its budget.
enum Ending: Sendable, Equatable {
  /// At what it seeks: a gradient or a residual of 0, or a root to the last bit.
  case converged
  /// No step of its leads on, for this reason: it has converged where f is stationary, and stalled elsewhere.
  case idle(String)
  /// It can make no more progress, and is not where it wants to be, for this reason.
  case stalled(String)
  /// It cannot go on, for this reason.
  case failed(String)
  /// It has run away so far that it cannot go on.
  case diverged
  /// Its time is over, for this reason.
  case late(String)
}

/// A method that asks for one gradient a step, at the iterate itself.
protocol FirstOrderDescent: Descent {
  /// ∇f(xₜ), with the run's noise.
  var gradient: Vector<L> { get }
  /// Goes from xₜ to xₜ₊₁ along `gradient`.
  mutating func advance(factor: L)
}

extension FirstOrderDescent {
  @inline(__always) var slope: (gradient: Vector<L>, place: Vector<L>)? { (gradient, point) }

  @inline(__always)
  mutating func evaluate(_ oracle: inout Oracle<L>) -> L { oracle.gradient(at: point, into: gradient) }

  @inline(__always)
  mutating func advance(_ oracle: inout Oracle<L>, factor: L) { advance(factor: factor) }
}
