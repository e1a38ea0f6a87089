import Findings
import Values

/// Whether rates and orders of convergence are those that theory predicts.
struct ConvergenceAnswer: Answer {
  static let word = "convergence"
  static let isOnRequest = true

  /// A number that was measured and predicted, and how far it is from that.
  private struct Case {
    let place: String
    let measured: Double
    let predicted: Double
    let error: Double
  }

  private var rates: [Case] = []
  private var orders: [Case] = []

  /// What still counts as what was predicted: of the steps that a digit takes a tenth, of orders a tenth.
  private static let most = 0.1

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    for arm in view.summary.arms {
      guard let found = arm.convergence, let prediction = found.prediction else { continue }
      let place = "\(arm.label) on \(view.label)"
      if let measured = found.rate, let predicted = prediction.rate, measured > 0, predicted > 0, predicted != 1 {
        // ln 10/−ln ρ steps a digit.
        let error = (Double.log(measured) / Double.log(predicted) - 1).magnitude
        rates.append(Case(place: place, measured: measured, predicted: predicted, error: error))
      } else if let measured = found.order {
        let error = (measured - prediction.order).magnitude
        orders.append(Case(place: place, measured: measured, predicted: prediction.order, error: error))
      }
    }
  }

  func line(_ overall: Overall) -> RichText? {
    let lines = [
      Self.line(rates, "rate", "in steps a digit to a tenth"), Self.line(orders, "order", "to a tenth"),
    ].compactMap(\.self)
    return lines.isEmpty ? nil : lines.dropFirst().reduce(lines[0]) { $0 + " " + $1 }
  }

  private static func line(_ cases: [Case], _ noun: String, _ unit: String) -> RichText? {
    guard let worst = cases.max(by: { ($0.error, $1.place) < ($1.error, $0.place) }) else { return nil }
    let close = cases.count { $0.error <= most }
    let (measured, predicted) = (
      NumberText.significant(worst.measured, 4), NumberText.significant(worst.predicted, 4)
    )
    let text = cases.count == 1 ? "The \(noun) is" : "The \(noun) is that of theory in \(close) of \(cases.count) cases"
    if cases.count == 1 {
      return .strong(text + (close == 1 ? " that of theory" : " not that of theory"))
        + RichText(" (\(unit)): \(measured), predicted \(predicted).")
    }
    return .strong(text)
      + RichText(" (\(unit)); furthest from it: \(worst.place), \(measured) where \(predicted) is predicted.")
  }
}
