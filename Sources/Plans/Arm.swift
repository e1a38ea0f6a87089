import Optimizers
import Programs
import Schedules
import Values

/// One optimizer with its settings and its schedule.
///
/// Copies share their parts, so a grid of a hundred thousand cells holds each arm once.
package struct Arm: Sendable, Hashable {
  private let parts: Parts
  /// How reports call it: the optimizer, the settings that tell it from its neighbours, the schedule. Settings that are
  /// tuned are left out, so that the arms which tuning chooses from share a label. No part of its identity.
  package var name: ArmLabel {
    get { called.name }
    set { called = Name(newValue) }
  }
  private var called: Name

  /// A name that copies share.
  private final class Name: Sendable {
    let name: ArmLabel
    init(_ name: ArmLabel) { self.name = name }
  }

  /// What copies share.
  private final class Parts: Sendable {
    let method: Result<DecodedMethod, SettingsError>
    let drives: Result<Drives, SettingsError>
    let optimizer: String
    let settings: [String: JSON]
    let schedule: String
    let scheduleSettings: [String: JSON]
    let sampling: ArmSampling?
    let tunedPer: Set<Tuning.Aspect>?
    let identity: [String: JSON]
    let canonical: String
    let key: String

    init(
      _ method: DecodedMethod, _ drives: Drives, _ sampling: ArmSampling? = nil, _ tunedPer: Set<Tuning.Aspect>? = nil
    ) {
      self.sampling = sampling
      self.tunedPer = tunedPer
      self.method = .success(method)
      self.drives = .success(drives)
      optimizer = method.method.name
      settings = method.settings
      schedule = drives.name
      scheduleSettings = drives.settings
      var identity = Self.identity(optimizer, settings, schedule, scheduleSettings)
      var name = EntryKind.optimizer.identity(optimizer, method.differences, method.method.version).object ?? [:]
      if !method.links.isEmpty {
        identity["links"] = .array(method.links.map(\.entry))
        name["links"] = .array(method.links.map(\.identity))
      }
      if let sampling {
        identity["sampling"] = sampling.identity
        name["sampling"] = sampling.identity
      }
      if let tunedPer {
        identity[Arm.tunedPerKey] = Tuning.Aspect.json(tunedPer)
        name[Arm.tunedPerKey] = Tuning.Aspect.json(tunedPer)
      }
      self.identity = identity
      canonical = JSON.object(identity).canonical
      key = JSON.object(name.merging(drives.identity) { $1 }).canonical
    }

    init(optimizer: String, settings: [String: JSON], schedule: String, scheduleSettings: [String: JSON]) {
      method = Result { () throws(SettingsError) in try DecodedMethod.decode(optimizer, settings) }
      drives = Result { () throws(SettingsError) in
        Drives(rate: try DecodedSchedule.decode(entry: EntryKind.schedule.entry(schedule, scheduleSettings)))
      }
      (sampling, tunedPer) = (nil, nil)
      self.optimizer = optimizer
      self.settings = settings
      self.schedule = schedule
      self.scheduleSettings = scheduleSettings
      identity = Self.identity(optimizer, settings, schedule, scheduleSettings)
      canonical = JSON.object(identity).canonical
      key = canonical
    }

    private static func identity(
      _ optimizer: String, _ settings: [String: JSON], _ schedule: String, _ scheduleSettings: [String: JSON]
    ) -> [String: JSON] {
      [
        "optimizer": .string(optimizer), "settings": .object(FirstForm.settings(.optimizer, optimizer, settings)),
        "schedule": .string(schedule),
        "scheduleSettings": .object(FirstForm.settings(.schedule, schedule, scheduleSettings)),
      ]
    }
  }

  /// An arm of a method and of schedules that were read.
  ///
  /// - Parameters:
  ///   - sampling: which rows of the data steps look at; what the function says where it is `nil`.
  ///   - tunedPer: what it is tuned anew for; what the experiment says where it is `nil`.
  package init(
    _ method: DecodedMethod, _ drives: Drives, sampling: ArmSampling? = nil, tunedPer: Set<Tuning.Aspect>? = nil,
    label: String
  ) {
    parts = Parts(method, drives, sampling, tunedPer)
    called = Name(ArmLabel(label))
  }

  /// An arm by its names; the settings are all that the catalogue has, defaults included. Names and settings that no
  /// catalogue has make an arm that cannot be run.
  package init(
    optimizer: String, settings: [String: JSON], schedule: String, scheduleSettings: [String: JSON], label: String
  ) {
    let method = Result { () throws(SettingsError) in try DecodedMethod.decode(optimizer, settings) }
    let schedules = Result { () throws(SettingsError) in
      try DecodedSchedule.decode(entry: EntryKind.schedule.entry(schedule, scheduleSettings))
    }
    if case .success(let method) = method, case .success(let rate) = schedules, method.settings == settings,
      rate.settings == scheduleSettings
    {
      parts = Parts(method, Drives(rate: rate))
    } else {
      parts = Parts(optimizer: optimizer, settings: settings, schedule: schedule, scheduleSettings: scheduleSettings)
    }
    called = Name(ArmLabel(label))
  }

  /// The optimizer, read once.
  ///
  /// - Throws: that the catalogue has none such, or what is wrong with its settings; what was read from a file has
  ///   neither.
  package var method: DecodedMethod { get throws(SettingsError) { try parts.method.get() } }
  /// The schedules, read once.
  ///
  /// - Throws: that the catalogue has none such, or what is wrong with its settings; what was read from a file has
  ///   neither.
  package var drives: Drives { get throws(SettingsError) { try parts.drives.get() } }

  /// What drives the learning rate, once it was read.
  ///
  /// - Throws: as `drives`.
  package func makeSchedule() throws(SettingsError) -> any Schedule { try drives.rate.schedule }

  /// The text of its name.
  package var label: String { name.text }

  /// The optimizer's name in the catalogue.
  package var optimizer: String { parts.optimizer }
  /// Every setting of it, defaults included.
  package var settings: [String: JSON] { parts.settings }
  /// The schedule's name in the catalogue, with those of the schedules of other settings behind it.
  package var schedule: String { parts.schedule }
  /// Every setting of the schedule, defaults included.
  package var scheduleSettings: [String: JSON] { parts.scheduleSettings }
  /// What names its schedule with the schedule's settings.
  package var scheduleIdentity: String { schedule + JSON.object(scheduleSettings).canonical }
  /// Which rows of the data its steps look at; what the function says where it is `nil`.
  package var sampling: ArmSampling? { parts.sampling }
  /// What it is tuned anew for, besides functions; what the experiment says where it is `nil`.
  package var tunedPer: Set<Tuning.Aspect>? { parts.tunedPer }
  /// What acts around its steps.
  package var links: [DecodedLink] { (try? method)?.links ?? [] }
  /// Whether its settings stay as they are.
  package var isConstant: Bool { (try? drives)?.isConstant ?? false }

  /// The canonical text of all but the label: what tells it from others, and what names its intervals.
  package var canonical: String { parts.canonical }

  /// What names it in keys of runs: the canonical text of what differs from the defaults.
  package var key: String { parts.key }

  /// All but the label, resolved.
  package var identity: JSON { .object(parts.identity) }

  /// Whose program it is; `nil` for a method of ours.
  package var program: Program? { (try? method)?.program }

  /// The optimizer as an entry of `optimizers`, its settings spelled out.
  var optimizerEntry: [String: JSON] {
    // What trainings are given has its name among its settings.
    if isForeign { return settings }
    guard let program else {
      return settings.merging(["optimizer": .string(optimizer)]) { $1 }
    }
    var members = settings
    members["program"] = nil
    members["optimizer"] = program.entry
    return members
  }

  /// What is left of the identity when some settings are not looked at.
  ///
  /// - Parameter keys: as tuning names them.
  package func identity(without keys: [String]) -> JSON {
    let settings = (parts.identity["settings"]?.object ?? [:]).filter { !keys.contains($0.key) }
    var rest: [String: JSON] = ["settings": .object(settings)]
    let ofSchedule = keys.compactMap(Self.scheduleKey)
    if !ofSchedule.isEmpty {
      let settings = parts.identity["scheduleSettings"]?.object ?? [:]
      rest["scheduleSettings"] = .object(settings.filter { !ofSchedule.contains($0.key) })
    }
    return .object(parts.identity.merging(rest) { $1 })
  }

  /// The same without its schedule.
  package func identityUnscheduled(without keys: [String]) -> JSON {
    .object((identity(without: keys).object ?? [:]).filter { !["schedule", "scheduleSettings"].contains($0.key) })
  }

  /// The same arm with other values of some settings, as tuning names them.
  ///
  /// - Throws: what is wrong with them.
  package func setting(_ values: [String: JSON], label: String) throws(SettingsError) -> Arm {
    let method = try method
    var (own, ofSchedule): ([String: JSON], [String: JSON]) = ([:], [:])
    for (key, value) in values {
      if let key = Self.scheduleKey(key) { ofSchedule[key] = value } else { own[key] = value }
    }
    let changed = own.isEmpty ? method : try method.method.decode(settings.merging(own) { $1 }, links: method.links)
    return Arm(changed, try drives.setting(ofSchedule), sampling: sampling, tunedPer: tunedPer, label: label)
  }

  /// The schedule as an entry of `schedules`.
  var scheduleEntry: JSON {
    if let drives = try? drives, let method = try? method { return drives.entry(method.method.scheduledKey) }
    return EntryKind.schedule.entry(schedule, scheduleSettings)
  }

  package static func == (a: Arm, b: Arm) -> Bool {
    (a.parts === b.parts || a.canonical == b.canonical) && (a.called === b.called || a.label == b.label)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

extension DecodedMethod {
  /// The method of a name with its settings.
  static func decode(_ optimizer: String, _ settings: [String: JSON]) throws(SettingsError) -> DecodedMethod {
    guard let method = Method.named(optimizer) else {
      throw SettingsError("optimizer", unknown("optimizer", optimizer, known: Method.catalogue.map(\.name)))
    }
    return try method.decode(settings)
  }
}
