import Functions
import Lanes
import Programs
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
  package var settings: [SettingDescription] { described.value }
  /// The same, made when somebody asks: at most starts few rows are.
  private let described: Lazily<[SettingDescription]>
  /// What decides bits beside settings.
  package let version: RowVersion
  /// What it asks of a function at its default settings.
  package let needs: Set<OracleKind>
  /// Whether a schedule can act on it.
  package var hasLearningRate: Bool { settings.contains { $0.key == scheduledKey } }
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
  /// Whether the state of a run can be taken at a step; not where it is a library's or a program's.
  package let canPause: Bool
  private let single: Maker
  private let batch: Maker?

  /// The loop, specialised for a method; without states and a step to pause before it throws nothing.
  private typealias Maker =
    @Sendable (
      Objective, [Course], Budget, Recording, Stopping, _ from: [RunState], _ until: Int
    ) throws(RunStateError) -> [Leg]

  init<O: Optimizer>(_: O.Type) { self.init(O.self, batch: nil) }

  init<O: LockstepOptimizer>(_: O.Type) {
    self.init(
      O.self,
      batch: { (objective, courses, budget, recording, stopping, states, pause) throws(RunStateError) in
        try minimize(O.Batch.self, objective, courses, budget, recording, stopping, from: states, until: pause)
      })
  }

  private init<O: Optimizer>(_: O.Type, batch: Maker?) {
    name = O.name
    title = O.title
    formula = O.formula
    source = O.source
    described = Lazily { O.settingDescriptions }
    version = RowVersion(O.self)
    needs = O.needs
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
    canPause = !(O.Single.self is any LibraryDescent.Type)
    single = { (objective, courses, budget, recording, stopping, states, pause) throws(RunStateError) in
      try minimize(O.Single.self, objective, courses, budget, recording, stopping, from: states, until: pause)
    }
    self.batch = batch
  }

  /// The row of a program, which no catalogue has: what it is called with says all of it.
  init(
    _ program: Program, _ settings: [SettingDescription],
    run: @escaping @Sendable (Objective, Course, Budget, Recording, Stopping) -> RunRecord
  ) {
    // No program is taken for a method of ours.
    self.init(
      Self.named(program.name) == nil ? program.name : program.name + " (program)", program.name,
      formula: "somebody's program, not reproduced by Downhill: " + program.command.joined(separator: " "), settings,
      decoding: { (_, values, _) throws(SettingsError) in
        Method.program(program, settings: values.filter { $0.key != "program" })
      }, run: run)
  }

  /// The row of an optimizer of somebody's trainings, which no catalogue has.
  init(foreign name: String, _ settings: [SettingDescription]) {
    // No optimizer of theirs is taken for one of ours.
    self.init(
      Self.named(name) == nil ? name : name + " (foreign)", name, formula: "what the training makes of it", settings
    ) { (_, values, _) throws(SettingsError) in
      Method.foreign(name, settings: values.filter { $0.key != "foreign" && $0.key != "optimizer" })
    } run: { _, course, _, recording, _ in
      Method.unmade(course, recording)
    }
  }

  private init(
    _ name: String, _ title: String, formula: String, _ settings: [SettingDescription],
    decoding: @escaping @Sendable (Method, [String: JSON], [DecodedLink]) throws(SettingsError) -> DecodedMethod,
    run: @escaping @Sendable (Objective, Course, Budget, Recording, Stopping) -> RunRecord
  ) {
    self.name = name
    self.title = title
    self.formula = formula
    source = "the file that names it"
    described = Lazily { settings }
    version = RowVersion(revision: 1, library: nil)
    needs = []
    scheduledKey = "learningRate"
    drivable = settings.map(\.key).filter { $0 != "learningRate" }
    takesLinks = false
    isSampler = false
    self.decoding = decoding
    canPause = false
    single = { (objective, courses, budget, recording, stopping, _, _) throws(RunStateError) in
      courses.map { .ended(run(objective, $0, budget, recording, stopping)) }
    }
    batch = nil
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
    records(single, objective, [course], budget, recording, stopping)[0]
  }

  /// Up to eight runs of courses of this method in lockstep, each with the bits of its run alone. The method must be
  /// lockstep; the courses must agree in their methods' structures, in what their schedules drive, and in which rows of
  /// their data they look at.
  package func run(
    pack courses: [Course], _ objective: Objective, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init()
  ) -> [RunRecord] {
    if courses.isEmpty { return [] }
    let records = records(packing, objective, filled(courses), budget, recording, stopping)
    return Array(records.prefix(courses.count))
  }

  /// One run, from a state where one is given, and until a step: it pauses before that step unless it has ended.
  ///
  /// - Throws: why it cannot go on from the state, or pause.
  package func run(
    _ objective: Objective, _ course: Course, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init(), from state: RunState? = nil, until step: Int = .max
  ) throws(RunStateError) -> Leg {
    try checkPause(state != nil || step < .max)
    return try single(objective, [course], budget, recording, stopping, state.map { [$0] } ?? [], step)[0]
  }

  /// Up to eight runs in lockstep, from their states where any are given, and until a step. A state of a run alone goes
  /// on in a pack, and the reverse.
  ///
  /// - Throws: why one of them cannot go on from its state, or pause.
  package func run(
    pack courses: [Course], _ objective: Objective, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init(), from states: [RunState], until step: Int = .max
  ) throws(RunStateError) -> [Leg] {
    try checkPause(!states.isEmpty || step < .max)
    if courses.isEmpty { return [] }
    guard states.isEmpty || states.count == courses.count else {
      throw RunStateError("\(courses.count) runs cannot go on from \(states.count) states")
    }
    let legs = try packing(objective, filled(courses), budget, recording, stopping, filled(states), step)
    return Array(legs.prefix(courses.count))
  }

  private func checkPause(_ pauses: Bool) throws(RunStateError) {
    guard pauses && !canPause else { return }
    throw RunStateError("a run of \(name) cannot pause: its state is not ours")
  }

  private var packing: Maker {
    guard let batch else { preconditionFailure("\(name) has no lockstep form") }
    return batch
  }

  /// A pack's worth: the last is made as often as runs are missing.
  private func filled<Element>(_ runs: [Element]) -> [Element] {
    precondition(runs.count <= Pack.count, "expected 1 to \(Pack.count) runs, got \(runs.count)")
    return runs + (runs.last.map { Array(repeating: $0, count: Pack.count - runs.count) } ?? [])
  }

  private func records(
    _ make: Maker, _ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping
  ) -> [RunRecord] {
    ((try? make(objective, courses, budget, recording, stopping, [], .max)) ?? []).compactMap(\.record)
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
