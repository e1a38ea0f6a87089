import Functions
import Lanes
import Records
import Schedules
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
  /// What decides bits beside settings.
  package let version: RowVersion
  /// What it asks of a function at its default settings.
  package let needs: Set<OracleKind>
  /// Whether a schedule can act on it.
  package let hasLearningRate: Bool
  /// The setting that a schedule multiplies: the learning rate, or a sampler's temperature.
  package let scheduledKey: String
  /// The settings that schedules can drive beside that one.
  package let drivable: [String]
  /// Whether links can act on it.
  package let takesLinks: Bool
  /// The setting that a schedule moves which moves the momentum: the momentum, or β₁; `nil` where it has neither.
  package var momentumKey: String? { ["momentum", "beta1"].first(where: drivable.contains) }
  /// Whether its iterates are samples of a density.
  package let isSampler: Bool
  /// Whether eight runs can share a pack.
  package var isLockstep: Bool { batch != nil }

  private let decoding: @Sendable (Method, [String: JSON], [DecodedLink]) throws(SettingsError) -> DecodedMethod
  private let single: @Sendable (Objective, Course, Budget, Recording, Stopping) -> RunRecord
  private let batch: (@Sendable (Objective, [Course], Budget, Recording, Stopping) -> [RunRecord])?

  init<O: Optimizer>(_: O.Type) { self.init(O.self, batch: nil) }

  init<O: LockstepOptimizer>(_: O.Type) {
    self.init(O.self, batch: { minimize(O.Batch.self, $0, $1, $2, $3, $4) })
  }

  private init<O: Optimizer>(
    _: O.Type, batch: (@Sendable (Objective, [Course], Budget, Recording, Stopping) -> [RunRecord])?
  ) {
    name = O.name
    title = O.title
    formula = O.formula
    source = O.source
    settings = O.settingDescriptions
    version = RowVersion(O.self)
    needs = O.needs
    hasLearningRate = O.hasLearningRate
    scheduledKey = O.scheduledKey
    drivable = O.drivable
    takesLinks = O.takesLinks
    isSampler = O.isSampler
    decoding = { (method, values, links) throws(SettingsError) in
      let refused = method.problems(of: links)
      do throws(SettingsError) {
        let made = try O(settings: values)
        if refused.isEmpty { return DecodedMethod(made, of: method, links) }
      } catch { throw SettingsError(problems: error.problems + refused) }
      throw SettingsError(problems: refused)
    }
    single = { minimize(O.Single.self, $0, [$1], $2, $3, $4)[0] }
    self.batch = batch
  }

  /// Reads settings once.
  ///
  /// - Parameters:
  ///   - values: what is laid over the defaults.
  ///   - links: what acts around its step, in this order.
  /// - Throws: all that is wrong with them.
  package func decode(
    _ values: [String: JSON], links: [DecodedLink] = []
  ) throws(SettingsError) -> DecodedMethod { try decoding(self, values, links) }

  /// One run of a course of this method.
  package func run(
    _ objective: Objective, _ course: Course, _ budget: Budget, _ recording: Recording, _ stopping: Stopping = .init()
  ) -> RunRecord {
    single(objective, course, budget, recording, stopping)
  }

  /// Up to eight runs of courses of this method in lockstep, each with the bits of its run alone. The method must be
  /// lockstep; the courses must agree in their methods' structures, in what their schedules drive, and in which rows of
  /// their data they look at.
  package func run(
    pack courses: [Course], _ objective: Objective, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init()
  ) -> [RunRecord] {
    precondition((1...Pack.count).contains(courses.count), "expected 1 to \(Pack.count) runs, got \(courses.count)")
    guard let batch else { preconditionFailure("\(name) has no lockstep form") }
    let padding = Array(repeating: courses[courses.count - 1], count: Pack.count - courses.count)
    return Array(batch(objective, courses + padding, budget, recording, stopping).prefix(courses.count))
  }

  /// The row of a name.
  package static func named(_ name: String) -> Method? { catalogue.first { $0.name == name } }

  /// Why links cannot act on this method.
  private func problems(of links: [DecodedLink]) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    if let link = links.first, !takesLinks {
      let message = "\(name) takes no links such as \(link.kind.name): only methods that step along one gradient do"
      problems.append(SettingProblem(key: "links", message: message))
    }
    let gradients = links.reduce(1.0) { $0 * Double($1.gradients) }
    if gradients > 1e6 {
      let message = "the links ask for \(gradients.shortest) gradients a step, and may for 1000000 at most"
      problems.append(SettingProblem(key: "links", message: message))
    }
    let averages = links.filter(\.kind.isRecorded).map(\.kind.name)
    if averages.count > 1 {
      let message = "only one average of the iterates can be recorded, not \(averages.joined(separator: " and "))"
      problems.append(SettingProblem(key: "links", message: message))
    }
    return problems
  }

  /// Why a schedule cannot drive a setting of this method beside its learning rate, or `nil` where it can.
  ///
  /// - Parameter steps: T of the runs, in which no value may be one that the setting is not allowed. What a shape comes
  ///   to depends little on it.
  package func refusal(ofDriving key: String, by schedule: any Schedule, over steps: Int = 1000) -> String? {
    guard let setting = settings.first(where: { $0.key == key }), drivable.contains(key) else {
      if drivable.isEmpty { return "\(name) has no setting that a schedule could drive beside `\(scheduledKey)`" }
      return unknown("setting that a schedule can drive in \(name)", key, known: [scheduledKey] + drivable)
    }
    if schedule.readsValues { return "\(schedule.name) reads the run, and drives only `\(scheduledKey)`" }
    return (0..<min(steps, Timetable.longest)).lazy.compactMap { step in
      let value = JSON.number(schedule.factor(at: step, of: steps))
      return setting.kind.refusal(of: value, for: key).map { "at step \(step) \($0)" }
    }.first
  }

  /// Why a schedule that moves the momentum cannot act on this method, which has none.
  package func refusalOfMomentum(from schedule: String) -> String {
    let able = Method.catalogue.filter { $0.momentumKey != nil }.map(\.name).joined(separator: ", ")
    return "\(name) has no momentum for the schedule \(schedule) to move; \(able) have"
  }
}
