import Functions
import GSL
import Lanes
import Values

/// What tells the methods apart that narrow a bracket.
protocol BracketAlgorithm {
  static var name: String { get }
  static var title: String { get }
  static var formula: String { get }
  static var source: String { get }
  static var algorithm: Roots.Bracketing.Algorithm { get }
  /// The factor by which its error shrinks in every step, where there is one.
  static var rate: Double? { get }
}

/// A method of the GNU Scientific Library that narrows an interval at whose ends F has opposite signs.
///
/// A run begins with the bracket of its function, not with its start: x₀ is the middle of the bracket. F is asked at
/// both ends before the first step, and in every step once, by `falsePosition` twice where it halves. A run ends as
/// converged where F(x) = 0 or no double lies inside the bracket, unless |F| is larger there than at the ends that the
/// bracket began with: then F has changed its sign at a pole, and the run has stalled.
struct BracketSearch<Algorithm: BracketAlgorithm>: Optimizer, ConvergenceTheory {
  static var name: String { Algorithm.name }
  static var revision: Int { 2 }
  static var title: String { Algorithm.title }
  static var formula: String { Algorithm.formula }
  static var source: String { Algorithm.source }
  static var needs: Set<OracleKind> { [.residuals, .bracket] }
  static var settings: [Setting<Self>] { [] }

  func prediction(on objective: Objective) -> Prediction? {
    guard let rate = Algorithm.rate, let m = objective.answers.rootShape?.multiplicity else { return nil }
    return Prediction(
      rate: Double.power(rate, m),
      m == 1 ? "halving of the bracket" : "halving of the bracket, to the power of the multiplicity m = \(m)")
  }

  struct Single: LibraryDescent {
    typealias Settings = BracketSearch<Algorithm>

    private var finder: Roots.Bracketing?
    private(set) var ending: Ending?
    let point: Vector<Double>
    private let trial, residual: Vector<Double>
    /// The larger |F| of the ends that the bracket began with.
    private var largest = 0.0

    init(_ settings: Packed<BracketSearch<Algorithm>, Double>, at start: [Double], in arena: Arena) {
      point = arena.vector(start)
      trial = arena.zeros(1)
      residual = arena.zeros(1)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      if finder == nil { begin(&oracle) }
      let value = oracle.watch(point)
      if value == 0 { ending = .converged }
      return value
    }

    private mutating func begin(_ oracle: inout Oracle<Double>) {
      let finder = Roots.Bracketing(Algorithm.algorithm, in: oracle.bracket)
      self.finder = finder
      do {
        try withEquation(of: &oracle) { try finder.begin($0) }
        point[0] = finder.root
        for end in [oracle.bracket.lowerBound, oracle.bracket.upperBound] {
          trial[0] = end
          largest = max(largest, oracle.watch(trial))
        }
      } catch {
        ending = .failed("GSL cannot begin: \(error)")
      }
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      guard ending == nil, let finder else { return }
      if finder.lower.nextUp >= finder.upper {
        let isRoot = oracle.watch(point) <= largest
        ending = isRoot ? .converged : .stalled("F changes its sign through ∞ at \(point[0].shortest): a pole, no root")
        return
      }
      do {
        try withEquation(of: &oracle) { try finder.iterate($0) }
        point[0] = finder.root
      } catch {
        ending = .failed("the bracket cannot be narrowed: \(error)")
      }
    }

    /// Lends the equation of an oracle as the function that GSL calls.
    private func withEquation(of oracle: inout Oracle<Double>, _ body: (Roots.Value) throws -> Void) throws {
      try withUnsafeMutablePointer(to: &oracle) { oracle in
        try body { x in
          trial[0] = x
          _ = oracle.pointee.residuals(at: trial, into: residual)
          return residual[0]
        }
      }
    }
  }
}

/// Bisection: GSL's `bisection`.
///
///     [a, b] → [a, m] or [m, b], the half in which F changes its sign; xₜ = m = (a + b)/2
///
/// B. Bolzano, *Rein analytischer Beweis …* (1817), for why there is a root; the error is at most (b − a)/2^(t + 1).
enum Bisection: BracketAlgorithm {
  static let name = "bisection"
  static let title = "Bisection"
  static let formula = "halve [a, b] where F changes its sign; x = (a + b)/2"
  static let source = "B. Bolzano, Rein analytischer Beweis … (1817); GSL"
  static let algorithm = Roots.Bracketing.Algorithm.bisection
  static let rate: Double? = 0.5
}

/// False position: GSL's `falsepos`, which halves where the chord does not shrink the bracket enough.
///
///     xₜ = b − F(b)(b − a)/(F(b) − F(a))
///
/// M. Galassi et al., *GNU Scientific Library Reference Manual*, 3rd ed. (2009), "Root Bracketing Algorithms".
enum FalsePosition: BracketAlgorithm {
  static let name = "falsePosition"
  static let title = "False position"
  static let formula = "x = b − F(b)(b − a)/(F(b) − F(a)), halving where that is better"
  static let source = "M. Galassi et al., GNU Scientific Library Reference Manual (2009)"
  static let algorithm = Roots.Bracketing.Algorithm.falsePosition
  static let rate: Double? = nil
}

/// Brent's method: GSL's `brent`.
///
///     inverse quadratic interpolation through three points, a chord through two, or bisection: the first to be trusted
///
/// R. P. Brent, *Algorithms for Minimization without Derivatives*, Prentice-Hall 1973, chapter 4.
enum Brent: BracketAlgorithm {
  static let name = "brent"
  static let title = "Brent"
  static let formula = "inverse quadratic interpolation, guarded by bisection"
  static let source = "R. P. Brent, Algorithms for Minimization without Derivatives (1973), chapter 4; GSL"
  static let algorithm = Roots.Bracketing.Algorithm.brent
  static let rate: Double? = nil
}
