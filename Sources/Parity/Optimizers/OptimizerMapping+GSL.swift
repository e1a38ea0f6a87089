import Values

extension OptimizerMapping {
  /// GSL's multidimensional minimisers. A step is one call of `gsl_multimin_…_iterate`.
  static let gsl: [String: Row] = [
    "gsl steepest_descent": lineSearch("steepestDescent"),
    "gsl conjugate_fr": lineSearch("conjugateFR"),
    "gsl conjugate_pr": lineSearch("conjugatePR"),
    "gsl vector_bfgs": lineSearch("bfgs"),
    "gsl vector_bfgs2": lineSearch("bfgs2"),
    "gsl nmsimplex": simplex("nelderMeadClassic"),
    "gsl nmsimplex2": simplex("nelderMead"),
  ]

  private static func lineSearch(_ name: String) -> Row {
    Row(actsOnCoordinates: false) { parameters throws(Hindrance) in
      OptimizerEquivalent(
        name,
        [
          "stepSize": .number(try parameters.number("step_size")), "tolerance": .number(try parameters.number("tol")),
        ])
    }
  }

  private static func simplex(_ name: String) -> Row {
    Row(actsOnCoordinates: false) { parameters throws(Hindrance) in
      OptimizerEquivalent(name, ["stepSize": .number(try parameters.number("step_size"))])
    }
  }
}
