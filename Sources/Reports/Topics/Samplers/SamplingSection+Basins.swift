import Findings
import Foundation
import Plans
import Statistics
import Values

extension SamplingSection {
  var basinBlocks: [Document.Block] {
    guard !studies.basin.rows.isEmpty, let depth = studies.basin.depth else { return [] }
    let shown = studies.basin.steps.indices.filter {
      ($0 % 2 == 1 && studies.basin.steps[$0] >= 100) || $0 == studies.basin.steps.count - 1
    }
    var columns: [Column<BasinStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column(studies.basin.hasTemperatures ? "c" : "η") { RichText($0.temperature.shortest) },
    ]
    for index in shown {
      columns.append(
        Column(RichText("In the global basin after \(NumberText.count(studies.basin.steps[index]))")) { row in
          let count = row.counts[index]
          let interval = count.interval()
          return RichText("\(count.fraction) (\(interval.lower.threePlaces) … \(interval.upper.threePlaces))")
        })
    }
    var notes: [RichText] = [
      """
      The fraction of runs that end where going downhill leads to the global minimum, with Wilson's 95 % interval. \
      \(studies.basin.hasTemperatures ? "c" : "η"): what the schedule multiplies. The deepest minimum that is not global has the \
      depth d* = \(NumberText.significant(depth, 4)).
      """
    ]
    notes.append(runs)
    if studies.basin.hasTemperatures { notes.append(hajek(depth)) }
    return [
      .heading(3, RichText("\(label): ending in the global basin")), .table(Table(studies.basin.rows, columns)),
      .notes(notes),
    ]
  }

  /// Of which runs the fractions are.
  private var runs: RichText {
    let spread = Set(studies.basin.rows.filter(\.isSpread).map(\.schedule)).sorted()
    let others = Set(studies.basin.rows.map(\.schedule)).subtracting(spread).sorted()
    var parts: [String] = []
    if !others.isEmpty {
      parts.append(
        "Under \(others.joined(separator: ", ")) a run of n steps ends where a longer one is after n steps, since the "
          + "schedule does not depend on the budget.")
    }
    if !spread.isEmpty {
      parts.append(
        "Under \(spread.joined(separator: ", ")), which \(spread.count == 1 ? "is" : "are") spread over the budget, each "
          + "number of steps has runs of its own.")
    }
    return RichText(parts.joined(separator: " "))
  }

  private func hajek(_ depth: Double) -> RichText {
    """
    Under T = c/ln(1 + k) the probability of ending there tends to 1 if and only if c ≥ d*, which is \
    \(NumberText.significant(depth, 4)) here (Hajek 1988, theorem 1).
    """
  }
}

extension SuccessCount {
  /// "0.955".
  fileprivate var fraction: String { (Double(successes) / Double(runs)).threePlaces }
}

extension Double {
  fileprivate var threePlaces: String { String(format: "%.3f", self) }
}
