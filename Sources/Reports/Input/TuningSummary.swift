import Plans
import Values

/// What tuning did and chose.
public struct TuningSummary: Sendable {
  /// What was chosen, in canonical order.
  public var choices: [TuningChoice]
  /// The runs spent on it.
  public var runs: Int
  /// The evaluations spent on it.
  public var evaluations: Int
  /// The arms that tuned ones are compared with.
  public var untuned: [UntunedArm]
  /// The best of them on each function.
  public var bestUntuned: [UntunedChoice]
  /// What tuning came to, and what it took.
  public init(
    choices: [TuningChoice], runs: Int, evaluations: Int, untuned: [UntunedArm] = [],
    bestUntuned: [UntunedChoice] = []
  ) {
    self.choices = choices
    self.runs = runs
    self.evaluations = evaluations
    self.untuned = untuned
    self.bestUntuned = bestUntuned
  }
}

/// What was chosen for one (function, arm label).
public struct TuningChoice: Sendable {
  /// The function that the candidates were tried on.
  public var function: FunctionCase
  /// The arm's label, which its candidates share.
  public var label: String
  /// The settings that were tuned, as chosen.
  public var settings: [String: JSON]
  /// The cells that were tried.
  public var candidates: Int
  /// The tuned settings whose chosen value is the least or the greatest of those tried: a better one may lie outside.
  public var atEdge: [String]
  /// The criterion's value for the chosen cell; `nil` where it is not finite.
  public var criterion: Double?
  /// Every candidate that was tried, with the tuned settings and the criterion's value.
  public var trials: [TuningTrial] { didSet { space = SearchSpace(trials) } }
  /// What was searched; `nil` where nothing was tried.
  private(set) var space: SearchSpace?

  /// A choice among candidates.
  public init(
    function: FunctionCase, label: String, settings: [String: JSON], candidates: Int, atEdge: [String],
    criterion: Double?, trials: [TuningTrial] = []
  ) {
    self.function = function
    self.label = label
    self.settings = settings
    self.candidates = candidates
    self.atEdge = atEdge
    self.criterion = criterion
    self.trials = trials
    space = SearchSpace(trials)
  }
}

/// A candidate that tuning tried.
public struct TuningTrial: Sendable {
  /// The tuned settings.
  public var settings: [String: JSON]
  /// The criterion's value; `nil` where it is not finite.
  public var criterion: Double?
  /// What was run on the tuning seeds; `nil` where that is not known.
  public var cell: PlannedCell?
  /// The label of the arm.
  public var label: String

  /// A candidate with what the criterion made of it.
  public init(settings: [String: JSON], criterion: Double?, cell: PlannedCell? = nil, label: String = "") {
    self.settings = settings
    self.criterion = criterion
    self.cell = cell
    self.label = label
  }
}

/// An arm whose tuned settings were left at their defaults.
public struct UntunedArm: Sendable {
  /// The label of the arm that was tuned.
  public var label: String
  /// What was run on the reporting seeds.
  public var cell: PlannedCell
  /// The tuned settings at their defaults.
  public var settings: [String: JSON]

  /// An arm as it is without tuning.
  public init(label: String, cell: PlannedCell, settings: [String: JSON]) {
    self.label = label
    self.cell = cell
    self.settings = settings
  }
}

/// The best of several untuned arms on a function, chosen on the tuning seeds.
public struct UntunedChoice: Sendable {
  /// The function that they were tried on.
  public var function: FunctionCase
  /// The label of the tuned arm whose untuned form was chosen.
  public var label: String
  /// The arms that were tried.
  public var candidates: Int
  /// Each of them with the criterion's value.
  public var trials: [TuningTrial]
  /// A choice among so many untuned arms.
  public init(function: FunctionCase, label: String, candidates: Int, trials: [TuningTrial] = []) {
    self.trials = trials
    self.function = function
    self.label = label
    self.candidates = candidates
  }
}
