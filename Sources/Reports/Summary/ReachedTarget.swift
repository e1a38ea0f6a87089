import Findings
import Values

/// On how many functions the last target was reached, in words: the answer over functions that share no arms to rank.
struct ReachedTarget: Answer {
  static let word = "target"

  /// The hardest last.
  private let targets: [Double]
  private var functions: [Function] = []

  /// A function with the arm that took the fewest evaluations; `nil` where half of no arm's runs reached the target.
  private struct Function {
    let label: String
    let noun: String
    let fastest: (arm: String, evaluations: Double)?
  }

  init(_ input: ReportInput) { targets = input.experiment.targets }

  mutating func append(_ view: FunctionView) {
    if view.studies.isPure { return }
    let function = view.summary
    let times = function.arms.compactMap { arm in
      arm.targets.last.flatMap { $0.median.isFinite ? (arm: arm.label, evaluations: $0.median) : nil }
    }
    functions.append(
      Function(
        label: function.function.label, noun: function.measure.noun,
        fastest: times.min { ($0.evaluations, $0.arm) < ($1.evaluations, $1.arm) }))
  }

  /// `nil` without functions or targets.
  func line(_ overall: Overall) -> RichText? {
    guard let target = targets.last, let first = functions.first else { return nil }
    let hit = functions.filter { $0.fastest != nil }
    let missed = functions.filter { $0.fastest == nil }.map(\.label)
    let noun = functions.allSatisfy { $0.noun == first.noun } ? first.noun : "gap or value"
    let text = "A \(noun) ≤ \(NumberText.target(target)) is reached on "
    if hit.isEmpty { return .strong(text + "none of \(NumberText.counted(functions.count, "function"))") + "." }
    let named = hit.compactMap { function in
      function.fastest.map { fastest in
        let count =
          NumberText.short(fastest.evaluations, 6) + (fastest.evaluations == 1 ? " evaluation" : " evaluations")
        return "\(function.label) (\(fastest.arm), \(count))"
      }
    }
    let without = missed.isEmpty ? "" : "; not on \(VerdictWords.list(missed))"
    return .strong(text + "\(hit.count) of \(functions.count) functions")
      + RichText(": \(VerdictWords.list(named))\(without).")
  }
}
