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
  /// Whether it does with these settings.
  var isRandom: Bool { get }
  /// What it asks of a function with these settings.
  var needs: Set<OracleKind> { get }
  /// What a step asks, the first one too, where every step asks the same; `nil` where that depends.
  var cost: Counts? { get }
  /// What its start and each of its steps ask, where that is known; `nil` where it depends.
  var stepCost: StepCost? { get }
  /// Whether its iterates are samples: it keeps moving, and what counts is where it is how often.
  static var isSampler: Bool { get }
  /// The setting that a schedule multiplies: the learning rate, or a sampler's temperature.
  static var scheduledKey: String { get }
  /// The settings that schedules can drive beside that one.
  static var drivable: [String] { get }
  /// Whether its step is made of one gradient, at `point` or beside it, so that links can act on it.
  static var takesLinks: Bool { get }
  /// The decay of the weights that its settings ask for, which is left to the loop; `nil` for a method without one.
  static func weightDecay<L: Lane>(_ settings: Packed<Self, L>) -> (strength: L, isDecoupled: Bool)?
  /// Its state for one run.
  associatedtype Single: Descent where Single.L == Double, Single.Settings == Self
}

extension Optimizer {
  static var isLockstep: Bool { false }
  static var isRandom: Bool { false }
  static var isSampler: Bool { false }
  static var scheduledKey: String { "learningRate" }
  static var drivable: [String] { [] }
  static var takesLinks: Bool { isLockstep && !isSampler }
  static func weightDecay<L: Lane>(_ settings: Packed<Self, L>) -> (strength: L, isDecoupled: Bool)? { nil }
  static var needs: Set<OracleKind> { [.gradient] }
  var needs: Set<OracleKind> { Self.needs }
  var isRandom: Bool { Self.isRandom }
  var cost: Counts? { nil }
  var stepCost: StepCost? { cost.map { StepCost(step: $0) } }
}

/// A method whose step has no branch on the data, so that eight runs can share a pack; by default a step asks for one
/// gradient.
protocol LockstepOptimizer: Optimizer {
  /// Its state for eight runs.
  associatedtype Batch: Descent where Batch.L == Pack, Batch.Settings == Self
}

extension LockstepOptimizer {
  static var isLockstep: Bool { true }
  var cost: Counts? { .oneGradient }
}

/// What a method asks in a run of so many steps, unless it ends itself.
struct StepCost: Sendable {
  /// Before the first step.
  var start = Counts()
  /// In each step.
  var step: Counts

  /// Values, before the first step and in each.
  static func values(start: Int = 0, step: Int) -> StepCost {
    var stepCost = StepCost(step: Counts())
    stepCost.start.values = start
    stepCost.step.values = step
    return stepCost
  }
}

extension Counts {
  /// What most methods ask in a step.
  package static let oneGradient: Counts = {
    var counts = Counts()
    counts.gradients = 1
    return counts
  }()
}
