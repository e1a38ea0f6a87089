import Expressions
import Lanes
import Values

/// A function that an experiment file writes as a formula.
///
///     { "expression": "sum(i, 1, n - 1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)" }
///
/// The gradient is exact, by reverse mode; the Hessian too, by forward over reverse mode: A. Griewank and A. Walther,
/// "Evaluating derivatives", SIAM (2008), chapters 3 and 5. Its streams of random numbers are named by the canonical
/// text, parameters left out, so that the values of a parameter are compared on the same starts; or by the function
/// that `startsOf` names, whose domain and usual start it then has.
package struct Expression: TwiceDifferentiable {
  package static let name = "expression"
  package static let title = "Expression"
  package static let formula = "what `expression` says"
  package static let source = "the experiment file"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = []
  package static let settings: [Setting<Self>] =
    FormulaSettings.settings().map { $0.within(\.written) } + [
      .structure(
        "domain", \.box, "intervals", "null, a pair of numbers, or a list of pairs, one for each coordinate",
        "where starts are drawn; null: that of startsOf, else −5 to 5"),
      .structure(
        "minimum", \.known, "minimum", "null, or an object with `value` and perhaps `points`, a list of points",
        "f* and where it is; null: the lowest that descents from many starts reach"),
      .text("startsOf", \.twin, "a function whose starts, noise and instances it shares; empty: none"),
    ]
  /// The formula as the file has it.
  package var written = FormulaSettings("sum(i, 1, n, x[i]^2)")
  /// Where starts are drawn; `nil` for the usual place.
  package var box: Intervals?
  /// f* where the file says it.
  package var known: KnownMinimum?
  /// The function that it shares starts with; empty where there is none.
  package var twin = ""
  package var dimension = 2
  /// What runs, once it is prepared.
  private(set) var compiled: CompiledFormula?
  package init() {}

  /// The formula that was read; `nil` where it cannot be.
  private var formula: Formula? { written.formula(.coordinates) }

  /// What it shares starts with, at a dimension.
  private func twin(at dimension: Int) -> Objective? {
    twin.isEmpty ? nil : FunctionKind.twin(twin, dimension: dimension)
  }

  package var dimensions: Dimensions {
    guard let (least, isOpen) = formula?.dimensions else { return Self.dimensions }
    return isOpen || least == 0 ? .atLeast(max(1, least)) : .fixed(least)
  }

  package var streamName: String { twin.isEmpty ? formula?.text ?? written.text : twin }

  package var centre: [Double]? {
    known?.points(dimension).first ?? twin(at: dimension).flatMap { $0.minimum.points.first }
      ?? domain.map { ($0.lowerBound + $0.upperBound) / 2 }
  }

  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    compiled = try? formula?.compiled(dimension: dimension, parameters: written.parameters)
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    guard let compiled else { return L(Double.nan) }
    return x.withUnsafeBufferPointer { compiled.value(at: $0) }
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    guard let compiled else { return L(Double.nan) }
    return x.withUnsafeBufferPointer { x in
      gradient.withUnsafeMutableBufferPointer { compiled.gradient(at: x, into: $0) }
    }
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    guard let compiled else { return }
    withScratch(of: L.self, x.count) { unit in
      x.withUnsafeBufferPointer { x in
        hessian.withUnsafeMutableBufferPointer { compiled.hessian(at: x, into: $0, unit: unit) }
      }
    }
  }

  package var domain: [ClosedRange<Double>] {
    box?.intervals(dimension) ?? twin(at: dimension)?.domain ?? Array(repeating: -5...5, count: dimension)
  }

  /// That of its twin; else the golden section of each interval of the domain, a point of no account.
  package var start: [Double] {
    twin(at: dimension)?.start ?? domain.map(\.goldenSection)
  }
}

extension Expression {
  package func problems() -> [SettingProblem] {
    var problems = written.problems(.coordinates)
    let names = FunctionKind.catalogue.map(\.name)
    if !twin.isEmpty, !names.contains(twin) {
      problems.append(SettingProblem(key: "startsOf", message: unknown("function", twin, known: names)))
    }
    return problems
  }

  package func problems(dimension n: Int) -> [SettingProblem] {
    let made: CompiledFormula?
    do throws(FormulaError) {
      made = try formula?.compiled(dimension: n, parameters: written.parameters)
    } catch {
      return [error.problem()]
    }
    var problems = box?.problems(dimension: n) ?? []
    if !twin.isEmpty, twin(at: n) == nil {
      problems.append(SettingProblem(key: "startsOf", message: "\(twin) has no dimension \(n)"))
    }
    for (index, point) in (known?.given ?? []).enumerated() {
      if point.count != 1 && point.count != n {
        let message = "a point must have \(n) coordinates, or one that stands for all, not \(point.count)"
        problems.append(SettingProblem(key: "minimum", message: message, place: JSONPath()["points"][index]))
      } else if let known,
        let value = made.map({ made in KnownMinimum.spread(point, n).withUnsafeBufferPointer { made.value(at: $0) } }),
        !((value - known.value).magnitude <= 1e-6 * max(1, known.value.magnitude))
      {
        let message = "f is \(value.shortest) there, not \(known.value.shortest)"
        problems.append(SettingProblem(key: "minimum", message: message, place: JSONPath()["points"][index]))
      }
    }
    return problems
  }
}

extension FunctionKind {
  /// The function that another shares starts with, at a dimension; `nil` where there is none.
  static func twin(_ name: String, dimension: Int) -> Objective? {
    try? catalogue.first { $0.name == name }?.objective(dimension: dimension)
  }
}
