import Plans
import Values

/// The runs that tuning chose by on one function; empty where cells need not be explained.
package struct TrialSources: Sendable {
  /// By the label of the arm that was tuned.
  private var choices: [String: [Derivation.Source]] = [:]
  /// Those that the best of the untuned arms was chosen by.
  package private(set) var untuned: [Derivation.Source] = []

  /// - Throws: what the input throws when runs are fetched.
  package init(_ input: ReportInput, _ function: FunctionCase, _ measure: Measure) throws {
    guard input.explains, let tuning = input.tuning, let rule = input.experiment.tuning else { return }
    func sources(_ trials: [TuningTrial], _ label: (TuningTrial) -> String) throws -> [Derivation.Source] {
      let runs = try trials.map { trial in try trial.cell.map(input.trials) ?? [] }
      // The hardest target that any run reached is what all are compared by.
      let target = runs.joined().compactMap { $0.record.runtimes.lastIndex { $0 != nil } }.max()
      return zip(trials, runs).compactMap { trial, runs in
        guard let cell = trial.cell, !runs.isEmpty else { return nil }
        let sorted = runs.sorted { $0.seed < $1.seed }
        var source = Derivation.Source(
          function: function.label, arm: label(trial), key: cell.key.description,
          quantity: "final \(measure.noun) on the tuning seeds", seeds: sorted.map(\.seed),
          values: sorted.map { measure.rankingValue($0.record) })
        if rule.criterion == .evaluationsToTarget, let target {
          source.quantity =
            "evaluations to \(NumberText.target(input.experiment.targets[target])) on the tuning seeds"
          source.values = sorted.map { $0.record.runtime(of: target).map(Double.init) ?? .infinity }
        }
        return source
      }
    }
    for choice in tuning.choices where choice.function == function {
      choices[choice.label] = try sources(choice.trials) { "\(choice.label) with \($0.settings.phrase)" }
    }
    if let choice = tuning.bestUntuned.first(where: { $0.function == function }) {
      untuned = try sources(choice.trials) { "\($0.label) untuned" }
    }
  }

  /// Those of an arm, a source a candidate.
  package func of(_ label: String) -> [Derivation.Source] { choices[label] ?? [] }
}
