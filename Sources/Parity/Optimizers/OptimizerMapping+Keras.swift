import Values

extension OptimizerMapping {
  /// `keras.optimizers`. Weight decay is apart from the gradient in every one; the learning rate is inside the
  /// velocity.
  static let keras: [String: Row] = [
    "keras SGD": Row { parameters throws(Hindrance) in
      let nesterov = try parameters.flag("nesterov")
      var run = try keras(
        nesterov ? "nesterov" : "momentum", ["momentum": .number(try parameters.number("momentum"))], &parameters)
      run.settings["decoupledDecay"] = true
      return run
    },
    "keras Adam": Row { parameters throws(Hindrance) in try kerasAdam(&parameters) },
    "keras AdamW": Row { parameters throws(Hindrance) in try kerasAdam(&parameters) },
    "keras Adagrad": Row { parameters throws(Hindrance) in
      let accumulator = try parameters.number("initial_accumulator_value")
      var run = try keras(
        "adagrad",
        ["initialAccumulator": .number(accumulator), "epsilon": .number(try parameters.number("epsilon"))], &parameters)
      run.settings["decoupledDecay"] = true
      return run
    },
    "keras Adadelta": Row { parameters throws(Hindrance) in
      var run = try keras(
        "adadelta",
        ["decay": .number(try parameters.number("rho")), "epsilon": .number(try parameters.number("epsilon"))],
        &parameters)
      run.settings["variant"] = nil
      run.settings["decoupledDecay"] = true
      return run
    },
    "keras RMSprop": Row { parameters throws(Hindrance) in
      var run = try keras(
        "rmsprop",
        [
          "decay": .number(try parameters.number("rho")), "momentum": .number(try parameters.number("momentum")),
          "epsilon": .number(try parameters.number("epsilon")), "centered": .bool(try parameters.flag("centered")),
        ], &parameters)
      run.settings["decoupledDecay"] = true
      return run
    },
  ]

  /// With `learning_rate` and `weight_decay`, which all have.
  private static func keras(
    _ name: String, _ settings: [String: JSON], _ parameters: inout Parameters
  ) throws(Hindrance) -> OptimizerEquivalent {
    var settings = settings
    settings["learningRate"] = .number(try parameters.number("learning_rate"))
    settings["weightDecay"] = .number(try parameters.number(optional: "weight_decay") ?? 0)
    settings["variant"] = "keras"
    return OptimizerEquivalent(name, settings)
  }

  private static func kerasAdam(_ parameters: inout Parameters) throws(Hindrance) -> OptimizerEquivalent {
    try keras(
      "adamw",
      [
        "beta1": .number(try parameters.number("beta_1")), "beta2": .number(try parameters.number("beta_2")),
        "epsilon": .number(try parameters.number("epsilon")), "amsgrad": .bool(try parameters.flag("amsgrad")),
      ], &parameters)
  }
}
