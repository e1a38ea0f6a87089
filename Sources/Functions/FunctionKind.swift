import Lanes
import Values

/// A row of the catalogue of functions: a type, erased where it is still known, so that its evaluations are
/// specialised.
package struct FunctionKind: Sendable {
  /// What it is a row of.
  package let type: any Function.Type
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
  package var settings: [SettingDescription] { described.value }
  /// The same, made when somebody asks: at most starts few rows are.
  private let described: Lazily<[SettingDescription]>
  /// What decides bits beside settings.
  package let version: RowVersion
  /// What may be asked of it.
  package let oracles: Set<OracleKind>
  /// Where its numbered instances come from.
  package let instances: Instances
  private let reading: @Sendable ([String: JSON]) throws(SettingsError) -> FunctionReading
  private let build: @Sendable ([String: JSON], Int?, Int) throws(SettingsError) -> Objective
  /// Makes a model on its data; `nil` for a function that lives on none.
  private let bind: (@Sendable ([String: JSON], DataSet) throws(SettingsError) -> Objective)?
  /// Whether it is a model, which lives on data.
  package var isModel: Bool { bind != nil }
  /// Whether formulas say what it is.
  package private(set) var isFormula = false

  /// The row of a function.
  package init<F: Function>(_: F.Type) {
    self.init(F.self, bind: nil) { (values) throws(SettingsError) in
      FunctionReading(try F(settings: values))
    } build: { (values, dimension, number) throws(SettingsError) in
      var function = try F(settings: values)
      let dimension = dimension ?? function.dimensions.standard
      guard function.dimensions.contains(dimension) else {
        throw SettingsError("dimension", function.dimensions.refusal(of: dimension, F.name))
      }
      guard number >= 0 else {
        throw SettingsError("instance", "`instance` must be an integer at least 0, not \(number)")
      }
      guard number == 0 || F.instances != .none else {
        throw SettingsError("instance", "\(F.name) has instance 0 only, not \(number)")
      }
      let problems = function.problems(dimension: dimension)
      if !problems.isEmpty { throw SettingsError(problems: problems) }
      let isTransformed = number != 0 && F.instances == .transformed
      function.prepare(dimension: dimension, instance: isTransformed ? 0 : number)
      return Objective(function, instance: number, isTransformed ? Instance(number, of: function) : nil)
    }
  }

  /// The row of what formulas say, which stand at the key of its name.
  init<F: Function>(formula: F.Type) {
    self.init(F.self)
    isFormula = true
  }

  /// The row of a model.
  init<M: Model>(model: M.Type) {
    self.init(M.self) { (values, data) throws(SettingsError) in
      var model = try M(settings: values)
      try model.bind(data)
      return Objective(model: model)
    } reading: { (values) throws(SettingsError) in
      FunctionReading(try M(settings: values))
    } build: { (_, _, _) throws(SettingsError) in
      throw SettingsError("data", "\(M.name) lives on data; give it as {\"model\": \"\(M.name)\", \"data\": …}")
    }
  }

  private init<F: Function>(
    _: F.Type, bind: (@Sendable ([String: JSON], DataSet) throws(SettingsError) -> Objective)?,
    reading: @escaping @Sendable ([String: JSON]) throws(SettingsError) -> FunctionReading,
    build: @escaping @Sendable ([String: JSON], Int?, Int) throws(SettingsError) -> Objective
  ) {
    type = F.self
    name = F.name
    title = F.title
    formula = F.formula
    source = F.source
    dimensions = F.dimensions
    properties = F.properties
    described = Lazily { F.settingDescriptions }
    version = RowVersion(F.self)
    instances = F.instances
    oracles = F.oracles.union([.value, .gradient])
    self.reading = reading
    self.build = build
    self.bind = bind
  }

  /// The function at a dimension and instance, with `settings` laid over the defaults.
  package func objective(
    settings: [String: JSON] = [:], dimension: Int? = nil, instance: Int = 0
  ) throws(SettingsError) -> Objective {
    try build(settings, dimension, instance)
  }

  /// A model on its data, with `settings` laid over the defaults.
  package func objective(settings: [String: JSON] = [:], data: DataSet) throws(SettingsError) -> Objective {
    guard let bind else { throw SettingsError("data", "\(name) lives on no data") }
    return try bind(settings, data)
  }

  /// What settings come to before a dimension is chosen.
  ///
  /// - Throws: all that is wrong with them at any dimension.
  package func read(settings: [String: JSON]) throws(SettingsError) -> FunctionReading { try reading(settings) }

  /// Functions, models and what formulas say, in the order of lists and reports.
  package static let all = catalogue + models + formulas

  /// The row of a name; also that which stands for somebody's program.
  package static func named(_ name: String) -> FunctionKind? {
    all.first { $0.name == name } ?? (name == program.name ? program : nil)
  }
}

/// A function whose settings were read, before a dimension is chosen.
package struct FunctionReading: Sendable {
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The dimensions that the settings leave.
  package let dimensions: Dimensions
  /// What names its streams of random numbers.
  package let streamName: String

  fileprivate init(_ function: some Function) {
    settings = function.resolved
    dimensions = function.dimensions
    streamName = function.streamName
  }
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
