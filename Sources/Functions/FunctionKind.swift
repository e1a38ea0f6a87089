import Lanes
import Synchronization
import Values

/// A row of the catalogue of functions: a type, erased where it is still known, so that its evaluations are
/// specialised.
package struct FunctionKind: Sendable {
  /// Its name in experiment files.
  package let name: String
  /// Its name in running text.
  package let title: String
  /// f in x₁ … xₙ and the settings' keys.
  package let formula: String
  /// Where it was published.
  package let source: String
  /// The dimensions that it is defined in.
  package let dimensions: Dimensions
  /// What is known of its shape.
  package let properties: [Property]
  /// What can be set, with defaults.
  package let settings: [SettingDescription]
  /// What decides bits beside settings.
  package let version: RowVersion
  /// What may be asked of it.
  package let oracles: Set<OracleKind>
  /// Whether it can be shifted and rotated.
  package let hasInstances: Bool
  private let dimensionRule: @Sendable ([String: JSON]) throws(SettingsError) -> Dimensions
  private let build: @Sendable ([String: JSON], Int?, Int) throws(SettingsError) -> Objective
  /// Makes a model on its data; `nil` for a function that lives on none.
  private let bind: (@Sendable ([String: JSON], DataSet) throws(SettingsError) -> Objective)?
  /// Whether it is a model, which lives on data.
  package var isModel: Bool { bind != nil }

  init<F: Function>(_ type: F.Type) {
    self.init(type, oracles: []) { _, _, _ in Answers() }
  }

  init<F: TwiceDifferentiable>(_ type: F.Type) {
    self.init(type, oracles: [.hessian]) { function, instance, _ in
      var answers = Answers()
      answers.hessian = Hessian(function, instance)
      return answers
    }
  }

  init<F: QuadraticFunction>(_ type: F.Type) {
    self.init(type, oracles: [.hessian, .coordinateStep]) { function, instance, dimension in
      var answers = Answers()
      answers.hessian = Hessian(function, instance)
      answers.coordinateStep = CoordinateStep(function, instance, dimension: dimension)
      return answers
    }
  }

  init<F: Function>(
    _: F.Type, oracles: Set<OracleKind>, answers: @escaping @Sendable (F, Instance?, _ dimension: Int) -> Answers
  ) {
    name = F.name
    title = F.title
    formula = F.formula
    source = F.source
    dimensions = F.dimensions
    properties = F.properties
    settings = F.settingDescriptions
    version = RowVersion(F.self)
    hasInstances = F.hasInstances
    self.oracles = oracles.union([.value, .gradient])
    bind = nil
    dimensionRule = { (values) throws(SettingsError) in try F(settings: values).dimensions }
    build = { (values, dimension, number) throws(SettingsError) in
      var function = try F(settings: values)
      let dimension = dimension ?? function.dimensions.standard
      guard function.dimensions.contains(dimension) else {
        throw SettingsError("dimension", function.dimensions.refusal(of: dimension, F.name))
      }
      guard number >= 0 else {
        throw SettingsError("instance", "`instance` must be an integer at least 0, not \(number)")
      }
      guard number == 0 || F.hasInstances else {
        throw SettingsError("instance", "\(F.name) has instance 0 only, not \(number)")
      }
      function.prepare(dimension: dimension)
      let instance = number == 0 ? nil : Instance(number, of: function, dimension: dimension)
      let prepared = function
      return Objective(
        name: F.name, settings: prepared.resolved, dimension: dimension, instance: number,
        domain: prepared.domain(dimension: dimension),
        start: instance?.image(of: prepared.start(dimension: dimension)) ?? prepared.start(dimension: dimension),
        minimumSource: MinimumSource(
          instance?.image(of: prepared.minimum(dimension: dimension)) ?? prepared.minimum(dimension: dimension)),
        scalar: instance.map { Evaluator(prepared, $0) } ?? Evaluator(prepared),
        packed: instance.map { Evaluator(prepared, $0) } ?? Evaluator(prepared),
        answers: answers(prepared, instance, dimension))
    }
  }

  /// The function at a dimension and instance, with `settings` laid over the defaults.
  package func objective(
    settings: [String: JSON] = [:], dimension: Int? = nil, instance: Int = 0
  ) throws(SettingsError) -> Objective {
    try build(settings, dimension, instance)
  }

  /// The dimensions that settings leave.
  package func dimensions(settings: [String: JSON]) throws(SettingsError) -> Dimensions { try dimensionRule(settings) }

  init<M: Model>(model: M.Type) {
    self.init(model: model, oracles: []) { _ in Answers() }
  }

  init<M: Model & TwiceDifferentiable>(model: M.Type) {
    self.init(model: model, oracles: [.hessian]) { model in
      var answers = Answers()
      answers.hessian = Hessian(model, nil)
      return answers
    }
  }

  init<M: Model>(
    model: M.Type, oracles: Set<OracleKind>, answers: @escaping @Sendable (M) -> Answers
  ) {
    name = M.name
    title = M.title
    formula = M.formula
    source = M.source
    dimensions = .ofData
    properties = M.properties
    settings = M.settingDescriptions
    version = RowVersion(M.self)
    hasInstances = false
    dimensionRule = { (_) throws(SettingsError) in .ofData }
    self.oracles = oracles.union([.value, .gradient])
    build = { (_, _, _) throws(SettingsError) in
      throw SettingsError(problems: [
        SettingProblem(
          key: "data", message: "\(M.name) lives on data; give it as {\"model\": \"\(M.name)\", \"data\": …}")
      ])
    }
    bind = { (values, data) throws(SettingsError) in
      var unbound = try M(settings: values)
      try unbound.bind(data)
      let model = unbound
      let n = model.parameterCount
      var answers = answers(model)
      answers.depth = model.depth
      let key = M.name + JSON.object(model.resolved).canonical
      return Objective(
        name: M.name, settings: model.resolved, dimension: n, instance: 0, domain: model.domain(dimension: n),
        start: model.start(dimension: n),
        minimumSource: MinimumSource { data.minimum(of: key) { model.minimum(dimension: n) } },
        scalar: Evaluator(model), packed: Evaluator(model), answers: answers, rowCount: model.examples.count,
        byRows: RowEvaluator(model), picture: model.picture, hits: { model.hits($0) })
    }
  }

  /// A model on its data, with `settings` laid over the defaults.
  package func objective(settings: [String: JSON] = [:], data: DataSet) throws(SettingsError) -> Objective {
    guard let bind else {
      throw SettingsError(problems: [SettingProblem(key: "data", message: "\(name) lives on no data")])
    }
    return try bind(settings, data)
  }

  /// Functions and models, in the order of lists and reports.
  package static let all = catalogue + models

  /// The row of a name.
  package static func named(_ name: String) -> FunctionKind? { all.first { $0.name == name } }
}

extension Dimensions {
  fileprivate func refusal(of n: Int, _ name: String) -> String {
    switch self {
    case .fixed(let dimension): "\(name) has dimension \(dimension) only, not \(n)"
    case .atLeast(let least): "the dimension of \(name) must be at least \(least), not \(n)"
    case .ofData: "the data decide the dimension of \(name)"
    }
  }
}

extension Hessian {
  init<F: TwiceDifferentiable>(_ function: F, _ instance: Instance?) {
    if let instance {
      write = { instance.hessian(of: function, at: $0, into: &$1) }
    } else {
      write = { function.hessian(at: $0, into: &$1) }
    }
  }
}

extension CoordinateStep {
  /// Of a quadratic function: xᵢ − gᵢ/Hᵢᵢ.
  init<F: QuadraticFunction>(_ function: F, _ instance: Instance?, dimension n: Int) {
    let evaluator = instance.map { Evaluator(function, $0) } ?? Evaluator<Double>(function)
    let turned = instance.map { _ in Curvatures(Hessian(function, instance), dimension: n) }
    minimum = { i, x in
      var gradient = [Double](repeating: 0, count: n)
      var slope = gradient.mutableSpan
      _ = evaluator.gradient(x, &slope)
      return x[i] - gradient[i] / (turned?[i] ?? function.curvature(i))
    }
  }
}

/// The diagonal of a Hessian that is the same everywhere, computed when it is first asked for: it takes n² numbers.
private final class Curvatures: Sendable {
  private let hessian: Hessian
  private let dimension: Int
  private let known = Mutex<[Double]?>(nil)

  init(_ hessian: Hessian, dimension: Int) {
    self.hessian = hessian
    self.dimension = dimension
  }

  subscript(i: Int) -> Double {
    known.withLock { known in
      if let known { return known[i] }
      let n = dimension
      var matrix = [Double](repeating: 0, count: n * n)
      let origin = [Double](repeating: 0, count: n)
      var span = matrix.mutableSpan
      hessian.write(origin.span, &span)
      let diagonal = (0..<n).map { matrix[$0 * n + $0] }
      known = diagonal
      return diagonal[i]
    }
  }
}
