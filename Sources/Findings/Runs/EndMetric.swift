import Functions
import Plans
import Records
import Statistics

/// A metric that a training reports, as its runs ended with it.
package struct EndMetric: Sendable {
  /// Its name in the curves.
  package let name: String
  /// The seeds of the runs that did not fail and have it, ascending.
  package let seeds: [Int]
  /// Of each of them the last value.
  package let values: [Double]
  /// Of the values.
  package var quartiles: Quartiles { Sample(values).quartiles }

  /// What runs that did not fail report beside the value, by name: metrics of every split, as curves call them.
  static func names(_ runs: [Run]) -> [String] {
    let ended = runs.lazy.filter { !$0.record.status.isFailure }
    return Set(ended.flatMap { $0.record.curve.properties.map(\.name) }).subtracting([Curve.learningRate]).sorted()
  }

  /// Those of `names`, or those that are chosen, in the order of the choice: of what no run has there is none.
  static func all(
    _ runs: [Run], _ names: [String], _ terms: TrainingTerms, _ choices: [MetricChoice]?
  ) -> [EndMetric] {
    let ended = runs.filter { !$0.record.status.isFailure }
    let wanted = choices.map { $0.map { $0.name(under: terms) } } ?? names
    return wanted.compactMap { name in
      let known = ended.compactMap { run in
        let curve = run.record.curve
        let last = name.map { curve[property: $0]?.last } ?? curve.values.last.map(terms.oriented)
        return last.map { (run.seed, $0) }
      }
      if known.isEmpty { return nil }
      return EndMetric(name: name ?? MetricChoice.value, seeds: known.map(\.0), values: known.map(\.1))
    }
  }
}
