import Functions
import Lanes
import Values

/// A row of the catalogue of optimizers: the loop, specialised where the method's type is known, behind one call per
/// run or per pack.
package struct Method: Sendable {
  /// Its name in experiment files.
  package let name: String
  /// Its name in running text.
  package let title: String
  /// The recurrence in the settings' keys or the paper's letters.
  package let formula: String
  /// Where it was published.
  package let source: String
  /// What can be set, with defaults.
  package let settings: [SettingDescription]
  /// What it asks of a function at its default settings.
  package let needs: Set<OracleKind>
  /// Whether a schedule can act on it.
  package let hasLearningRate: Bool
  /// The setting that a schedule multiplies: the learning rate, or a sampler's temperature.
  package let scheduledKey: String
  /// The setting whose place is taken by a schedule that moves the momentum; `nil` where there is none for it to move.
  package let momentumKey: String?
  /// Whether its iterates are samples of a density.
  package let isSampler: Bool
  /// Whether eight runs can share a pack.
  package var isLockstep: Bool { batch != nil }

  private let requirement: @Sendable ([String: JSON]) throws(SettingsError) -> Set<OracleKind>
  private let resolution: @Sendable ([String: JSON]) throws(SettingsError) -> [String: JSON]
  private let preparation: @Sendable ([String: JSON]) throws(SettingsError) -> PreparedSettings
  private let foresight: @Sendable (Objective, [String: JSON]) throws(SettingsError) -> Prediction?
  private let displacement: @Sendable ([String: JSON], Int) throws(SettingsError) -> Double?
  private let forces: @Sendable ([String: JSON], [Double], [Double]) throws(SettingsError) -> [Double]?
  private let single: @Sendable (Objective, Course, Budget, Recording, Stopping) throws(SettingsError) -> RunRecord
  private let batch:
    (@Sendable (Objective, [Course], Budget, Recording, Stopping) throws(SettingsError) -> [RunRecord])?

  init<O: Optimizer>(_: O.Type) { self.init(O.self, batch: nil) }

  init<O: LockstepOptimizer>(_: O.Type) {
    self.init(O.self) { (objective, courses, budget, recording, stopping) throws(SettingsError) in
      try minimize(O.Batch.self, objective, courses, budget, recording, stopping)
    }
  }

  private init<O: Optimizer>(
    _: O.Type,
    batch: (@Sendable (Objective, [Course], Budget, Recording, Stopping) throws(SettingsError) -> [RunRecord])?
  ) {
    name = O.name
    title = O.title
    formula = O.formula
    source = O.source
    settings = O.settingDescriptions
    needs = O.needs
    hasLearningRate = O.hasLearningRate
    scheduledKey = O.scheduledKey
    momentumKey = O.momentumKey
    isSampler = O.isSampler
    requirement = { (values) throws(SettingsError) in try O(settings: values).needs }
    foresight = { (objective, values) throws(SettingsError) in try O(settings: values).prediction(on: objective) }
    displacement = { (values, steps) throws(SettingsError) in try O(settings: values).freeDisplacement(after: steps) }
    forces = { (values, places, momenta) throws(SettingsError) in
      try O(settings: values).freeForces(places, momenta)
    }
    resolution = { (values) throws(SettingsError) in try O(settings: values).resolved }
    preparation = { (values) throws(SettingsError) in PreparedSettings(try O(settings: values)) }
    single = { (objective, course, budget, recording, stopping) throws(SettingsError) in
      try minimize(O.Single.self, objective, [course], budget, recording, stopping)[0]
    }
    self.batch = batch
  }

  /// Every setting, with `values` laid over the defaults.
  package func resolve(_ values: [String: JSON]) throws(SettingsError) -> [String: JSON] { try resolution(values) }

  /// The mean squared displacement of a coordinate after so many steps of a sampler without force, where theory knows
  /// it.
  package func freeDisplacement(_ values: [String: JSON], after steps: Int) throws(SettingsError) -> Double? {
    try displacement(values, steps)
  }

  /// The random numbers that moved a coordinate of a sampler without force, each standard normal if it is right; `nil`
  /// for a method that no such numbers move.
  ///
  /// - Parameters:
  ///   - places: the coordinate after consecutive steps, the start first.
  ///   - momenta: that of a particle with mass at each of them; empty for other methods.
  package func freeForces(
    _ values: [String: JSON], places: [Double], momenta: [Double]
  ) throws(SettingsError) -> [Double]? {
    try forces(values, places, momenta)
  }

  /// Settings to be read once and given to many runs, in `Course.prepared`.
  package func prepare(_ values: [String: JSON]) throws(SettingsError) -> PreparedSettings { try preparation(values) }

  /// What theory says of the method on a function, where it says anything.
  package func prediction(on objective: Objective, settings: [String: JSON]) throws(SettingsError) -> Prediction? {
    try foresight(objective, settings)
  }

  /// One run.
  package func run(
    _ objective: Objective, _ course: Course, _ budget: Budget, _ recording: Recording, _ stopping: Stopping = .init()
  ) throws(SettingsError) -> RunRecord {
    try single(objective, course, budget, recording, stopping)
  }

  /// Up to eight runs in lockstep, each with the bits of its run alone. Their structural settings (flags, choices,
  /// integers) must agree, and so must whether their schedules move the momentum, and which rows of their data they
  /// look at. The method must be lockstep.
  package func run(
    pack courses: [Course], _ objective: Objective, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init()
  ) throws(SettingsError) -> [RunRecord] {
    precondition((1...Pack.count).contains(courses.count), "expected 1 to \(Pack.count) runs, got \(courses.count)")
    guard let batch else { preconditionFailure("\(name) has no lockstep form") }
    let padding = Array(repeating: courses[courses.count - 1], count: Pack.count - courses.count)
    return Array(try batch(objective, courses + padding, budget, recording, stopping).prefix(courses.count))
  }

  /// The row of a name.
  package static func named(_ name: String) -> Method? { catalogue.first { $0.name == name } }

  /// What the method asks of a function with these settings, on which its needs may depend.
  package func required(_ settings: [String: JSON]) -> Set<OracleKind> { (try? requirement(settings)) ?? needs }

  /// Why this method cannot run on a function, or `nil` where it can.
  ///
  /// - Parameter settings: the method's, on which its needs may depend.
  package func refusal(of function: FunctionKind, settings: [String: JSON] = [:]) -> String? {
    let missing = required(settings).subtracting(function.oracles)
    if missing.isEmpty { return nil }
    let list = missing.map(\.rawValue).sorted().joined(separator: " and ")
    return "\(name) needs the \(list) of a function, and \(function.name) offers none"
  }

  /// Why a schedule that moves the momentum cannot act on this method, which has none.
  package func refusalOfMomentum(from schedule: String) -> String {
    let able = Method.catalogue.filter { $0.momentumKey != nil }.map(\.name).joined(separator: ", ")
    return "\(name) has no momentum for the schedule \(schedule) to move; \(able) have"
  }
}
