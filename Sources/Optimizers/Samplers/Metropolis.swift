import Functions
import GSL
import Lanes
import Values

/// Metropolis's random walk; under a cooling schedule it is simulated annealing.
///
///     x′ = xₜ + s ξ,   ξ standard normal in every coordinate
///     xₜ₊₁ = x′ where u < e^(−(f(x′) − f(xₜ))/T), u uniform in [0, 1), else xₜ
///
/// Its stationary density is e^(−f/T)/Z exactly, with Boltzmann's constant 1. A schedule multiplies the temperature T.
/// A trial costs one evaluation, and the start another. At T = 0 only what is not worse is accepted.
///
/// N. Metropolis, A. W. Rosenbluth, M. N. Rosenbluth, A. H. Teller and E. Teller, J. Chem. Phys. 21 (1953), 1087–1092,
/// doi:10.1063/1.1699114; S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, "Optimization by simulated annealing", Science
/// 220 (1983), 671–680, doi:10.1126/science.220.4598.671.
struct Metropolis: Optimizer, FreeMotion {
  static let name = "metropolis"
  static let title = "Metropolis walk"
  static let formula = "x′ = x + s ξ, accepted with probability min(1, e^(−Δf/T))"
  static let source = "N. Metropolis et al., J. Chem. Phys. 21 (1953) 1087–1092"
  static let needs: Set<OracleKind> = [.value]
  static let isRandom = true
  static let revision = 2
  static let isSampler = true
  static let scheduledKey = "temperature"
  static let settings: [Setting<Self>] = [
    .number("stepSize", \.stepSize, .positive, "standard deviation s of a trial's coordinates"),
    .number("temperature", \.temperature, .nonNegative, "temperature T, which a schedule multiplies"),
  ]
  var stepSize = 0.5
  var temperature = 1.0
  var stepCost: StepCost? { .values(start: 1, step: 1) }

  /// s² a step: without force every trial is accepted.
  func displacement(after steps: Int) -> Double? { Double(steps) * stepSize * stepSize }

  /// ξ = Δx/s.
  func forces(_ places: [Double], momenta: [Double]) -> [Double]? {
    zip(places, places.dropFirst()).map { ($1 - $0) / stepSize }
  }

  struct Single: Descent {
    private let settings: Metropolis
    let point: Vector<Double>
    private let trial: Vector<Double>
    private var energy: Double?

    init(_ settings: Packed<Metropolis, Double>, at start: [Double], in arena: Arena) {
      self.settings = settings.runs[0]
      point = arena.vector(start)
      trial = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      let value = energy ?? oracle.value(at: point)
      energy = value
      return value
    }

    mutating func keep(_ ledger: inout Ledger<Double>) {
      ledger.keep("point", point)
      ledger.keep("energy", &energy)
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      guard let energy else { preconditionFailure("a step begins by looking at its point") }
      for i in point.indices { trial[i] = point[i] + settings.stepSize * oracle.gaussians() }
      let value = oracle.value(at: trial)
      // Drawn whether it is needed or not, so that the stream does not depend on the function.
      let u = oracle.random[0].random.uniform()
      let temperature = factor * settings.temperature
      guard value <= energy || (temperature > 0 && u < .exp((energy - value) / temperature)) else { return }
      point.copy(trial)
      self.energy = value
    }
  }
}
