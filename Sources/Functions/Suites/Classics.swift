extension Suite {
  /// The catalogue's classic functions that have a minimum.
  static let classics = Suite(
    name: "classics", title: "Classic functions",
    functions: [
      "sphere", "sumSquares", "ellipsoid", "quadratic", "booth", "rosenbrock", "beale", "himmelblau", "doubleWell",
      "styblinskiTang", "rastrigin", "griewank", "ackley", "cone", "tiltedDoubleWell", "mullerBrown",
    ], dimensions: [2, 10], instances: [0])
}
