import Plans
import Values

/// What tuning did and chose.
package struct TuningSummary: Sendable {
  /// What was chosen, in canonical order.
  package var choices: [TuningChoice]
  /// The runs spent on it.
  package var runs: Int
  /// The evaluations spent on it.
  package var evaluations: Int
  /// The arms that tuned ones are compared with.
  package var untuned: [UntunedArm]
  /// The best of them on each function.
  package var bestUntuned: [UntunedChoice]
  /// What tuning came to, and what it took.
  package init(
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
package struct TuningChoice: Sendable {
  /// The function that the candidates were tried on.
  package var function: FunctionCase
  /// The arm's label, which its candidates share.
  package var label: String
  /// The settings that were tuned, as chosen.
  package var settings: [String: JSON]
  /// The cells that were tried.
  package var candidates: Int
  /// The tuned settings whose chosen value is the least or the greatest of those tried: a better one may lie outside.
  package var atEdge: [String]
  /// The criterion's value for the chosen cell; `nil` where it is not finite.
  package var criterion: Double?
  /// Every candidate that was tried, with the tuned settings and the criterion's value.
  package var trials: [TuningTrial] { didSet { space = SearchSpace(trials) } }
  /// What was searched; `nil` where nothing was tried.
  package private(set) var space: SearchSpace?

  /// A choice among candidates.
  package init(
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
package struct TuningTrial: Sendable {
  /// The tuned settings.
  package var settings: [String: JSON]
  /// The criterion's value; `nil` where it is not finite.
  package var criterion: Double?
  /// What was run on the tuning seeds; `nil` where that is not known.
  package var cell: PlannedCell?
  /// The label of the arm.
  package var label: String

  /// A candidate with what the criterion made of it.
  package init(settings: [String: JSON], criterion: Double?, cell: PlannedCell? = nil, label: String = "") {
    self.settings = settings
    self.criterion = criterion
    self.cell = cell
    self.label = label
  }
}

/// An arm whose tuned settings were left at their defaults.
package struct UntunedArm: Sendable {
  /// The label of the arm that was tuned.
  package var label: String
  /// What was run on the reporting seeds.
  package var cell: PlannedCell
  /// The tuned settings at their defaults.
  package var settings: [String: JSON]

  /// An arm as it is without tuning.
  package init(label: String, cell: PlannedCell, settings: [String: JSON]) {
    self.label = label
    self.cell = cell
    self.settings = settings
  }
}

/// The best of several untuned arms on a function, chosen on the tuning seeds.
package struct UntunedChoice: Sendable {
  /// The function that they were tried on.
  package var function: FunctionCase
  /// The label of the tuned arm whose untuned form was chosen.
  package var label: String
  /// The arms that were tried.
  package var candidates: Int
  /// Each of them with the criterion's value.
  package var trials: [TuningTrial]
  /// A choice among so many untuned arms.
  package init(function: FunctionCase, label: String, candidates: Int, trials: [TuningTrial] = []) {
    self.trials = trials
    self.function = function
    self.label = label
    self.candidates = candidates
  }
}

extension TuningChoice {
  /// "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String { settings.phrase }
}

extension [String: JSON] {
  /// Settings: "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String {
    if isEmpty { return "—" }
    return sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.rounded)" }.joined(separator: ", ")
  }
}

extension JSON {
  /// A number with the digits that a reader needs: 0.00031623 rather than 0.000316227766017.
  fileprivate var rounded: String { number.map { NumberText.short($0, 5) } ?? found }
}
