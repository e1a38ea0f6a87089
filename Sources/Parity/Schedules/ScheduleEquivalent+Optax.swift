import Values

extension ScheduleEquivalent {
  /// `optax.schedules`. Its counts of steps include the warm-up; `transition_begin` is a hold.
  mutating func readOptax(_ schedule: String, _ parameters: inout Parameters) throws(Hindrance) {
    switch schedule {
    case "constant_schedule": base = try parameters.number("value")
    case "cosine_decay_schedule":
      base = try parameters.number("init_value")
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("decay_steps")), "end": .number(try parameters.number("alpha")),
          "exponent": .number(try parameters.number("exponent")),
        ])
    case "exponential_decay":
      base = try parameters.number("init_value")
      try readExponential(&parameters)
    case "warmup_exponential_decay_schedule":
      base = try parameters.number("peak_value")
      try readExponential(&parameters)
      warmUp(over: try parameters.number("warmup_steps"), from: try parameters.number("init_value"))
    case "warmup_constant_schedule":
      base = try parameters.number("peak_value")
      warmUp(over: try parameters.number("warmup_steps"), from: try parameters.number("init_value"))
    case "warmup_cosine_decay_schedule":
      base = try parameters.number("peak_value")
      become(
        "cosine",
        [
          "horizon": .number(try parameters.number("decay_steps")), "end": fraction(try parameters.number("end_value")),
          "exponent": .number(try parameters.number("exponent")),
        ])
      warmUp(over: try parameters.number("warmup_steps"), from: try parameters.number("init_value"))
    case "linear_schedule": try readLinear(&parameters)
    case "polynomial_schedule":
      base = try parameters.number("init_value")
      let begin = try parameters.number("transition_begin")
      become(
        "polynomial",
        [
          "horizon": .number(try parameters.number("transition_steps") + begin), "hold": .number(begin),
          "end": fraction(try parameters.number("end_value")), "power": .number(try parameters.number("power")),
        ])
    case "piecewise_constant_schedule": try readScales("none", &parameters)
    case "piecewise_interpolate_schedule": try readScales(parameters.string("interpolate_type"), &parameters)
    case "cosine_onecycle_schedule", "linear_onecycle_schedule":
      try readOneCycle(linear: schedule.hasPrefix("linear"), &parameters)
    case "sgdr_schedule": try readSegments(&parameters)
    case "reduce_on_plateau": try readPlateau(&parameters)
    default: throw unknownSchedule(schedule, of: "optax")
    }
  }

  private mutating func readExponential(_ parameters: inout Parameters) throws(Hindrance) {
    become(
      "exponential",
      [
        "every": .number(try parameters.number("transition_steps")),
        "decay": .number(try parameters.number("decay_rate")), "staircase": .bool(try parameters.flag("staircase")),
        "hold": .number(try parameters.number("transition_begin")),
        "end": try parameters.number(optional: "end_value").map(fraction) ?? .null,
      ])
  }

  /// It acts at the last bad value that it has patience for.
  private mutating func readPlateau(_ parameters: inout Parameters) throws(Hindrance) {
    let (relative, absolute) = (try parameters.number("rtol"), try parameters.number("atol"))
    guard relative == 0 || absolute == 0 else { throw .notImplemented("`rtol` and `atol` at once") }
    become(
      "plateau",
      [
        "reduction": .number(try parameters.number("factor")),
        "patience": .number(try parameters.number("patience") - 1), "threshold": .number(relative + absolute),
        "thresholdMode": absolute == 0 ? "relative" : "absolute",
        "cooldown": .number(try parameters.number("cooldown")),
        "every": .number(try parameters.number("accumulation_size")),
        "end": .number(try parameters.number("min_scale")),
        "epsilon": 0,
      ])
  }

  private mutating func readLinear(_ parameters: inout Parameters) throws(Hindrance) {
    let start = try parameters.number("init_value")
    let end = try parameters.number("end_value")
    let begin = try parameters.number("transition_begin")
    base = max(start, end)
    become(
      "linear",
      [
        "horizon": .number(try parameters.number("transition_steps") + begin), "hold": .number(begin),
        "start": fraction(start), "end": fraction(end),
      ])
  }

  /// Boundaries with what multiplies the rate there.
  private mutating func readScales(_ interpolation: String, _ parameters: inout Parameters) throws(Hindrance) {
    base = try parameters.number("init_value")
    var corners: [(step: Double, scale: Double)] = []
    for (step, scale) in try parameters.value("boundaries_and_scales").object ?? [:] {
      guard let step = Double(step), let scale = scale.number else { throw .failed("its boundaries are not numbers") }
      corners.append((step, scale))
    }
    corners.sort { $0.step < $1.step }
    var factors = [1.0]
    for corner in corners { factors.append(factors[factors.count - 1] * corner.scale) }
    become(
      "piecewise",
      [
        "boundaries": .numbers(corners.map(\.step)), "factors": .numbers(factors),
        "interpolation": .string(interpolation),
      ])
  }

  private mutating func readOneCycle(linear: Bool, _ parameters: inout Parameters) throws(Hindrance) {
    base = try parameters.number("peak_value")
    let start = 1 / (try parameters.number("div_factor"))
    become(
      "oneCycle",
      [
        "corners": "optax", "interpolation": linear ? "linear" : "cosine",
        "horizon": .number(try parameters.number("transition_steps")),
        "rise": .number(try parameters.number("pct_start")), "start": .number(start),
        "end": .number(start / (try parameters.number("final_div_factor"))),
        "fall": linear ? .number(try parameters.number("pct_final")) : .null,
      ])
  }

  private mutating func readSegments(_ parameters: inout Parameters) throws(Hindrance) {
    let segments = try parameters.value("cosine_kwargs").array ?? []
    var columns: [[Double]] = Array(repeating: [], count: 5)
    let keys = ["decay_steps", "warmup_steps", "init_value", "peak_value", "end_value"]
    for segment in segments {
      for (column, key) in keys.enumerated() { columns[column].append(try segment.requiredNumber(key)) }
    }
    base = columns[3].max() ?? 1
    let (starts, peaks, ends) = (columns[2].map(fraction), columns[3].map(fraction), columns[4].map(fraction))
    become(
      "cosineSegments",
      [
        "lengths": .numbers(columns[0]), "warmups": .numbers(columns[1]), "starts": .array(starts),
        "peaks": .array(peaks), "ends": .array(ends),
      ])
  }
}
