import Values

extension ScheduleEquivalent {
  /// `torch.optim.lr_scheduler`.
  mutating func readTorch(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    switch schedule {
    case "ConstantLR":
      become(
        "piecewise",
        [
          "boundaries": .numbers([try parameters.number("total_iters")]),
          "factors": .numbers([try parameters.number("factor"), 1]),
        ])
    case "StepLR":
      become(
        "step",
        ["every": .number(try parameters.number("step_size")), "gamma": .number(try parameters.number("gamma"))])
    case "MultiStepLR":
      become(
        "multistep",
        [
          "milestones": .numbers(try parameters.numbers("milestones")),
          "gamma": .number(try parameters.number("gamma")),
        ])
    case "ExponentialLR": become("exponential", ["every": 1, "decay": .number(try parameters.number("gamma"))])
    case "LinearLR":
      become(
        "linear",
        [
          "horizon": .number(try parameters.number("total_iters")),
          "start": .number(try parameters.number("start_factor")), "end": .number(try parameters.number("end_factor")),
        ])
    case "PolynomialLR":
      become(
        "polynomial",
        ["horizon": .number(try parameters.number("total_iters")), "power": .number(try parameters.number("power"))])
    case "CosineAnnealingLR":
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("T_max")), "end": fraction(try parameters.number("eta_min")),
          "clamped": false,
        ])
    case "CosineAnnealingWarmRestarts":
      become(
        "cosineRestarts",
        [
          "period": .number(try parameters.number("T_0")), "multiplier": .number(try parameters.number("T_mult")),
          "end": fraction(try parameters.number("eta_min")), "cycles": .null,
        ])
    case "OneCycleLR": try readOneCycle(&parameters)
    case "SequentialLR": try readSequence(&parameters)
    case "ChainedScheduler": try readProduct(&parameters)
    case "ReduceLROnPlateau": throw measuringSchedule(schedule)
    default: throw unknownSchedule(schedule, of: "torch")
    }
  }

  private mutating func readOneCycle(_ parameters: inout Parameters) throws(Hindrance) {
    let momentum = [
      "cycleMomentum": JSON.bool(try parameters.flag("cycle_momentum")),
      "baseMomentum": .number(try parameters.number("base_momentum")),
      "maxMomentum": .number(try parameters.number("max_momentum")),
    ]
    base = try parameters.number("max_lr")
    let start = 1 / (try parameters.number("div_factor"))
    let rise = try parameters.number("pct_start")
    var steps = try parameters.number(optional: "total_steps")
    if let epochs = try parameters.number(optional: "epochs") {
      steps = epochs * (try parameters.number("steps_per_epoch"))
    }
    become(
      "oneCycle",
      [
        "rise": .number(rise), "fall": try parameters.flag("three_phase") ? .number(2 * rise) : .null,
        "start": .number(start), "end": .number(start / (try parameters.number("final_div_factor"))),
        "interpolation": try parameters.string("anneal_strategy") == "cos" ? "cosine" : "linear",
        "horizon": steps.map(JSON.number) ?? .null,
      ].merging(momentum) { first, _ in first })
  }

  /// A warm-up, and then another schedule, is that schedule behind it.
  private mutating func readSequence(_ parameters: inout Parameters) throws(Hindrance) {
    let milestones = try parameters.numbers("milestones")
    let (warmup, rest) = try warmupAndSchedule(&parameters)
    guard milestones == [warmup.steps] else { throw .notImplemented("a sequence other than a warm-up and a schedule") }
    self = rest
    if let horizon = rest.settings["horizon"]?.number { set("horizon", horizon + warmup.steps) }
    take(warmup)
  }

  /// A warm-up times another schedule.
  private mutating func readProduct(_ parameters: inout Parameters) throws(Hindrance) {
    let (warmup, rest) = try warmupAndSchedule(&parameters)
    guard (rest.settings["end"]?.number ?? 0) == 0 else {
      throw .notImplemented("a chain with a schedule that is not a product")
    }
    self = rest
    take(warmup)
    settings["warmupMode"] = "multiplying"
  }

  /// A line up to the base rate, or a part of it held for so long.
  private struct Warmup {
    let steps: Double
    let start: Double
    let isConstant: Bool
  }

  private mutating func take(_ warmup: Warmup) {
    warmUp(over: warmup.steps, from: warmup.start * base)
    if warmup.isConstant { settings["warmupCounting"] = "constant" }
  }

  private func warmupAndSchedule(
    _ parameters: inout Parameters
  ) throws(Hindrance) -> (warmup: Warmup, rest: ScheduleEquivalent) {
    let schedulers = try parameters.value("schedulers").array ?? []
    guard schedulers.count == 2, let rest = schedulers[1].object?.first,
      let first = schedulers[0]["ConstantLR"] ?? schedulers[0]["LinearLR"], first["end_factor"] ?? 1 == 1
    else { throw .notImplemented("schedulers other than a warm-up and a schedule") }
    let isConstant = first["end_factor"] == nil
    let warmup = Warmup(
      steps: try first.requiredNumber("total_iters"),
      start: try first.requiredNumber(isConstant ? "factor" : "start_factor"), isConstant: isConstant)
    let schedule = try ScheduleEquivalent(
      package: "torch", schedule: rest.key, parameters: rest.value.object ?? [:], baseRate: base, steps: steps)
    return (warmup, schedule)
  }
}
