import Values

extension OptimizerMapping {
  /// `optax`.
  static let optax: [String: Row] = [
    "optax sgd": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "sgd",
        [
          "learningRate": .number(try parameters.number("learning_rate")),
          "momentum": .number(try parameters.number(optional: "momentum") ?? 0),
          "nesterov": .bool(try parameters.flag("nesterov")),
        ])
    },
    "optax normalised gradient descent": Row(actsOnCoordinates: false) { parameters throws(Hindrance) in
      try parameters.expect("scale_factor", 1)
      return OptimizerEquivalent(
        "normalizedGradientDescent",
        [
          "learningRate": .number(try parameters.number("learning_rate")),
          "epsilon": .number(try parameters.number("eps")),
          "momentum": .number(try parameters.number(optional: "momentum") ?? 0),
        ])
    },
    "optax SGD after clipping by global norm": Row(actsOnCoordinates: false) { parameters throws(Hindrance) in
      let norm = try parameters.number("max_norm")
      return try linked("sgd", ["link": "clipByNorm", "norm": .number(norm)], &parameters)
    },
    "optax lookahead": Row { parameters throws(Hindrance) in
      let (k, alpha) = (try parameters.number("sync_period"), try parameters.number("slow_step_size"))
      return try linked(
        parameters.string("base"), ["link": "lookahead", "k": .number(k), "alpha": .number(alpha)], &parameters)
    },
    "optax SAM (sharpness-aware minimisation) around SGD": Row(actsOnCoordinates: false) {
      parameters throws(Hindrance) in
      let rho = try parameters.number("rho")
      return try linked(parameters.string("base"), ["link": "sam", "rho": .number(rho)], &parameters)
    },
    "optax adam": Row { parameters throws(Hindrance) in try optaxAdam("adam", &parameters) },
    "optax nadam": Row { parameters throws(Hindrance) in try optaxAdam("adam", &parameters) },
    "optax adamw": Row { parameters throws(Hindrance) in
      var run = try optaxAdam("adamw", &parameters)
      run.settings["weightDecay"] = .number(try parameters.number("weight_decay"))
      return run
    },
    "optax amsgrad": Row { parameters throws(Hindrance) in
      let corrects = try parameters.flag("bias_correction_mu")
      try parameters.expect("bias_correction_nu", .bool(corrects))
      var run = try optaxMoments("adam", &parameters)
      run.settings["amsgrad"] = true
      run.settings["biasCorrection"] = .bool(corrects)
      return run
    },
    "optax adagrad": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "adagrad",
        [
          "learningRate": .number(try parameters.number("learning_rate")),
          "initialAccumulator": .number(try parameters.number("initial_accumulator_value")),
          "epsilon": .number(try parameters.number("eps")), "variant": "optax",
        ])
    },
    "optax adadelta": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "adadelta",
        [
          "learningRate": .number(try parameters.number("learning_rate")),
          "decay": .number(try parameters.number("rho")), "epsilon": .number(try parameters.number("eps")),
          "weightDecay": .number(try parameters.number("weight_decay")),
        ])
    },
    "optax rmsprop": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "rmsprop",
        [
          "learningRate": .number(try parameters.number("learning_rate")),
          "decay": .number(try parameters.number("decay")), "epsilon": .number(try parameters.number("eps")),
          "initialAccumulator": .number(try parameters.number("initial_scale")),
          "centered": .bool(try parameters.flag("centered")),
          "momentum": .number(try parameters.number(optional: "momentum") ?? 0),
          "nesterov": .bool(try parameters.flag("nesterov")),
          "biasCorrection": .bool(try parameters.flag("bias_correction")),
          // With ε outside the root and no momentum it is torch's form.
          "variant": try parameters.flag("eps_in_sqrt") ? "optax" : "torch",
        ])
    },
  ]

  /// SGD with momentum, or Adam at its defaults, with a link.
  private static func linked(
    _ name: String, _ link: JSON, _ parameters: inout Parameters
  ) throws(Hindrance) -> OptimizerEquivalent {
    var settings: [String: JSON] = ["learningRate": .number(try parameters.number("learning_rate"))]
    let momentum = try parameters.number("momentum")
    if name == "sgd" { settings["momentum"] = .number(momentum) }
    return OptimizerEquivalent(name, settings, links: [link])
  }

  private static func optaxAdam(_ name: String, _ parameters: inout Parameters) throws(Hindrance) -> OptimizerEquivalent
  {
    var run = try optaxMoments(name, &parameters)
    run.settings["nesterov"] = .bool(try parameters.flag("nesterov"))
    return run
  }

  private static func optaxMoments(
    _ name: String, _ parameters: inout Parameters
  ) throws(Hindrance) -> OptimizerEquivalent {
    OptimizerEquivalent(
      name,
      [
        "learningRate": .number(try parameters.number("learning_rate")), "beta1": .number(try parameters.number("b1")),
        "beta2": .number(try parameters.number("b2")), "epsilon": .number(try parameters.number("eps")),
        "epsilonRoot": .number(try parameters.number("eps_root")), "variant": "optax",
      ])
  }
}
