import Lanes
import Values

extension ScheduleEquivalent {
  /// `paddle.optimizer.lr`.
  mutating func readPaddle(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    switch schedule {
    case "CosineAnnealingDecay":
      base = try parameters.number("learning_rate")
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("T_max")), "end": fraction(try parameters.number("eta_min")),
          "clamped": false,
        ])
    case "CyclicLR":
      try readCyclic(
        from: "base_learning_rate", to: "max_learning_rate", decay: "exp_gamma", &parameters)
    case "InverseTimeDecay":
      base = try parameters.number("learning_rate")
      become("inverseTime", ["every": 1, "decay": .number(try parameters.number("gamma"))])
    case "NaturalExpDecay":
      base = try parameters.number("learning_rate")
      become("exponential", ["every": 1, "decay": .number(.exp(-(try parameters.number("gamma"))))])
    case "LinearWarmup":
      base = try parameters.number("end_lr")
      try parameters.expect("learning_rate", .number(base))
      warmUp(over: try parameters.number("warmup_steps"), from: try parameters.number("start_lr"))
    case "NoamDecay":
      let warmup = try parameters.number("warmup_steps")
      base = try parameters.number("learning_rate") / (try parameters.number("d_model") * warmup).squareRoot()
      become("inverseTime", ["every": .number(warmup), "decay": 1, "power": 0.5])
      warmUp(over: warmup)
    case "OneCycleLR":
      base = try parameters.number("max_learning_rate")
      let rise = try parameters.number("phase_pct")
      become(
        "oneCycle",
        [
          "horizon": .number(try parameters.number("total_steps")), "rise": .number(rise),
          "fall": try parameters.flag("three_phase") ? .number(2 * rise) : .null,
          "start": .number(1 / (try parameters.number("divide_factor"))),
          "end": fraction(try parameters.number("end_learning_rate")),
          "interpolation": try parameters.string("anneal_strategy") == "cos" ? "cosine" : "linear",
        ])
    case "PiecewiseDecay":
      try readPiecewise(boundaries: parameters.numbers("boundaries"), rates: parameters.numbers("values"))
    case "PolynomialDecay": try readPolynomial(from: "learning_rate", to: "end_lr", over: "decay_steps", &parameters)
    default: throw unknownSchedule(schedule, of: "paddle")
    }
  }
}
