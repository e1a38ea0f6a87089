import Values

extension ScheduleEquivalent {
  /// `pytorch_optimizer.lr_scheduler`.
  mutating func readPytorchOptimizer(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    switch schedule {
    case "CosineAnnealingWarmupRestarts": try readWarmupRestarts(&parameters)
    case "REXScheduler":
      // Right after construction it has its least rate.
      base = try parameters.number("max_lr")
      let low = fraction(try parameters.number("min_lr"))
      become(
        "rex",
        [
          "horizon": .number(try parameters.number("total_steps")), "end": low, "warmup": 1, "warmupStart": low,
          "warmupMode": "replacing",
        ])
    case "chebyshev":
      // The first of its steps is made three times.
      become("fractal", ["horizon": .number(try parameters.number("num_epochs") + 2), "hold": 2])
    case "wsd":
      let type = try parameters.string(optional: "cooldown_type") ?? "1-sqrt"
      if type == "linear" { throw .notImplemented("the linear cooldown of pytorch_optimizer") }
      let rise = try parameters.number("num_warmup_steps")
      let fall = try parameters.number("num_decay_steps")
      become(
        "warmupStableDecay",
        [
          "horizon": .number(rise + (try parameters.number("num_stable_steps")) + fall), "rise": .number(rise),
          "fall": .number(fall), "fallShape": try cooldown(type),
          "ending": type == "1-square" ? "floor" : "range",
          "end": .number(try parameters.number(optional: "min_lr_ratio") ?? 0),
        ])
    default: throw unknownSchedule(schedule, of: "pytorch_optimizer")
    }
  }

  /// Cycles that each begin with the same warm-up; what is behind it grows by a factor, in whole steps, and the peaks
  /// shrink by another.
  private mutating func readWarmupRestarts(_ parameters: inout Parameters) throws(Hindrance) {
    base = try parameters.number("max_lr")
    let low = fraction(try parameters.number("min_lr"))
    let warmup = try parameters.number("warmup_steps")
    let growth = try parameters.number("cycle_mult")
    let shrinkage = try parameters.number("gamma")
    var lengths = [try parameters.number("first_cycle_steps")]
    var peaks = [1.0]
    while lengths.reduce(0, +) < Double(steps), let last = lengths.last, last > warmup {
      lengths.append(((last - warmup) * growth).rounded(.down) + warmup)
      peaks.append(peaks[peaks.count - 1] * shrinkage)
    }
    become(
      "cosineSegments",
      [
        "lengths": .numbers(lengths), "peaks": .numbers(peaks), "warmups": .array(lengths.map { _ in .number(warmup) }),
        "starts": .array(lengths.map { _ in low }), "ends": .array(lengths.map { _ in low }),
      ])
  }
}
