import Values

/// A package's schedule, said as an experiment file says it.
struct ScheduleEquivalent: Equatable {
  /// The rate that is the factor 1.
  var base: Double
  var name = "constant"
  var settings: [String: JSON] = [:]
  /// The horizon where the settings give none.
  let steps: Int
  /// Whether the values that it follows are to be as large as can be.
  var negatesValues = false
  /// As an experiment file says it.
  var entry: JSON { .object(settings.merging(["schedule": .string(name)]) { $1 }) }

  /// Translates a package's schedule.
  init(package: String, schedule: String, parameters: [String: JSON], baseRate: Double?, steps: Int) throws(Hindrance) {
    base = baseRate ?? 1
    self.steps = steps
    var parameters = Parameters(parameters)
    switch package {
    case "keras": try readKeras(schedule, &parameters)
    case "optax": try readOptax(schedule, &parameters)
    case "torch": try readTorch(schedule, &parameters)
    case "paddlepaddle": try readPaddle(schedule, &parameters)
    case "transformers": try readTransformers(schedule, &parameters)
    case "timm": try readTimm(schedule, &parameters)
    case "pytorch_optimizer": try readPytorchOptimizer(schedule, &parameters)
    case "river", "scikit-opt": try readOther(schedule, &parameters)
    default: throw unknownSchedule(schedule, of: package)
    }
    try parameters.finish()
  }

  mutating func become(_ name: String, _ settings: [String: JSON] = [:]) {
    self.name = name
    self.settings = settings
  }

  mutating func set(_ key: String, _ value: Double) { settings[key] = .number(value) }

  /// A line from a start rate to the base rate over so many steps, before the schedule.
  mutating func warmUp(over steps: Double, from start: Double = 0) {
    guard steps > 0 else { return }
    set("warmup", steps)
    set("warmupStart", start / base)
  }

  /// The curve of a cooldown as packages call it.
  func cooldown(_ name: String) throws(Hindrance) -> JSON {
    switch name {
    case "linear", "cosine", "power": .string(name)
    case "1-sqrt", "sqrt": "sqrt"
    case "1-square": "square"
    case "exp": "exponential"
    default: throw .notImplemented("the cooldown \(name)")
    }
  }

  /// A rate as a fraction of the base rate.
  func fraction(_ rate: Double) -> JSON { .number(base == 0 ? 0 : rate / base) }
}

func unknownSchedule(_ schedule: String, of package: String) -> Hindrance {
  .notImplemented("the schedule \(schedule) of \(package)")
}
