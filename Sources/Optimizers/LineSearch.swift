import Functions
import GSL
import Lanes
import Values

/// What tells GSL's descents along gradients apart.
protocol LineSearchAlgorithm {
  static var name: String { get }
  static var title: String { get }
  static var formula: String { get }
  static var source: String { get }
  static var algorithm: Multimin.Descent.Algorithm { get }
  static var tolerance: Double { get }
}

/// A descent of the GNU Scientific Library: a direction, and a line search along it; a step is one of its iterations.
///
/// The first iterate costs an evaluation, every step as many as its line search asks. A run ends where the line search
/// can make no progress in double precision (GSL's `ENOPROG`): as converged at a stationary point, else as stalled; and
/// as stalled in a step that would ask for more than 10⁵ evaluations. Gradient noise makes line searches fail early.
struct LineSearch<Algorithm: LineSearchAlgorithm>: Optimizer {
  static var name: String { Algorithm.name }
  static var revision: Int { 2 }
  static var title: String { Algorithm.title }
  static var formula: String { Algorithm.formula }
  static var source: String { Algorithm.source }
  static var needs: Set<OracleKind> { [.value, .gradient] }
  static var settings: [Setting<Self>] {
    [
      .number("stepSize", \.stepSize, .positive, "length of the first trial step"),
      .number(
        "tolerance", \.tolerance, Bounds(.open(0), .open(1)),
        "exactness of the line search; in steepestDescent the factor that shortens a failed step"),
    ]
  }
  var stepSize = 0.01
  var tolerance = Algorithm.tolerance

  struct Single: LibraryDescent {
    typealias Settings = LineSearch<Algorithm>

    private let descent: Multimin.Descent
    private var hasBegun = false
    private(set) var ending: Ending?
    let point: Vector<Double>

    init(_ settings: Packed<LineSearch<Algorithm>, Double>, at start: [Double], in arena: Arena) {
      let settings = settings.runs[0]
      descent = Multimin.Descent(
        Algorithm.algorithm, start: start, step: settings.stepSize, tolerance: settings.tolerance)
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      if hasBegun { return descent.value }
      hasBegun = true
      return withAnswers(from: &oracle) { value, gradient, both in
        do {
          try descent.begin(value: value, gradient: gradient, both: both)
        } catch {
          ending = .failed("GSL cannot begin: \(error)")
        }
        return descent.value
      }
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      ending = withAnswers(from: &oracle) { value, gradient, both in
        do {
          let goesOn = try descent.iterate(value: value, gradient: gradient, both: both)
          point.copy(descent.point)
          return goesOn ? nil : .idle("the line search makes no progress")
        } catch let endless as EndlessStep {
          return .stalled("\(endless)")
        } catch {
          point.copy(descent.point)
          return .failed("the line search fails: \(error)")
        }
      }
    }
  }
}

/// A step that asks for more than any line search needs.
private struct EndlessStep: Error, CustomStringConvertible {
  static let most = 100_000
  var description: String { "a step was given up after \(Self.most) evaluations" }
}

/// Lends an oracle as the three functions that GSL calls, for so many evaluations as a step may ask, and none beyond
/// the budget.
private func withAnswers<R>(
  from oracle: inout Oracle<Double>, _ body: (Multimin.Value, Multimin.Gradient, Multimin.Both) -> R
) -> R {
  let most = min(oracle.counts.evaluations + EndlessStep.most, oracle.most)
  return withUnsafeMutablePointer(to: &oracle) { oracle in
    func check() throws(EndlessStep) { if oracle.pointee.counts.evaluations > most { throw EndlessStep() } }
    return body(
      { x throws in
        try check()
        return oracle.pointee.value(at: x)
      },
      { x, gradient throws in
        try check()
        _ = oracle.pointee.gradient(at: x, into: &gradient)
      },
      { x, gradient throws in
        try check()
        return oracle.pointee.gradient(at: x, into: &gradient)
      })
  }
}
