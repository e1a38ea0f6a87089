import Functions
import Plans
import Records

/// Quartiles over seeds of a metric that a training reports, step by step.
///
/// Whether more of it is better is not known, so that a run which failed has no place: it is left out, as it is in the
/// tables of metrics.
package struct MetricCurve: Sendable {
  /// What reports call it: as curves do, or `value`.
  package let name: String
  /// Quartiles at the steps that points were wanted at.
  package let curve: ValueCurve
  /// How many runs are left out.
  package let leftOut: Int

  /// Those that a report draws of a training, those of its own split by name, others as the file lists them; none of
  /// which no run reports anything.
  ///
  /// - Parameter steps: ascending.
  static func all(_ runs: [Run], _ terms: TrainingTerms, _ figures: FigureChoice, at steps: [Int]) -> [MetricCurve] {
    let choices = figures.metrics ?? own(runs).map { MetricChoice($0) }
    return choices.compactMap { choice in
      func column(_ curve: Curve) -> [Double]? {
        guard let name = choice.name(under: terms) else { return curve.values.map(terms.oriented) }
        return curve[property: name]
      }
      let known = runs.filter { !$0.record.status.isFailure && !(column($0.record.curve) ?? []).isEmpty }
      guard !known.isEmpty else { return nil }
      return MetricCurve(
        name: choice.name(under: terms) ?? MetricChoice.value,
        curve: ValueCurve(known, at: steps) { column($0) ?? [] }, leftOut: runs.count - known.count)
    }
  }

  /// The names of the metrics of the reported split: what other splits have bears their names.
  private static func own(_ runs: [Run]) -> [String] {
    let names = Set(runs.flatMap { $0.record.curve.properties.map(\.name) }).subtracting([Curve.learningRate])
    return names.sorted().filter { name in
      !TrainingTerms.Split.allCases.contains { split in
        let rest = name.dropFirst(split.rawValue.count)
        return name.hasPrefix(split.rawValue) && rest.first?.isUppercase == true
      }
    }
  }
}
