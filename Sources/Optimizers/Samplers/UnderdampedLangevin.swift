import Functions
import Lanes
import Records
import Values

/// Underdamped Langevin dynamics: a particle with mass and friction in a heat bath, by the splitting BAOAB.
///
///     B   p ← p − (h/2) ∇f(x)
///     A   x ← x + (h/2) p/m
///     O   p ← e^(−γh) p + √((1 − e^(−2γh)) m T) ξ,        ξ standard normal in every coordinate
///     A   x ← x + (h/2) p/m
///     B   p ← p − (h/2) ∇f(x)
///
/// of dx = p/m dt, dp = −∇f dt − γ p dt + √(2γmT) dW with Boltzmann's constant 1. γ is a rate. `drag` gives mγ instead,
/// the coefficient of m dv = −∇f dt − mγ v dt + …, which is what `langevin` calls friction: at one drag the motion
/// nears that of `langevin` as the mass goes to 0. It begins with momenta drawn from their stationary law, N(0, mT).
/// A step asks for one gradient: the last B of a step and the first of the next share it. The density of x is
/// e^(−f/T)/Z up to an error of order h², and exact for a quadratic f. A schedule multiplies the temperature T.
///
/// B. Leimkuhler and C. Matthews, "Rational construction of stochastic numerical methods for molecular sampling",
/// Applied Mathematics Research eXpress 2013(1), 34–56, doi:10.1093/amrx/abs010.
struct UnderdampedLangevin: LockstepOptimizer, FreeMotion {
  static let name = "underdampedLangevin"
  static let title = "Underdamped Langevin dynamics"
  static let formula = "BAOAB: kick, drift, e^(−γh) p + √((1 − e^(−2γh)) m T) ξ, drift, kick"
  static let source = "B. Leimkuhler and C. Matthews, Appl. Math. Res. eXpress 2013, 34–56"
  static let isRandom = true
  static let isSampler = true
  static let scheduledKey = "temperature"
  static let settings: [Setting<Self>] = [
    .number("stepSize", \.stepSize, .positive, "time step h"),
    .number("temperature", \.temperature, .nonNegative, "temperature T, which a schedule multiplies"),
    .number("friction", \.friction, .nonNegative, "friction γ, a rate; without it the motion is Hamiltonian"),
    .number("mass", \.mass, .positive, "mass m"),
    .optionalNumber("drag", \.drag, .nonNegative, "drag coefficient mγ in place of the rate γ; null: `friction` holds"),
  ]
  var stepSize = 0.01
  var temperature = 1.0
  var friction = 1.0
  var mass = 1.0
  var drag: Double?
  /// γ, a rate.
  var rate: Double { drag.map { $0 / mass } ?? friction }

  /// 2T/(mγ²) (γt − 1 + e^(−γt)), the Ornstein–Uhlenbeck process's; the splitting differs from it by order h².
  func displacement(after steps: Int) -> Double? {
    guard rate > 0 else { return nil }
    let decay = rate * Double(steps) * stepSize
    return 2 * temperature / (mass * rate * rate) * (decay + .expm1(-decay))
  }

  /// ξ = (p′ − e^(−γh) p)/√((1 − e^(−2γh)) m T), from the second step on: before the first there is no p.
  func forces(_ places: [Double], momenta: [Double]) -> [Double]? {
    let keep = Double.exp(-(rate * stepSize))
    let spread = (-.expm1(-2 * rate * stepSize) * mass * temperature).squareRoot()
    guard spread > 0 else { return nil }
    let known = momenta.dropFirst()
    return zip(known, known.dropFirst()).map { ($1 - keep * $0) / spread }
  }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent, Diagnosed {
    typealias Settings = UnderdampedLangevin
    private let halfStep, drift, keep, variance, initialSpread: L
    let point: Vector<L>
    private let gradient, momentum: Vector<L>
    /// Whether momenta are drawn, and the last kick of the step before is still to come.
    private var hasBegun = false

    init(_ settings: Packed<UnderdampedLangevin, L>, at start: [L], in arena: Arena) {
      let (h, mass) = (settings.stepSize, settings.mass)
      halfStep = 0.5 * h
      drift = halfStep / mass
      keep = .exp(-(settings.rate * h))
      let heat = mass * settings.temperature
      // 1 − e^(−2γh), without cancellation.
      variance = -.expm1(-2 * settings.rate * h) * heat
      initialSpread = heat.squareRoot()
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      momentum = arena.zeros(start.count)
    }

    func diagnostics(of run: Int) -> [(name: String, vector: [Double])] {
      [(Curve.momenta, momentum.map { $0[run] })]
    }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L { oracle.gradient(at: point, into: gradient) }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("momentum", momentum)
      ledger.keep("hasBegun", &hasBegun)
    }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      if !hasBegun {
        let spread = factor.squareRoot() * initialSpread
        for i in momentum.indices { momentum[i] = spread * oracle.gaussians() }
      }
      // Two half kicks with one gradient, except at the start.
      let kick = hasBegun ? 2 * halfStep : halfStep
      hasBegun = true
      let spread = (factor * variance).squareRoot()
      for i in point.indices {
        let before = momentum[i] - kick * gradient[i]
        let after = keep * before + spread * oracle.gaussians()
        point[i] = point[i] + drift * before + drift * after
        momentum[i] = after
      }
    }
  }
}
