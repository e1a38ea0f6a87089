import Lanes
import Values

/// A row of the catalogue of functions: a type, erased where it is still known, so that its evaluations are specialised.
public struct FunctionKind: Sendable {
  public let name: String
  public let title: String
  public let formula: String
  public let source: String
  public let dimensions: Dimensions
  public let properties: [Property]
  public let settings: [SettingDescription]
  /// What may be asked of it.
  public let oracles: Set<OracleKind>
  private let build: @Sendable ([String: JSON], Int, Int) throws(SettingsError) -> Objective
  /// Makes a model on its data; `nil` for a function that lives on none.
  private let bind: (@Sendable ([String: JSON], DataSet) throws(SettingsError) -> Objective)?
  /// Whether it is a model, which lives on data.
  public var isModel: Bool { bind != nil }

  init<F: Function>(_ type: F.Type) {
    self.init(type, hessian: { _, _ in nil })
  }

  init<F: TwiceDifferentiable>(_ type: F.Type) {
    self.init(type, oracles: [.hessian]) { function, instance in
      if let instance { return Hessian { instance.hessian(of: function, at: $0, into: &$1) } }
      return Hessian { function.hessian(at: $0, into: &$1) }
    }
  }

  private init<F: Function>(
    _: F.Type, oracles: Set<OracleKind> = [], hessian: @escaping @Sendable (F, Instance?) -> Hessian?
  ) {
    name = F.name
    title = F.title
    formula = F.formula
    source = F.source
    dimensions = F.dimensions
    properties = F.properties
    settings = F.settingDescriptions
    self.oracles = oracles.union([.value, .gradient])
    bind = nil
    build = { (values, dimension, number) throws(SettingsError) in
      guard F.dimensions.contains(dimension) else {
        throw SettingsError(problems: [
          SettingProblem(key: "dimension", message: F.dimensions.refusal(of: dimension, F.name))
        ])
      }
      guard number >= 0 else {
        throw SettingsError(problems: [
          SettingProblem(key: "instance", message: "`instance` must be an integer at least 0, not \(number)")
        ])
      }
      var function = try F(settings: values)
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
        hessian: hessian(prepared, instance))
    }
  }

  /// The function at a dimension and instance, with `settings` laid over the defaults.
  public func objective(
    settings: [String: JSON] = [:], dimension: Int? = nil, instance: Int = 0
  ) throws(SettingsError) -> Objective {
    try build(settings, dimension ?? dimensions.standard, instance)
  }

  init<M: Model>(model: M.Type) {
    self.init(model: model) { _ in nil }
  }

  init<M: Model & TwiceDifferentiable>(model: M.Type) {
    self.init(model: model, oracles: [.hessian]) { model in Hessian { model.hessian(at: $0, into: &$1) } }
  }

  private init<M: Model>(
    model: M.Type, oracles: Set<OracleKind> = [], hessian: @escaping @Sendable (M) -> Hessian?
  ) {
    name = M.name
    title = M.title
    formula = M.formula
    source = M.source
    dimensions = .ofData
    properties = M.properties
    settings = M.settingDescriptions
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
      let key = M.name + JSON.object(model.resolved).canonical
      return Objective(
        name: M.name, settings: model.resolved, dimension: n, instance: 0, domain: model.domain(dimension: n),
        start: model.start(dimension: n),
        minimumSource: MinimumSource { data.minimum(of: key) { model.minimum(dimension: n) } },
        scalar: Evaluator(model), packed: Evaluator(model), hessian: hessian(model), rowCount: model.examples.count,
        byRows: RowEvaluator(model), picture: model.picture)
    }
  }

  /// A model on its data, with `settings` laid over the defaults.
  public func objective(settings: [String: JSON] = [:], data: DataSet) throws(SettingsError) -> Objective {
    guard let bind else {
      throw SettingsError(problems: [SettingProblem(key: "data", message: "\(name) lives on no data")])
    }
    return try bind(settings, data)
  }

  /// Functions and models, in the order of lists and reports.
  public static let all = catalogue + models

  /// The row of a name.
  public static func named(_ name: String) -> FunctionKind? { all.first { $0.name == name } }
}

/// What can be asked of a function, and what a method needs.
public enum OracleKind: String, Sendable, CaseIterable {
  case value, gradient, hessian
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
