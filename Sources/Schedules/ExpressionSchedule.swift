import Expressions
import Values

/// A schedule that an experiment file writes as a formula.
///
///     { "schedule": { "expression": "min(1, t/100) * 0.5*(1 + cos(pi*t/T))" } }
///
/// In t, the step, 0 first; T, the horizon; s = t/T; the parameters and what `let` names. A run whose factor is not a
/// number ends as one that diverges.
struct ExpressionSchedule: Schedule {
  private var written = FormulaSettings("1") {
    didSet { compile() }
  }
  /// What runs; `nil` where the formula cannot be read.
  private var compiled: CompiledFormula?

  static let name = "expression"
  static let title = "expression"
  static let formula = "what `expression` says, in t, T and s = t/T"
  static let source = "the experiment file"
  static let settings: [Setting<Self>] = FormulaSettings.settings().map { $0.within(\.written) }
  static let example: [String: JSON] = ["expression": "min(1, 8*s) * exp(-2*s) * (0.75 + 0.25*cos(16*pi*s))"]
  init() { compile() }

  private static let scope = FormulaScope.inputs(["t", "T", "s"])

  private mutating func compile() {
    compiled = try? written.formula(Self.scope)?.compiled(dimension: 1, parameters: written.parameters)
  }

  func problems() -> [SettingProblem] {
    let problems = written.problems(Self.scope)
    if !problems.isEmpty { return problems }
    do throws(FormulaError) {
      _ = try written.formula(Self.scope)?.compiled(dimension: 1, parameters: written.parameters)
    } catch {
      return [error.problem()]
    }
    let first = factor(at: 0, of: 1000)
    if first.isFinite { return [] }
    let message = "the factor of the first step must be finite, not \(first) (t = 0, T = 1000)"
    return [SettingProblem(key: "expression", message: message)]
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let (t, horizon) = (Double(step), Double(steps))
    let inputs: InlineArray<3, Double> = [t, horizon, t / horizon]
    return inputs.span.withUnsafeBufferPointer { compiled?.value(at: $0) } ?? .nan
  }
}
