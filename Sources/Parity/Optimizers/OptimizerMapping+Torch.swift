import Values

extension OptimizerMapping {
  /// `torch.optim`. Weight decay is added to the gradient, but for AdamW and where `decoupled_weight_decay` says
  /// otherwise.
  static let torch: [String: Row] = [
    "torch SGD": Row { parameters throws(Hindrance) in try torchSGD(&parameters) },
    "torch Adam": Row { parameters throws(Hindrance) in try torchAdam(&parameters) },
    "torch AdamW": Row { parameters throws(Hindrance) in try torchMoments("adamw", &parameters) },
    "torch NAdam": Row { parameters throws(Hindrance) in
      try parameters.expect("momentum_decay", 0.004)
      let decoupled = try parameters.flag("decoupled_weight_decay")
      var run = try torchMoments(decoupled ? "adamw" : "adam", &parameters, hasAMSGrad: false)
      run.settings["nesterov"] = true
      return run
    },
    "torch SGD after clip_grad_norm_": Row(actsOnCoordinates: false) { parameters throws(Hindrance) in
      let norm = try parameters.number("max_norm")
      return try linkedSGD([["link": "clipByNorm", "norm": .number(norm), "epsilon": 1e-6]], &parameters)
    },
    "torch SGD after clip_grad_value_": Row { parameters throws(Hindrance) in
      let limit = try parameters.number("clip_value")
      return try linkedSGD([["link": "clipByValue", "limit": .number(limit)]], &parameters)
    },
    "torch SGD with SWA and EMA averages of the iterates": Row { parameters throws(Hindrance) in
      var run = try linkedSGD([], &parameters)
      let start = try parameters.number("swa_start")
      let decay = try parameters.number("ema_decay")
      run.averages = [
        .init(column: "swa_x", link: ["link": "swa", "start": .number(start)], first: Int(start)),
        .init(column: "ema_x", link: ["link": "ema", "decay": .number(decay)], first: 0),
      ]
      return run
    },
    "torch Adagrad": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "adagrad",
        [
          "learningRate": .number(try parameters.number("lr")), "rateDecay": .number(try parameters.number("lr_decay")),
          "weightDecay": .number(try parameters.number("weight_decay")),
          "initialAccumulator": .number(try parameters.number("initial_accumulator_value")),
          "epsilon": .number(try parameters.number("eps")), "variant": "torch",
        ])
    },
    "torch Adadelta": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "adadelta",
        [
          "learningRate": .number(try parameters.number("lr")), "decay": .number(try parameters.number("rho")),
          "epsilon": .number(try parameters.number("eps")),
          "weightDecay": .number(try parameters.number("weight_decay")),
        ])
    },
    "torch RMSprop": Row { parameters throws(Hindrance) in
      OptimizerEquivalent(
        "rmsprop",
        [
          "learningRate": .number(try parameters.number("lr")), "decay": .number(try parameters.number("alpha")),
          "epsilon": .number(try parameters.number("eps")), "momentum": .number(try parameters.number("momentum")),
          "centered": .bool(try parameters.flag("centered")),
          "weightDecay": .number(try parameters.number("weight_decay")), "variant": "torch",
        ])
    },
  ]

  /// SGD with momentum alone, and links around it.
  private static func linkedSGD(
    _ links: [JSON], _ parameters: inout Parameters
  ) throws(Hindrance) -> OptimizerEquivalent {
    OptimizerEquivalent(
      "sgd",
      [
        "learningRate": .number(try parameters.number("lr")), "momentum": .number(try parameters.number("momentum")),
      ], links: links)
  }

  static func torchSGD(_ parameters: inout Parameters) throws(Hindrance) -> OptimizerEquivalent {
    OptimizerEquivalent(
      "sgd",
      [
        "learningRate": .number(try parameters.number("lr")), "momentum": .number(try parameters.number("momentum")),
        "dampening": .number(try parameters.number("dampening")), "nesterov": .bool(try parameters.flag("nesterov")),
        "weightDecay": .number(try parameters.number("weight_decay")),
      ])
  }

  static func torchAdam(_ parameters: inout Parameters) throws(Hindrance) -> OptimizerEquivalent {
    let decoupled = try parameters.flag("decoupled_weight_decay")
    return try torchMoments(decoupled ? "adamw" : "adam", &parameters)
  }

  private static func torchMoments(
    _ name: String, _ parameters: inout Parameters, hasAMSGrad: Bool = true
  ) throws(Hindrance) -> OptimizerEquivalent {
    var amsgrad = false
    if hasAMSGrad { amsgrad = try parameters.flag("amsgrad") }
    let betas = try parameters.numbers("betas")
    guard betas.count == 2 else { throw .failed("its `betas` are not two numbers") }
    return OptimizerEquivalent(
      name,
      [
        "learningRate": .number(try parameters.number("lr")), "beta1": .number(betas[0]), "beta2": .number(betas[1]),
        "epsilon": .number(try parameters.number("eps")), "amsgrad": .bool(amsgrad),
        "weightDecay": .number(try parameters.number("weight_decay")), "variant": "torch",
      ])
  }
}
