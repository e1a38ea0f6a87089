import Values

extension ScheduleEquivalent {
  /// `timm.scheduler`. Without `warmup_prefix` the warm-up takes the place of the schedule's first steps.
  mutating func readTimm(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    let warmup = try parameters.number("warmup_t")
    let start = try parameters.number("warmup_lr_init")
    switch schedule {
    case "StepLRScheduler":
      become(
        "step",
        ["every": .number(try parameters.number("decay_t")), "gamma": .number(try parameters.number("decay_rate"))])
    case "MultiStepLRScheduler":
      // A drop comes one step before its milestone.
      become(
        "multistep",
        [
          "milestones": .numbers(try parameters.numbers("decay_t").map { max(0, $0 - 1) }),
          "gamma": .number(try parameters.number("decay_rate")),
        ])
    case "CosineLRScheduler": try readCosine(&parameters)
    case "TanhLRScheduler": return try readTanh(warmup, from: start, &parameters)
    case "WSDLRScheduler": return try readStable(warmup, from: start, &parameters)
    case "PolyLRScheduler":
      try parameters.expect("cycle_mul", 1)
      let cycles = try parameters.number("cycle_limit")
      become(
        "polynomial",
        [
          "horizon": .number(cycles * (try parameters.number("t_initial"))), "cycles": .number(cycles),
          "amplitude": .number(try parameters.number("cycle_decay")), "end": fraction(try parameters.number("lr_min")),
          "power": .number(try parameters.number("power")), "timePower": .number(try parameters.number("k_decay")),
        ])
    case "PlateauLRScheduler":
      try parameters.expect("mode", "min")
      become(
        "plateau",
        [
          "reduction": .number(try parameters.number("decay_rate")),
          "patience": .number(try parameters.number("patience_t")),
          "threshold": .number(try parameters.number("threshold")),
          "cooldown": .number(try parameters.number("cooldown_t")), "end": fraction(try parameters.number("lr_min")),
          "epsilon": fraction(1e-8),
        ])
      return warmUp(over: warmup, from: start)
    default: throw unknownSchedule(schedule, of: "timm")
    }
    warmUp(over: warmup, from: start)
    if try parameters.flag("warmup_prefix") {
      if let horizon = settings["horizon"]?.number { set("horizon", horizon + warmup) }
    } else {
      settings["warmupMode"] = "replacing"
    }
  }

  private mutating func readCosine(_ parameters: inout Parameters) throws(Hindrance) {
    let length = try parameters.number("t_initial")
    let end = fraction(try parameters.number("lr_min"))
    let cycles = try parameters.number("cycle_limit")
    if cycles == 1 {
      parameters.ignore("cycle_mul", "cycle_decay")
      become(
        "cosine", ["horizon": .number(length), "end": end, "timePower": .number(try parameters.number("k_decay"))])
    } else {
      try parameters.expect("k_decay", 1)
      become(
        "cosineRestarts",
        [
          "period": .number(length), "multiplier": .number(try parameters.number("cycle_mul")),
          "amplitude": .number(try parameters.number("cycle_decay")), "cycles": .number(cycles), "decaying": "peak",
          "end": end,
        ])
    }
  }

  /// Its warm-up goes up to where the schedule is by then; without one the rate is the base rate right after
  /// construction.
  private mutating func readTanh(
    _ warmup: Double, from start: Double, _ parameters: inout Parameters
  ) throws(Hindrance) {
    try parameters.expect("cycle_mul", 1)
    try parameters.expect("warmup_prefix", false)
    let cycles = try parameters.number("cycle_limit")
    become(
      "tanh",
      [
        "horizon": .number(cycles * (try parameters.number("t_initial"))), "cycles": .number(cycles),
        "amplitude": .number(try parameters.number("cycle_decay")), "end": fraction(try parameters.number("lr_min")),
        "lower": .number(try parameters.number("lb")), "upper": .number(try parameters.number("ub")),
      ])
    warmUp(over: max(1, warmup), from: warmup == 0 ? base : start)
    settings["warmupMode"] = warmup == 0 ? "replacing" : "joining"
  }

  /// Its cooldown is a factor on the stable part, which goes on.
  private mutating func readStable(
    _ warmup: Double, from start: Double, _ parameters: inout Parameters
  ) throws(Hindrance) {
    let stable = try parameters.string("stable_fn")
    let (power, ratio) = (try parameters.number("decay_power"), try parameters.number("decay_ratio"))
    let stablePower = try parameters.number("stable_power")
    let time = try parameters.number(optional: "stable_timescale")
    become(
      "warmupStableDecay",
      [
        "horizon": .number(warmup + (try parameters.number("t_initial"))), "rise": .number(warmup),
        "start": fraction(start), "fall": .number(try parameters.number("decay_t")),
        "fallShape": try cooldown(parameters.string("decay_fn")), "end": fraction(try parameters.number("lr_min")),
        "curvePower": .number(power), "curveRatio": .number(ratio),
        "stableTime": time.map(JSON.number) ?? .null,
      ])
    switch stable {
    case "constant": break
    case "rsqrt": set("stablePower", 0.5)
    case "power": set("stablePower", stablePower)
    default: throw .notImplemented("the stable part \(stable) of WSDLRScheduler")
    }
  }
}
