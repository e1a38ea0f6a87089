import Functions
import GSL
import Lanes
import Values

/// What tells GSL's two simplex methods apart.
protocol SimplexAlgorithm {
  static var name: String { get }
  static var title: String { get }
  static var source: String { get }
  static var algorithm: Multimin.Simplex.Algorithm { get }
}

/// The simplex method of the GNU Scientific Library: n + 1 corners, of which the worst is reflected, expanded or
/// contracted, or all shrink towards the best.
///
///     corners x₀, x₀ + s e₁, …, x₀ + s eₙ          s = `stepSize`
///
/// A step is one such move, and its iterate the best corner; the first iterate is x₀ itself. f is asked n + 1 times
/// before the first step, and 1 to n + 2 times in each.
struct SimplexDescent<Algorithm: SimplexAlgorithm>: Optimizer {
  static var name: String { Algorithm.name }
  static var revision: Int { 2 }
  static var title: String { Algorithm.title }
  static var formula: String { "reflect, expand, contract or shrink a simplex of n + 1 points" }
  static var source: String { Algorithm.source }
  static var needs: Set<OracleKind> { [.value] }
  static var settings: [Setting<Self>] {
    [.number("stepSize", \.stepSize, .positive, "edge s of the first simplex along each axis")]
  }
  var stepSize = 1.0

  struct Single: LibraryDescent {
    typealias Settings = SimplexDescent<Algorithm>

    private let simplex: Multimin.Simplex
    private var hasBegun = false
    private(set) var ending: Ending?
    let point: Vector<Double>

    init(_ settings: Packed<SimplexDescent<Algorithm>, Double>, at start: [Double], in arena: Arena) {
      let edge = settings.runs[0].stepSize
      simplex = Multimin.Simplex(Algorithm.algorithm, start: start, steps: start.map { _ in edge })
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      if hasBegun { return simplex.value }
      hasBegun = true
      do {
        try simplex.begin { oracle.value(at: $0) }
      } catch {
        ending = .failed("GSL cannot begin: \(error)")
      }
      // GSL knows its best corner after the first move only.
      return oracle.watch(point)
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      do {
        if try !simplex.iterate(value: { oracle.value(at: $0) }) {
          ending = .idle("the simplex makes no progress")
        }
      } catch {
        ending = .failed("the simplex cannot move: \(error)")
      }
      point.copy(simplex.point)
    }
  }
}
