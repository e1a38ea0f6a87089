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
  package var bestUntuned: [TuningChoice]
  /// What tuning came to, and what it took.
  package init(
    choices: [TuningChoice], runs: Int, evaluations: Int, untuned: [UntunedArm] = [], bestUntuned: [TuningChoice] = []
  ) {
    self.choices = choices
    self.runs = runs
    self.evaluations = evaluations
    self.untuned = untuned
    self.bestUntuned = bestUntuned
  }
}

/// What was chosen for one (function, arm label), or on a function among its untuned arms.
package struct TuningChoice: Sendable {
  /// The function that the candidates were tried on.
  package var function: FunctionCase
  /// The arm's label, which its candidates share; among untuned arms that of the chosen one.
  package var label: String
  /// The settings that were tuned, as chosen.
  package var settings: [String: JSON]
  /// The cells that were tried.
  package var candidates: Int
  /// The tuned settings whose chosen value is the least or the greatest of those tried: a better one may lie outside.
  package var atEdge: [String]
  /// The criterion's value for the chosen cell; `nil` where it is not finite.
  package var criterion: Double?
  /// Every candidate that was tried, in canonical order, with the tuned settings and the criterion's value: the least
  /// is chosen, of equal ones the first.
  package var trials: [TuningTrial]
  /// With the key of its trials, which are recorded without curves; `nil` where it is not known.
  package var chosen: PlannedCell?
  /// The runs and the evaluations that the choice took.
  package var cost: (runs: Int, evaluations: Int)
  /// How many of the trials, the first, are of the range of the file; `nil` for all.
  package var given: Int?
  /// The ranges of which points were tried; `nil` where a grid was.
  package var box: SearchBox?
  /// The choice that the settings were taken from, where this one was not made; else `nil`.
  package var source: Source?

  /// Another choice.
  package struct Source: Sendable, Hashable {
    /// The label of its function.
    package let function: String
    /// The label of its arm.
    package let arm: String
    /// The choice for an arm on a function.
    package init(function: String, arm: String) { (self.function, self.arm) = (function, arm) }
  }

  /// The trials of the range of the file.
  package var givenTrials: [TuningTrial] { Array(trials.prefix(given ?? trials.count)) }

  /// A choice among candidates.
  package init(
    function: FunctionCase, label: String, settings: [String: JSON] = [:], candidates: Int, atEdge: [String] = [],
    criterion: Double? = nil, trials: [TuningTrial] = [], chosen: PlannedCell? = nil,
    cost: (runs: Int, evaluations: Int) = (0, 0)
  ) {
    self.function = function
    self.label = label
    self.settings = settings
    self.candidates = candidates
    self.atEdge = atEdge
    self.criterion = criterion
    self.trials = trials
    self.chosen = chosen
    self.cost = cost
  }
}

/// A candidate that tuning tried.
package struct TuningTrial: Sendable {
  /// The tuned settings.
  package var settings: [String: JSON]
  /// The criterion's value; `nil` where it is not finite.
  package var criterion: Double?
  /// How many of its runs crashed, ran out of time or went wrong.
  package var faults: Int
  /// What was run on the tuning seeds; `nil` where that is not known.
  package var cell: PlannedCell?
  /// The label of the arm.
  package var label: String

  /// A candidate with what the criterion made of it.
  package init(
    settings: [String: JSON], criterion: Double?, faults: Int = 0, cell: PlannedCell? = nil, label: String = ""
  ) {
    self.settings = settings
    self.criterion = criterion
    self.faults = faults
    self.cell = cell
    self.label = label
  }
}

/// An arm whose tuned settings were left at their defaults: what tuning is compared with.
package struct UntunedArm: Sendable {
  /// The label of the arm that was tuned.
  package var label: String
  /// What was run on the reporting seeds.
  package var cell: PlannedCell
  /// With the key of its trials on the tuning seeds.
  package var trial: PlannedCell
  /// The tuned settings at their defaults; empty for an arm that has none of them.
  package var settings: [String: JSON]

  /// An arm as it is without tuning; its trials have the key of its runs where they have no other.
  package init(label: String, cell: PlannedCell, trial: PlannedCell? = nil, settings: [String: JSON]) {
    self.label = label
    self.cell = cell
    self.trial = trial ?? cell
    self.settings = settings
  }
}
