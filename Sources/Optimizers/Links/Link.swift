import Functions
import Lanes
import Values

/// What composes with any method around its step: its settings, as an experiment file gives them.
///
/// A link is on the gradient that the method sees or on the iterate that its step leaves. It costs one indirect call a
/// step and none an element, and a run without links goes through the loop as if there were none.
protocol Link: Configurable {
  /// Its name in running text.
  static var title: String { get }
  /// What it does, in the settings' keys.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// How many gradients it asks for where the method asks for one.
  var gradients: Int { get }
  /// Whether it draws random numbers of its own.
  static var isRandom: Bool { get }
  /// Whether it has an average of the iterates recorded in their place.
  static var isRecorded: Bool { get }
  /// Its state for one run, or for a pack of runs whose settings agree in all but numbers.
  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L>
}

extension Link {
  var gradients: Int { 1 }
  static var isRecorded: Bool { false }
  static var isRandom: Bool { false }
}

/// What a link can know of the runs that it acts on.
struct LinkSite<L: Lane> {
  /// x₀, one lane a coordinate.
  let start: [L]
  /// T, the horizon of each run's schedule.
  let horizons: [Int]
  /// The seed of each run's own random numbers; no two links of a run have the same.
  let seeds: [UInt64]
  /// Goes on to the next batch of rows; does nothing where none are sampled.
  let drawRows: () -> Void
  /// Where the vectors of its state live.
  let arena: Arena
}

/// A link between a method and the gradient that it asks for.
protocol GradientLink: AnyObject {
  associatedtype L: Lane
  /// Writes the gradient that is seen from outside at x, and returns f(x).
  ///
  /// - Parameter inner: the function, with its noise and the links before this one.
  func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L
  /// Keeps what its calls have changed.
  func keep(_ ledger: inout Ledger<L>)
}

extension GradientLink {
  func keep(_ ledger: inout Ledger<L>) {}
}

/// A link around the step of a method.
protocol IterateLink: AnyObject {
  associatedtype L: Lane
  /// Called before a step, with the learning rate that it will have.
  func leaving(_ x: Vector<L>, rate: L)
  /// Called after a step.
  func arrived(_ x: Vector<L>)
  /// The iterate that is recorded in place of the method's own; `nil` for a link that records none.
  var reported: Vector<L>? { get }
  /// Keeps what its calls have changed.
  func keep(_ ledger: inout Ledger<L>)
}

extension IterateLink {
  func leaving(_ x: Vector<L>, rate: L) {}
  func arrived(_ x: Vector<L>) {}
  var reported: Vector<L>? { nil }
  func keep(_ ledger: inout Ledger<L>) {}
}
