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
    case "CyclicLR":
      let cycles = try parameters.flag("cycle_momentum")
      let momenta = (try parameters.number("base_momentum"), try parameters.number("max_momentum"))
      try readCyclic(from: "base_lr", to: "max_lr", decay: "gamma", &parameters)
      guard cycles else { break }
      settings.merge(
        ["cycleMomentum": true, "baseMomentum": .number(momenta.0), "maxMomentum": .number(momenta.1)]
      ) { $1 }
    case "SequentialLR": try readSequence(&parameters)
    case "ChainedScheduler": try readProduct(&parameters)
    case "ReduceLROnPlateau": try readPlateau(&parameters)
    case "SWALR":
      let isCosine = try parameters.string("anneal_strategy") == "cos"
      become(
        isCosine ? "cosine" : "linear",
        [
          "horizon": .number(try parameters.number("anneal_epochs")),
          "end": fraction(try parameters.number("swa_lr")),
        ])
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

  /// Each scheduler begins at its milestone with the base rate.
  private mutating func readSequence(_ parameters: inout Parameters) throws(Hindrance) {
    let milestones = try parameters.numbers("milestones")
    let lengths = zip(milestones, [0] + milestones).map { $0 - $1 }
    become("sequence", ["parts": .array(try readParts(&parameters)), "lengths": .numbers(lengths)])
  }

  /// Each scheduler multiplies the rate; one with an `eta_min` would not.
  private mutating func readProduct(_ parameters: inout Parameters) throws(Hindrance) {
    let schedulers = try parameters.value("schedulers").array ?? []
    guard schedulers.allSatisfy({ $0.object?.values.allSatisfy { ($0["eta_min"]?.number ?? 0) == 0 } ?? false }) else {
      throw .notImplemented("a chain with a schedule that is not a product")
    }
    become("product", ["of": .array(try readParts(&parameters))])
  }

  /// The schedulers that another is made of, as entries of an experiment file.
  private func readParts(_ parameters: inout Parameters) throws(Hindrance) -> [JSON] {
    var parts: [JSON] = []
    for scheduler in try parameters.value("schedulers").array ?? [] {
      guard let scheduler = scheduler.object?.first else { throw .failed("its `schedulers` are not objects") }
      let part = try ScheduleEquivalent(
        package: "torch", schedule: scheduler.key, parameters: scheduler.value.object ?? [:], baseRate: base,
        steps: steps)
      guard part.base == base else { throw .notImplemented("\(scheduler.key) with a rate of its own inside another") }
      parts.append(part.entry)
    }
    return parts
  }

  /// The triangle wave of torch and paddle.
  mutating func readCyclic(
    from start: String, to peak: String, decay: String, _ parameters: inout Parameters
  ) throws(Hindrance) {
    let mode = try parameters.string("mode")
    try parameters.expect("scale_mode", "cycle")
    base = try parameters.number(peak)
    let gamma = try parameters.number(decay)
    become(
      "cyclic",
      [
        "rise": .number(try parameters.number("step_size_up")),
        "fall": try parameters.number(optional: "step_size_down").map(JSON.number) ?? .null,
        "start": fraction(try parameters.number(start)), "amplitude": mode == "triangular2" ? 0.5 : 1,
        "decay": mode == "exp_range" ? .number(gamma) : 1,
      ])
  }

  private mutating func readPlateau(_ parameters: inout Parameters) throws(Hindrance) {
    let mode = try parameters.string("threshold_mode")
    negatesValues = try parameters.string("mode") == "max"
    // More than the best by a fraction is not less than its negative by that fraction.
    if negatesValues && mode == "rel" { throw .notImplemented("`mode` of max with a relative threshold") }
    become(
      "plateau",
      [
        "reduction": .number(try parameters.number("factor")), "patience": .number(try parameters.number("patience")),
        "threshold": .number(try parameters.number("threshold")),
        "thresholdMode": mode == "rel" ? "relative" : "absolute",
        "cooldown": .number(try parameters.number("cooldown")), "end": fraction(try parameters.number("min_lr")),
        "epsilon": fraction(try parameters.number("eps")),
      ])
  }
}
