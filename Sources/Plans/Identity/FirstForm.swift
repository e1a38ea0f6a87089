import Functions
import Optimizers
import Schedules
import Values

/// The settings that stood in names of runs before these left defaults out, frozen: canonical texts still spell them
/// out, since the intervals of reports are named by them, and so do the keys of stores from then.
enum FirstForm {
  /// Of a row's settings those that its names spell out: the ones of then, and later ones that differ from the
  /// defaults.
  static func settings(_ kind: EntryKind, _ name: String, _ settings: [String: JSON]) -> [String: JSON] {
    let first = keys[kind]?[name] ?? []
    let standards = standards(kind, name)
    return settings.filter { first.contains($0.key) || standards[$0.key] != $0.value }
  }

  /// Whether a row was there with these settings, and no others.
  static func has(_ kind: EntryKind, _ name: String, settings: Set<String>) -> Bool { keys[kind]?[name] == settings }

  /// The defaults of the rows that were asked for.
  private static let known = Locked<[EntryKind: [String: [String: JSON]]]>([:])

  /// The defaults of a row that there is now; none of one that there is not.
  private static func standards(_ kind: EntryKind, _ name: String) -> [String: JSON] {
    known.withLock { known in
      if let standards = known[kind]?[name] { return standards }
      let settings =
        switch kind {
        case .function: FunctionKind.all.first { $0.name == name }?.settings
        case .optimizer: Method.named(name)?.settings
        case .schedule: ScheduleKind.named(name)?.settings
        case .link: nil as [SettingDescription]?
        }
      let standards = Dictionary(uniqueKeysWithValues: (settings ?? []).map { ($0.key, $0.standard) })
      known[kind, default: [:]][name] = standards
      return standards
    }
  }

  private static let keys: [EntryKind: [String: Set<String>]] = Dictionary(
    uniqueKeysWithValues: rows.map { kind, rows in
      let common = kind == .schedule ? phases : ""
      return (kind, rows.mapValues { Set(($0 + common).split(separator: " ").map(String.init)) })
    })

  /// What every schedule has.
  private static let phases = " hold horizon warmup warmupCounting warmupMode warmupStart"

  private static let rows: [EntryKind: [String: String]] = [
    .function: [
      "sphere": "",
      "sumSquares": "",
      "ellipsoid": "condition",
      "quadratic": "",
      "booth": "",
      "rosenbrock": "",
      "beale": "",
      "himmelblau": "",
      "doubleWell": "",
      "styblinskiTang": "",
      "rastrigin": "",
      "griewank": "",
      "ackley": "",
      "cone": "slope",
      "saddle": "",
      "monkeySaddle": "",
      "tiltedDoubleWell": "tilt",
      "mullerBrown": "scale",
      "flat": "",
      "scalarEquation": "a b lower n problem upper",
      "equationSystem": "problem",
      "linearSystem": "matrix rightSide rows seed",
      "eigenproblem": "matrix rows seed",
      "nistRegression": "guess problem",
      "linearRegression": "delta divisor features intercept l1 l2 loss sigma standardize target tau",
      "logisticRegression": "divisor features intercept l2 standardize target",
      "multilayerPerceptron": "activation divisor features l2 layers loss output standardize target",
      "circleFit": "divisor features formulation standardize",
      "tiedRegression": "divisor features standardize target",
      "principalComponent": "features matrix target",
    ],
    .optimizer: [
      "gradientDescent": "learningRate",
      "normalizedGradientDescent": "epsilon learningRate momentum",
      "sgd": "dampening decoupledDecay learningRate momentum nesterov weightDecay",
      "momentum": "decoupledDecay learningRate momentum variant weightDecay",
      "nesterov": "decoupledDecay learningRate momentum variant weightDecay",
      "adagrad": "decoupledDecay epsilon initialAccumulator learningRate rateDecay variant weightDecay",
      "adadelta": "decay decoupledDecay epsilon learningRate weightDecay",
      "rmsprop":
        "biasCorrection centered decay decoupledDecay epsilon initialAccumulator learningRate momentum "
        + "nesterov variant weightDecay",
      "adam": "amsgrad beta1 beta2 biasCorrection epsilon epsilonRoot learningRate nesterov variant weightDecay",
      "adamw": "amsgrad beta1 beta2 biasCorrection epsilon epsilonRoot learningRate nesterov variant weightDecay",
      "steepestDescent": "stepSize tolerance",
      "conjugateFR": "stepSize tolerance",
      "conjugatePR": "stepSize tolerance",
      "bfgs": "stepSize tolerance",
      "bfgs2": "stepSize tolerance",
      "newton": "indefinite learningRate shift",
      "levenbergMarquardt": "step",
      "nelderMead": "stepSize",
      "nelderMeadClassic": "stepSize",
      "coordinateDescent": "learningRate order step",
      "bisection": "",
      "falsePosition": "",
      "brent": "",
      "secant": "offset",
      "newtonRoot": "backtracking learningRate",
      "jacobi": "relaxation",
      "gaussSeidel": "",
      "sor": "relaxation",
      "powerIteration": "shift",
      "rayleighQuotient": "",
      "langevin": "friction stepSize temperature",
      "underdampedLangevin": "friction mass stepSize temperature",
      "metropolis": "stepSize temperature",
      "siman": "stepSize temperature trials",
    ],
    .schedule: [
      "constant": "",
      "step": "every gamma",
      "multistep": "gamma milestones",
      "piecewise": "boundaries factors interpolation",
      "exponential": "decay end every staircase",
      "inverseTime": "decay every power staircase",
      "polynomial": "amplitude cycle cycles end power timePower",
      "linear": "end start",
      "cosine": "clamped cycles end exponent timePower",
      "cosineRestarts": "amplitude cycles decaying end multiplier period",
      "cosineSegments": "ends lengths peaks starts warmups",
      "oneCycle": "baseMomentum corners cycleMomentum end fall interpolation maxMomentum rise start",
      "warmupStableDecay": "end fall fallShape rise riseShape start",
      "logarithmicCooling": "offset",
    ],
  ]
}
