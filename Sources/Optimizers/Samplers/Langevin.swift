import Functions
import Lanes
import Values

/// Overdamped Langevin dynamics: a particle that a potential pushes and a heat bath shakes.
///
///     xₜ₊₁ = xₜ − (h/γ) ∇f(xₜ) + √(2 T h/γ) ξₜ,        ξₜ standard normal in every coordinate
///
/// The Euler–Maruyama step of γ dx = −∇f dt + √(2γT) dW with Boltzmann's constant 1, whose stationary density is
/// e^(−f/T)/Z up to an error of order h. A schedule multiplies the temperature T, so a cooling one makes it annealed
/// Langevin dynamics. Without force (the function `flat`) it is Brownian motion with diffusion coefficient D = T/γ. At
/// T = 0 it is gradient descent with learning rate h/γ.
///
/// P. Langevin, C. R. Acad. Sci. 146 (1908), 530–533; G. Maruyama, Rend. Circ. Mat. Palermo 4 (1955), 48–90,
/// doi:10.1007/BF02846028; T.-S. Chiang, C.-R. Hwang and S.-J. Sheu, "Diffusion for global optimization in Rⁿ", SIAM J.
/// Control Optim. 25 (1987), 737–753, for the cooled form.
struct Langevin: LockstepOptimizer, FreeMotion {
  static let name = "langevin"
  static let title = "Langevin dynamics"
  static let formula = "x −= (h/γ) g; x += √(2 T h/γ) ξ"
  static let source = "G. Maruyama, Rend. Circ. Mat. Palermo 4 (1955) 48–90"
  static let isRandom = true
  static let isSampler = true
  static let scheduledKey = "temperature"
  static let settings: [Setting<Self>] = [
    .number("stepSize", \.stepSize, .positive, "time step h"),
    .number("temperature", \.temperature, .nonNegative, "temperature T, which a schedule multiplies"),
    .number("friction", \.friction, .positive, "friction γ"),
  ]
  var stepSize = 0.01
  var temperature = 1.0
  var friction = 1.0

  /// 2Dt with D = T/γ and t = kh, exactly.
  func displacement(after steps: Int) -> Double? { 2 * temperature / friction * Double(steps) * stepSize }

  /// ξ = Δx/√(2Th/γ).
  func forces(_ places: [Double], momenta: [Double]) -> [Double]? {
    let spread = (2 * temperature * stepSize / friction).squareRoot()
    return spread > 0 ? zip(places, places.dropFirst()).map { ($1 - $0) / spread } : nil
  }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent {
    typealias Settings = Langevin
    private let mobility, diffusion: L
    let point: Vector<L>
    private let gradient: Vector<L>

    init(_ settings: Packed<Langevin, L>, at start: [L], in arena: Arena) {
      mobility = settings.stepSize / settings.friction
      diffusion = 2 * settings.temperature * mobility
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L { oracle.gradient(at: point, into: gradient) }

    mutating func keep(_ ledger: inout Ledger<L>) { ledger.keep("point", point) }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      let spread = (factor * diffusion).squareRoot()
      for i in point.indices {
        point[i] = point[i] - mobility * gradient[i] + spread * oracle.gaussians()
      }
    }
  }
}
