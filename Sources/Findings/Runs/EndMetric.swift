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

  /// Those that some run has, by name.
  static func all(_ runs: [Run]) -> [EndMetric] {
    let ended = runs.filter { !$0.record.status.isFailure }
    let names = Set(ended.flatMap { $0.record.curve.properties.map(\.name) }).subtracting([Curve.learningRate])
    return names.sorted().map { name in
      let known = ended.compactMap { run in run.record.curve[property: name]?.last.map { (run.seed, $0) } }
      return EndMetric(name: name, seeds: known.map(\.0), values: known.map(\.1))
    }
  }
}
