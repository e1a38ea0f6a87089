import Values

extension OptimizerMapping {
  /// Packages of a few optimizers each.
  static let others: [String: Row] = [
    "pytorch_optimizer SGD": Row { parameters throws(Hindrance) in try torchSGD(&parameters) },
    "pytorch_optimizer Adam": Row { parameters throws(Hindrance) in try torchAdam(&parameters) },
    "pytorch_optimizer SGDW": Row { parameters throws(Hindrance) in
      let decouples = try parameters.flag("weight_decouple")
      var run = try torchSGD(&parameters)
      run.settings["decoupledDecay"] = .bool(decouples)
      return run
    },
    "jaxopt accelerated gradient descent (FISTA momentum)": Row { parameters throws(Hindrance) in
      guard try parameters.flag("acceleration") else { throw .notImplemented("`acceleration` false") }
      return OptimizerEquivalent("fista", ["learningRate": .number(try parameters.number("stepsize"))])
    },
    "timm SGDW": Row { parameters throws(Hindrance) in
      var run = try torchSGD(&parameters)
      run.settings["decoupledDecay"] = true
      return run
    },
    "timm RMSpropTF": Row { parameters throws(Hindrance) in
      let rateInside = try parameters.flag("lr_in_momentum")
      return OptimizerEquivalent(
        "rmsprop",
        [
          "learningRate": .number(try parameters.number("lr")), "decay": .number(try parameters.number("alpha")),
          "epsilon": .number(try parameters.number("eps")), "momentum": .number(try parameters.number("momentum")),
          "centered": .bool(try parameters.flag("centered")), "initialAccumulator": 1,
          "weightDecay": .number(try parameters.number("weight_decay")),
          "decoupledDecay": .bool(try parameters.flag("decoupled_decay")), "variant": rateInside ? "optax" : "timm",
        ])
    },
  ]
}
