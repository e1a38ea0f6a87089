import Findings
import Values

/// Whether the bounds of convex theory order the arms as the runs do.
struct TheoryAnswer: Answer {
  static let word = "theory"
  static let isOnRequest = true

  private var found: [(label: String, arms: Int, correlation: Double)] = []

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    guard let theory = view.theory, let correlation = theory.correlation else { return }
    found.append((view.label, theory.rows.count, correlation))
  }

  func line(_ overall: Overall) -> RichText? {
    guard let least = found.map(\.correlation).min(), let most = found.map(\.correlation).max() else { return nil }
    let arms = Set(found.map(\.arms)).sorted().map(\.description).joined(separator: " or ")
    let named = found.map { "\($0.label) \(NumberText.hundredths($0.correlation))" }
    if found.count == 1 {
      return .strong("Bounds and gaps correlate by \(NumberText.hundredths(most))")
        + RichText(" (Spearman's coefficient over \(arms) arms; 1 where they order them alike).")
    }
    return .strong(
      "Bounds and gaps correlate by \(NumberText.hundredths(least)) to \(NumberText.hundredths(most)) on "
        + "\(found.count) functions")
      + RichText(
        " (Spearman's coefficient over \(arms) arms; 1 where they order them alike): \(VerdictWords.list(named)).")
  }
}
