import Values

/// How the hyperparameters of packages are said in settings of the catalogue.
enum OptimizerMapping {
  struct Row: Sendable {
    /// Whether each coordinate is treated alone, so that the shape of a parameter does not matter.
    var actsOnCoordinates = true
    let translate: @Sendable (inout Parameters) throws(Hindrance) -> OptimizerEquivalent

    init(
      actsOnCoordinates: Bool = true,
      _ translate: @escaping @Sendable (inout Parameters) throws(Hindrance) -> OptimizerEquivalent
    ) {
      self.actsOnCoordinates = actsOnCoordinates
      self.translate = translate
    }
  }

  /// By package and the package's name of the optimizer, as reference files have them: "torch Adam".
  static let rows: [String: Row] = [torch, optax, keras, gsl, others].reduce(into: [:]) { rows, part in
    rows.merge(part) { first, _ in first }
  }
}
