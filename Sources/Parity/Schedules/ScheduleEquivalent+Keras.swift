import Values

extension ScheduleEquivalent {
  /// `keras.optimizers.schedules`.
  mutating func readKeras(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    switch schedule {
    case "CosineDecay":
      let initial = try parameters.number("initial_learning_rate")
      let warmup = try parameters.number("warmup_steps")
      base = try parameters.number(optional: "warmup_target") ?? initial
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("decay_steps") + warmup),
          "end": .number(try parameters.number("alpha")),
        ])
      warmUp(over: warmup, from: initial)
    case "CosineDecayRestarts":
      base = try parameters.number("initial_learning_rate")
      become(
        "cosineRestarts",
        [
          "period": .number(try parameters.number("first_decay_steps")),
          "multiplier": .number(try parameters.number("t_mul")), "amplitude": .number(try parameters.number("m_mul")),
          "end": .number(try parameters.number("alpha")), "cycles": .null,
        ])
    case "ExponentialDecay", "InverseTimeDecay":
      base = try parameters.number("initial_learning_rate")
      become(
        schedule == "ExponentialDecay" ? "exponential" : "inverseTime",
        [
          "every": .number(try parameters.number("decay_steps")), "decay": .number(try parameters.number("decay_rate")),
          "staircase": .bool(try parameters.flag("staircase")),
        ])
    case "PiecewiseConstantDecay":
      // A new value is in force one step after its boundary.
      try readPiecewise(
        boundaries: parameters.numbers("boundaries").map { $0 + 1 }, rates: parameters.numbers("values"))
    case "PolynomialDecay":
      try readPolynomial(
        from: "initial_learning_rate", to: "end_learning_rate", over: "decay_steps", &parameters)
    default: throw unknownSchedule(schedule, of: "keras")
    }
  }

  mutating func readPiecewise(boundaries: [Double], rates: [Double]) throws(Hindrance) {
    guard let first = rates.first, first != 0 else { throw .notImplemented("a first rate of zero") }
    base = first
    become("piecewise", ["boundaries": .numbers(boundaries), "factors": .numbers(rates.map { $0 / first })])
  }

  /// The polynomial decay of keras and paddle.
  mutating func readPolynomial(
    from start: String, to end: String, over steps: String, _ parameters: inout Parameters
  ) throws(Hindrance) {
    base = try parameters.number(start)
    become(
      "polynomial",
      [
        "horizon": .number(try parameters.number(steps)), "end": fraction(try parameters.number(end)),
        "power": .number(try parameters.number("power")), "cycle": .bool(try parameters.flag("cycle")),
      ])
  }
}
