import Functions
import Lanes
import Values

/// A minimisation method: its settings, as an experiment file gives them.
protocol Optimizer: Configurable {
  static var title: String { get }
  /// The recurrence in the settings' keys or the paper's letters.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// What it asks of a function.
  static var needs: Set<OracleKind> { get }
  /// Whether eight runs can share a pack.
  static var isLockstep: Bool { get }
  /// Whether it draws random numbers of its own.
  static var isRandom: Bool { get }
  /// What it asks of a function with these settings.
  var needs: Set<OracleKind> { get }
  /// Whether its iterates are samples: it keeps moving, and what counts is where it is how often.
  static var isSampler: Bool { get }
  /// The setting that a schedule multiplies: the learning rate, or a sampler's temperature.
  static var scheduledKey: String { get }
  /// The mean squared displacement of a coordinate after so many steps without force, where it is a sampler for which
  /// theory knows it.
  func freeDisplacement(after steps: Int) -> Double?
  /// The random numbers that moved a coordinate of a sampler without force, each standard normal if it is right, from
  /// its places after consecutive steps and its momenta there; `nil` for a method that no such numbers move.
  func freeForces(_ places: [Double], _ momenta: [Double]) -> [Double]?
  /// What theory says of it on a function, where it says anything.
  func prediction(on objective: Objective) -> Prediction?
  /// Its state for one run.
  associatedtype Single: Descent where Single.L == Double, Single.Settings == Self
}

extension Optimizer {
  static var isLockstep: Bool { false }
  static var isRandom: Bool { false }
  static var isSampler: Bool { false }
  static var scheduledKey: String { "learningRate" }
  static var needs: Set<OracleKind> { [.gradient] }
  var needs: Set<OracleKind> { Self.needs }
  func prediction(on objective: Objective) -> Prediction? { nil }
  func freeDisplacement(after steps: Int) -> Double? { nil }
  func freeForces(_ places: [Double], _ momenta: [Double]) -> [Double]? { nil }
  /// Whether a schedule can act on it.
  static var hasLearningRate: Bool { settings.contains { $0.key == scheduledKey } }
}

/// A method whose step has no branch on the data, so that eight runs can share a pack.
protocol LockstepOptimizer: Optimizer {
  /// Its state for eight runs.
  associatedtype Batch: Descent where Batch.L == Pack, Batch.Settings == Self
}

extension LockstepOptimizer {
  static var isLockstep: Bool { true }
}
