import Values

/// A function with its settings, at a dimension and an instance, or a model on its data: what an entry of `functions`
/// comes to. It makes the objective.
package struct DecodedFunction: Sendable {
  /// The row of the catalogue.
  package let kind: FunctionKind
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The settings that differ from their defaults: what identity is made of.
  package let differences: [String: JSON]
  /// n; of somebody's function that says it itself, 0 until it has.
  package var dimension: Int { given == 0 ? guest?.greeting?.dimension ?? 0 : given }
  /// n as the entry has it; 0 where a program says it.
  package let given: Int
  /// 0 as published, k ≥ 1 the k-th shift and rotation.
  package let instance: Int
  /// What a model lives on.
  package let data: DataSet?
  /// What names its streams of random numbers.
  package let streamName: String
  /// What was made already, once: copies share what it computes.
  private let made: Objective?
  /// Whose program it is; `nil` for a function of ours.
  package let guest: GuestFunction?
  /// Whether its reference minimum is looked for.
  package var hasMinimum: Bool { !(made?.leavesMinimum ?? false) }

  /// A function whose settings were read: every one, defaults included.
  ///
  /// - Parameters:
  ///   - streamName: what names its streams of random numbers, where it is not the row's name.
  ///   - made: the objective, where it was made already.
  package init(
    _ kind: FunctionKind, resolved settings: [String: JSON], dimension: Int, instance: Int, data: DataSet?,
    streamName: String? = nil, made: Objective? = nil
  ) {
    self.kind = kind
    self.settings = settings
    differences = kind.settings.reduce(into: [:]) { differences, setting in
      guard let value = settings[setting.key], value != setting.standard else { return }
      differences[setting.key] = InnerFunction.identity(of: value, as: setting.kind)
    }
    given = dimension
    self.instance = instance
    self.data = data
    self.streamName = streamName ?? kind.name
    self.made = made
    guest = nil
  }

  /// Somebody's function or training.
  ///
  /// - Parameters:
  ///   - settings: the entry's, all of which its program is given.
  ///   - dimension: the entry's; `nil` for what the program says.
  package init(_ kind: FunctionKind, _ guest: GuestFunction, settings: [String: JSON], dimension: Int?) {
    self.kind = kind
    self.guest = guest
    self.settings = settings.merging(["program": guest.program.identity]) { $1 }
      .merging(guest.terms.map { ["training": .object($0.entry)] } ?? [:]) { $1 }
      .merging(guest.twin.map { ["startsOf": .string($0)] } ?? [:]) { $1 }
    differences = self.settings
    given = dimension ?? 0
    instance = 0
    data = nil
    streamName = guest.twin ?? "program/" + guest.identity.canonical
    made = nil
  }

  /// The function itself, to be minimised.
  ///
  /// - Throws: what is wrong with settings, dimension or instance; what was read from a file can be made.
  package func objective() throws(SettingsError) -> Objective {
    if let made { return made }
    if let guest { return guest.closed }
    guard let data else { return try kind.objective(settings: settings, dimension: dimension, instance: instance) }
    return try kind.objective(settings: settings, data: data)
  }

  /// What names it in keys of runs.
  package var identity: JSON {
    var members = EntryKind.function.identity(kind.name, differences, kind.version).object ?? [:]
    if given != 0 { members["dimension"] = .integer(given) }
    if instance != 0 { members["instance"] = .integer(instance) }
    members["data"] = data?.identity
    if !hasMinimum { members["minimum"] = "none" }
    return .object(members)
  }
}
