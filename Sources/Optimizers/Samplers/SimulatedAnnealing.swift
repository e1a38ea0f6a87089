import Functions
import GSL
import Lanes
import Values

/// Simulated annealing of the GNU Scientific Library: a step is all trials at one temperature.
///
///     x′ᵢ = xᵢ + s (2u − 1),   accepted where f falls, or with probability e^(−Δf/T)
///
/// GSL: `gsl_siman_solve` with `iters_fixed_T` = `trials`, `step_size` = s and k = 1. Its own cooling is the schedule
/// `exponential` with the factor 1/μ_T; here any schedule multiplies the temperature. A step costs `trials`
/// evaluations, and the start another; a schedule is spread over the steps that the budget allows.
///
/// M. Galassi et al., *GNU Scientific Library Reference Manual*, 3rd ed., chapter "Simulated annealing"; S. Kirkpatrick
/// et al., Science 220 (1983), 671–680.
struct SimulatedAnnealing: Optimizer {
  static let name = "siman"
  static let title = "Simulated annealing (GSL)"
  static let formula = "x′ = x + s (2u − 1), accepted with probability min(1, e^(−Δf/T))"
  static let source = "M. Galassi et al., GNU Scientific Library Reference Manual, Simulated annealing"
  static let needs: Set<OracleKind> = [.value]
  static let isRandom = true
  static let revision = 2
  static let isSampler = true
  static let scheduledKey = "temperature"
  static let settings: [Setting<Self>] = [
    .integer("trials", \.trials, .between(1, 1_000_000), "trials at each temperature"),
    .number("stepSize", \.stepSize, .positive, "the farthest s that a coordinate goes in a trial"),
    .number("temperature", \.temperature, .positive, "temperature T, which a schedule multiplies"),
  ]
  var trials = 10
  var stepSize = 1.0
  var temperature = 1.0
  var stepCost: StepCost? { .values(start: 1, step: trials) }

  struct Single: LibraryDescent {
    private let settings: SimulatedAnnealing
    let point: Vector<Double>
    private var energy: Double?
    var ending: Ending? { nil }

    init(_ settings: Packed<SimulatedAnnealing, Double>, at start: [Double], in arena: Arena) {
      self.settings = settings.runs[0]
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      let value = energy ?? oracle.value(at: point)
      energy = value
      return value
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      guard let energy else { preconditionFailure("a step begins by looking at its point") }
      let temperature = factor * settings.temperature
      // GSL divides by the temperature; at the end of a linear schedule it is 0, where nothing worse is accepted.
      let stage = AnnealingStage(
        trials: settings.trials, stepSize: settings.stepSize, temperature: max(temperature, .leastNormalMagnitude))
      let start = Array(point)
      let end = withUnsafeMutablePointer(to: &oracle) { oracle in
        stage.run(from: start, energy: energy, &oracle.pointee.random[0].random) {
          // What is asked beyond the budget is asked in vain, and answered as worse than anything.
          oracle.pointee.counts.evaluations > oracle.pointee.most ? .infinity : oracle.pointee.value(at: $0)
        }
      }
      point.copy(end.point)
      self.energy = end.energy
    }
  }
}
