import Expressions
import Lanes
import Values

/// n equations in n unknowns that an experiment file writes as formulas.
///
///     { "equations": ["x1^2 + x2^2 - a", "x1 - x2"], "parameters": { "a": 1 } }
///
///     F(x) = 0,   f(x) = ‖F(x)‖₂          minimum 0 at the roots
///
/// The Jacobian is exact, each of its rows the gradient of a formula by reverse mode. The roots that are looked for are
/// those to which GSL's `hybridsj` comes from the usual start and others in the domain. Streams of random numbers are
/// named by the canonical texts, parameters left out, as of `expression`.
package struct WrittenSystem: Equations {
  package static let name = "equations"
  package static let title = "Equations"
  package static let formula = "‖F(x)‖₂, Fᵢ being what `equations` says"
  package static let source = "the experiment file"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  package static let settings: [Setting<Self>] =
    FormulaSettings.list(at: name, "the formulas that are to vanish, as many as x has coordinates").map {
      $0.within(\.written)
    } + [
      .structure(
        "domain", \.box, "intervals", "null, a pair of numbers, or a list of pairs, one for each coordinate",
        "where starts are drawn and roots are looked for; null: −5 to 5")
    ]
  /// The formulas as the file has them.
  package var written = FormulaSettings("x1^2 + x2^2 - 1", "x1 - x2")
  /// Where starts are drawn; `nil` for the usual place.
  package var box: Intervals?
  package var dimension = 2
  /// What runs, once it is prepared: none where a formula cannot.
  private var compiled: [CompiledFormula] = []
  package init() {}

  /// LU factors take n³ operations.
  private static let most = 1000

  package var dimensions: Dimensions { .fixed(max(1, written.texts.count)) }
  package var streamName: String {
    "equations " + written.formulas(.coordinates).map(\.text).joined(separator: " = 0, ")
  }
  package var layout: Layout { Layout(column: "root", dimension) }

  package func problems() -> [SettingProblem] {
    let count = written.texts.count
    if !(1...Self.most).contains(count) {
      return [SettingProblem(key: Self.name, message: "there are 1 to \(Self.most) equations, not \(count)")]
    }
    return written.problems(.coordinates, at: Self.name, isListed: true)
  }

  package func problems(dimension n: Int) -> [SettingProblem] {
    for (place, formula) in written.formulas(.coordinates).enumerated() {
      do throws(FormulaError) {
        _ = try formula.compiled(dimension: n, parameters: written.parameters)
      } catch {
        return [
          FormulaError(error.offset, error.message, part: error.part, place: place).problem(
            at: Self.name, isListed: true)
        ]
      }
    }
    return box?.problems(dimension: n) ?? []
  }

  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    let made = written.formulas(.coordinates).map {
      try? $0.compiled(dimension: dimension, parameters: written.parameters)
    }
    compiled = made.contains { $0 == nil } ? [] : made.compactMap(\.self)
  }

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    let formulas = compiled.span
    for i in 0..<residuals.count {
      residuals[i] =
        i < formulas.count ? x.withUnsafeBufferPointer { formulas[i].value(at: $0) } : L(Double.nan)
    }
  }

  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    let (formulas, n) = (compiled.span, x.count)
    x.withUnsafeBufferPointer { x in
      jacobian.withUnsafeMutableBufferPointer { matrix in
        for i in 0..<formulas.count {
          let row = UnsafeMutableBufferPointer(rebasing: matrix[i * n..<(i + 1) * n])
          _ = formulas[i].gradient(at: x, into: row)
        }
      }
    }
  }

  package var domain: [ClosedRange<Double>] {
    box?.intervals(dimension) ?? Array(repeating: -5...5, count: dimension)
  }
  package var start: [Double] { domain.map(\.goldenSection) }

  package var minimum: ReferenceMinimum {
    let n = Double(dimension)
    let starts = [start] + drawnStarts(max(1, min(16, Int(1e6 / (n * n * n)))))
    var roots: [[Double]] = []
    for root in starts.compactMap(root) where !roots.contains(where: { $0.isNear(root) }) { roots.append(root) }
    if roots.isEmpty { return .none("GSL's hybridsj comes to no root from \(starts.count) starts") }
    let found = roots.count == 1 ? "the root" : "the \(roots.count) roots"
    return ReferenceMinimum(0, at: roots, .computed("\(found) that GSL's hybridsj reaches from \(starts.count) starts"))
  }
}

extension [Double] {
  /// Whether both are one root.
  fileprivate func isNear(_ other: [Double]) -> Bool {
    zip(self, other).allSatisfy { abs($0 - $1) <= 1e-6 * Swift.max(1, $0.magnitude) }
  }
}
