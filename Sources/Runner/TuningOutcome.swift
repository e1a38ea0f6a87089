import Plans
import Store
import Values

/// What tuning chose for a function and an arm label.
package struct TuningOutcome: Sendable {
  /// The function that the candidates were tried on.
  package let function: FunctionCase
  /// The label that the candidates share.
  package let label: String
  /// With the key of its trials, which are recorded without curves.
  package let chosen: PlannedCell
  /// The tuned settings of the chosen cell.
  package let settings: [String: JSON]
  /// Every candidate with the criterion's value, in canonical order: the least is chosen, of equal ones the first.
  /// `nil` where the criterion has no value, and where there was but one candidate.
  package let candidates: [(cell: PlannedCell, criterion: Double?)]
  /// The tuned settings whose chosen value is the least or the greatest that was tried: a better one may lie beyond.
  package let edges: [String]
  /// The runs and the evaluations that the choice took.
  package let runs: Int
  /// The evaluations that the choice took.
  package let evaluations: Int

  /// The criterion's value for the chosen cell.
  package var criterion: Double? { candidates.first { $0.cell.key == chosen.key }?.criterion }

  /// - Returns: `nil` where nothing has been chosen yet.
  init?(_ group: TuningGroup, _ tuning: Tuning, _ experiment: Experiment, _ store: RunStore) throws {
    var scores: Scores?
    if group.candidates.count > 1 {
      scores = try store.choice(of: group.name).flatMap { Scores($0) }
      // A choice among cells of several shards was stored by none of them.
      if scores == nil { scores = try Scores(of: group, tuning, experiment, store) }
      guard scores?.values.count == group.candidates.count else { return nil }
    }
    var best = 0
    if let values = scores?.values {
      for number in values.indices where values[number] < values[best] { best = number }
    }
    let chosen = group.candidates[best]
    function = group.function
    label = group.label
    self.chosen = chosen
    settings = chosen.cell.arm.settings.filter { tuning.over.contains($0.key) }
    candidates = group.candidates.enumerated().map { number, cell in
      (cell, scores.flatMap { $0.values[number].isFinite ? $0.values[number] : nil })
    }
    edges = tuning.over.sorted().filter { key in
      let tried = group.candidates.compactMap { $0.cell.arm.settings[key]?.number }
      guard tried.count == group.candidates.count, let least = tried.min(), let greatest = tried.max(),
        least < greatest, let value = chosen.cell.arm.settings[key]?.number
      else { return false }
      return value == least || value == greatest
    }
    runs = scores?.runs ?? 0
    evaluations = scores?.evaluations ?? 0
  }
}
