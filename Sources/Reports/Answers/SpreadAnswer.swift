import Findings
import Statistics
import Values

/// Whether the stationary spread of iterates is what noise and curvature predict.
struct SpreadAnswer: Answer {
  static let word = "spread"
  static let isOnRequest = true

  private var entries: [(place: String, deviations: Double)] = []

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    entries += view.studies.spread.rows.filter { $0.measured.deviation > 0 }.map { row in
      let entry = "w\(subscripted(row.row + 1)), w\(subscripted(row.column + 1))"
      return ("\(row.label) on \(view.label), \(entry)", row.measured.deviations(from: row.expected))
    }
  }

  func line(_ overall: Overall) -> RichText? {
    guard let worst = entries.max(by: { ($0.deviations.magnitude, $1.place) < ($1.deviations.magnitude, $0.place) })
    else { return nil }
    let adjusted = holm(entries.map { min(1, 2 * normalUpperTail($0.deviations.magnitude)) })
    let told = adjusted.count { $0 < Comparison.alpha }
    let head =
      told == 0
      ? "No spread is told from what is predicted"
      : "\(told) of \(entries.count) spreads \(told == 1 ? "is" : "are") told from what is predicted"
    let law = overall.noisy.scaling.law.map { law in
      "; over functions it goes as (η/B)ᵖ with p = \(law.exponent.text), predicted 1"
    }
    return .strong(head)
      + RichText(
        ": furthest from it is \(worst.place), by \(worst.deviations.sigmas) (\(entries.count) entries, Holm, α = "
          + "\(Comparison.alpha))\(law ?? "").")
  }
}
