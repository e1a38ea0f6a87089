import Lanes
import Values

extension ScheduleEquivalent {
  /// `transformers.optimization`. `num_training_steps` includes the warm-up; its cosines are not clamped.
  mutating func readTransformers(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    if schedule == "GreedyLR" { return try readGreedy(&parameters) }
    let warmup = try parameters.number("num_warmup_steps")
    switch schedule {
    case "constant_with_warmup": break
    case "linear_with_warmup":
      become("linear", ["horizon": .number(try parameters.number("num_training_steps"))])
    case "cosine_with_warmup", "cosine_with_min_lr":
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("num_training_steps")),
          "cycles": .number(try parameters.number("num_cycles")), "clamped": false,
          "end": fraction(try parameters.number(optional: "min_lr") ?? 0),
        ])
    case "cosine_with_min_lr_warmup_lr_rate": return try readCosineFromRate(warmup, &parameters)
    case "cosine_with_hard_restarts_with_warmup":
      become(
        "cosineRestarts",
        [
          "horizon": .number(try parameters.number("num_training_steps")), "multiplier": 1,
          "cycles": .number(try parameters.number("num_cycles")),
        ])
    case "polynomial_decay_with_warmup":
      become(
        "polynomial",
        [
          "horizon": .number(try parameters.number("num_training_steps")),
          "end": fraction(try parameters.number("lr_end")), "power": .number(try parameters.number("power")),
        ])
    case "inverse_sqrt":
      let timescale = try parameters.number(optional: "timescale") ?? warmup
      become("inverseTime", ["every": .number(timescale), "decay": 1, "power": 0.5])
    case "wsd": return try readStable(warmup, &parameters)
    default: throw unknownSchedule(schedule, of: "transformers")
    }
    warmUp(over: warmup)
  }

  /// Its warm-up of W steps has the base rate at step W − 1, where the cosine begins.
  private mutating func readCosineFromRate(_ warmup: Double, _ parameters: inout Parameters) throws(Hindrance) {
    become(
      "cosine",
      [
        "horizon": .number(try parameters.number("num_training_steps") - 1),
        "cycles": .number(try parameters.number("num_cycles")), "clamped": false,
        "end": .number(try parameters.number("min_lr_rate")),
      ])
    let start = try parameters.number(optional: "warmup_lr_rate") ?? 1 / warmup
    warmUp(over: warmup - 1, from: start * base)
  }

  /// Its phases make up the horizon, unless that is given.
  private mutating func readStable(_ warmup: Double, _ parameters: inout Parameters) throws(Hindrance) {
    try parameters.expect("num_cycles", 0.5)
    let ratio = try parameters.number("min_lr_ratio")
    let decay = try parameters.number("num_decay_steps")
    let stable = try parameters.number(optional: "num_stable_steps")
    let total = try parameters.number(optional: "num_training_steps")
    guard let horizon = total ?? stable.map({ warmup + $0 + decay }) else { throw .failed("it has no number of steps") }
    become(
      "warmupStableDecay",
      [
        "horizon": .number(horizon), "rise": .number(warmup),
        "riseShape": try cooldown(parameters.string("warmup_type")), "start": .number(ratio), "fall": .number(decay),
        "fallShape": try cooldown(parameters.string("decay_type")), "end": .number(ratio),
      ])
  }

  private mutating func readGreedy(_ parameters: inout Parameters) throws(Hindrance) {
    try parameters.expect("mode", "min")
    let window = try parameters.number("window_size")
    become(
      "greedy",
      [
        "reduction": .number(try parameters.number("factor")), "patience": .number(try parameters.number("patience")),
        "threshold": .number(try parameters.number("threshold")),
        "thresholdMode": try parameters.string("threshold_mode") == "rel" ? "relative" : "absolute",
        "cooldown": .number(try parameters.number("cooldown")),
        "riseCooldown": .number(try parameters.number("warmup")), "end": fraction(try parameters.number("min_lr")),
        "top": fraction(try parameters.number("max_lr")), "epsilon": fraction(try parameters.number("eps")),
        "window": try parameters.flag("smooth") ? .number(window) : 1,
        "restart": .number(try parameters.number("reset_start")),
      ])
  }

  /// river's scheduler and the temperatures of scikit-opt.
  mutating func readOther(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    if schedule.hasPrefix("inverse scaling") {
      base = try parameters.number("learning_rate")
      return become("inverseTime", ["every": 1, "decay": 1, "power": .number(try parameters.number("power"))])
    }
    base = try parameters.number("T_max")
    parameters.ignore("T_min")
    switch schedule {
    case "SABoltzmann temperature":
      become(
        "sequence", ["parts": ["constant", ["schedule": "logarithmicCooling", "offset": 2]], "lengths": [1]])
    case "SACauchy temperature": become("inverseTime", ["every": 1, "decay": 1])
    case "SAFast temperature":
      try parameters.expect("quench", 1)
      parameters.ignore("m", "n")
      become("exponential", ["every": 1, "decay": .number(.exp(-(try parameters.number("c"))))])
    default: throw unknownSchedule(schedule, of: "scikit-opt")
    }
  }
}
