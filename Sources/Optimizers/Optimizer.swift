import Functions
import Lanes
import Values

/// A minimisation method: its settings, as an experiment file gives them.
public protocol Optimizer: Configurable {
  static var title: String { get }
  /// The recurrence in the settings' keys or the paper's letters.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// What it asks of a function.
  static var needs: Set<OracleKind> { get }
  /// Its state for one run.
  associatedtype Single: Descent where Single.L == Double, Single.Settings == Self
}

extension Optimizer {
  public static var needs: Set<OracleKind> { [.gradient] }
  /// Whether a schedule can act on it.
  public static var hasLearningRate: Bool { settings.contains { $0.key == "learningRate" } }
}

/// A method whose step has no branch on the data, so that eight runs can share a pack.
public protocol LockstepOptimizer: Optimizer {
  /// Its state for eight runs.
  associatedtype Batch: Descent where Batch.L == Pack, Batch.Settings == Self
}

/// One run, or one pack of runs, of a method: a value that `step` advances.
public protocol Descent<L> {
  associatedtype L: Lane
  associatedtype Settings: Configurable
  /// - Parameter start: x₀, one lane a coordinate.
  init(_ settings: Packed<Settings, L>, at start: [L])
  /// The iterate xₜ.
  var point: [L] { get }
  /// Goes from xₜ to xₜ₊₁ with the base learning rate multiplied by `factor`, and returns f(xₜ).
  mutating func step(_ oracle: inout Oracle<L>, factor: L) -> L
  /// Set when the method itself has come to an end, for one run alone; lockstep methods never set it.
  var ending: Ending? { get }
}

extension Descent {
  @inline(__always) public var ending: Ending? { nil }
}

/// How a method ends before its budget.
public enum Ending: Sendable, Equatable {
  /// It can make no more progress: a vanishing gradient, or a line search at the limit of precision.
  case converged
  /// It cannot go on; says why.
  case failed(String)
}
