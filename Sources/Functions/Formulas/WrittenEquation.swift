import Expressions
import Lanes
import Values

/// One equation in one unknown that an experiment file writes as a formula.
///
///     { "equation": "x1^3 - 2*x1 - 5", "bracket": [2, 3] }
///
///     F(x) = 0,   f(x) = |F(x)|          minimum 0 at the root in the bracket
///
/// The derivative is exact, by reverse mode. The root is found by GSL's Brent method in the bracket, in which starts
/// are drawn, too. Streams of random numbers are named by the canonical text, parameters left out, as of `expression`.
package struct WrittenEquation: Bracketed {
  package static let name = "equation"
  package static let title = "Equation"
  package static let formula = "|F(x)|, F being what `equation` says"
  package static let source = "the experiment file"
  package static let dimensions = Dimensions.fixed(1)
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  package static let oracles: Set<OracleKind> = [.residuals, .bracket]
  package static let settings: [Setting<Self>] =
    FormulaSettings.settings(at: name, "the formula in x1 that is to vanish").map { $0.within(\.written) } + [
      .structure(
        "bracket", \.ends, "intervals", "null or a pair of numbers, the lower first",
        "an interval at whose ends F has opposite signs; null: −5 to 5")
    ]
  /// The formula as the file has it.
  package var written = FormulaSettings("x1^3 - 2*x1 - 5")
  /// The bracket; `nil` for the usual one.
  package var ends: Intervals?
  package var dimension = 1
  /// What runs, once it is prepared.
  private var compiled: CompiledFormula?
  package init() {}

  private var bracket: ClosedRange<Double> { ends?.intervals(1).first ?? -5...5 }

  package var streamName: String { "equation " + (written.formula(.coordinates)?.text ?? written.text) }
  package var layout: Layout { Layout(column: "root", 1) }

  package func problems() -> [SettingProblem] {
    written.problems(.coordinates, at: Self.name)
      + (ends.map { $0.pairs.count == 1 } ?? true
        ? []
        : [SettingProblem(key: "bracket", message: "`bracket` must be null or a pair of numbers, the lower first")])
  }

  package func problems(dimension n: Int) -> [SettingProblem] {
    var made = self
    do throws(FormulaError) {
      made.compiled = try written.formula(.coordinates)?.compiled(dimension: n, parameters: written.parameters)
    } catch {
      return [error.problem(at: Self.name)]
    }
    return made.refusal(of: bracket, "the equation").map { [SettingProblem(key: "bracket", message: $0)] } ?? []
  }

  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    compiled = try? written.formula(.coordinates)?.compiled(dimension: dimension, parameters: written.parameters)
  }

  func signedValue(at x: Double) -> Double {
    let point: InlineArray<1, Double> = [x]
    return point.span.withUnsafeBufferPointer { compiled?.value(at: $0) } ?? .nan
  }

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    residuals[0] = x.withUnsafeBufferPointer { compiled?.value(at: $0) } ?? L(Double.nan)
  }

  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    guard let compiled else { return }
    x.withUnsafeBufferPointer { x in
      jacobian.withUnsafeMutableBufferPointer { _ = compiled.gradient(at: x, into: $0) }
    }
  }

  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.residuals = Residuals(of: self)
    answers.bracket = bracket
    return answers
  }

  package var domain: [ClosedRange<Double>] { [bracket] }
  package var start: [Double] { domain.map(\.goldenSection) }
  package var minimum: ReferenceMinimum { minimum(in: bracket) }
}
