import Functions
import Optimizers
import Values

/// A function as an experiment asks for it: at one dimension and instance, with noise and a rule for starts, and at one
/// budget where the experiment has several.
///
/// Copies share their parts, so a grid of a hundred thousand cells holds each function once.
package struct FunctionCase: Sendable, Hashable {
  private let parts: Parts
  /// How reports call it at whatever budget: no part of its identity.
  package var baseLabel: String
  /// How reports call it: no part of its identity.
  package var label: String {
    get { baseLabel + (budget.map { " in \($0.text)" } ?? "") }
    set { baseLabel = newValue }
  }

  /// What copies share.
  private final class Parts: Sendable {
    let decoded: Result<DecodedFunction, SettingsError>
    let function: String
    let settings: [String: JSON]
    let dimension: Int
    let instance: Int
    let noise: NoiseRule
    let start: StartRule
    let data: DataSet?
    let sampling: Sampling?
    let suite: SuitePlace?
    let budget: Budget?
    let identity: JSON
    let canonical: String
    let base: String
    let key: String

    init(
      _ decoded: Result<DecodedFunction, SettingsError>, function: String, settings: [String: JSON], dimension: Int,
      instance: Int, noise: NoiseRule, start: StartRule, data: DataSet?, sampling: Sampling?, suite: SuitePlace?,
      budget: Budget? = nil
    ) {
      self.budget = budget
      self.decoded = decoded
      self.function = function
      self.settings = settings
      self.dimension = dimension
      self.instance = instance
      self.noise = noise
      self.start = start
      self.data = data
      self.sampling = sampling
      self.suite = suite
      var members: [String: JSON] = [
        "function": .string(function), "settings": .object(FirstForm.settings(.function, function, settings)),
        "dimension": .integer(dimension), "instance": .integer(instance), "noise": noise.json, "start": start.identity,
      ]
      members["data"] = data?.identity
      members["sampling"] = sampling?.fullIdentity
      if case .success(let decoded) = decoded, !decoded.hasMinimum { members["minimum"] = "none" }
      base = JSON.object(members).canonical
      members["budget"] = budget?.identity
      identity = .object(members)
      canonical = budget == nil ? base : identity.canonical
      guard case .success(let decoded) = decoded, var differing = decoded.identity.object else {
        key = canonical
        return
      }
      if noise != .none { differing["noise"] = noise.json }
      if start != .domain { differing["start"] = start.identity }
      differing["sampling"] = sampling?.fullIdentity
      key = JSON.object(differing).canonical
    }
  }

  /// A function that was read, with what an experiment says about its runs.
  ///
  /// - Parameter suite: where it stands in the suite that its entry names.
  package init(
    _ decoded: DecodedFunction, noise: NoiseRule, start: StartRule, sampling: Sampling? = nil,
    suite: SuitePlace? = nil, label: String
  ) {
    parts = Parts(
      .success(decoded), function: decoded.kind.name, settings: decoded.settings, dimension: decoded.given,
      instance: decoded.instance, noise: noise, start: start, data: decoded.data, sampling: sampling, suite: suite)
    baseLabel = label
  }

  /// A function by its name, which need not be in the catalogue; the settings are all that the catalogue has, defaults
  /// included.
  package init(
    function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: NoiseRule, start: StartRule,
    data: DataSet? = nil, sampling: Sampling? = nil, label: String
  ) {
    let decoded = Result { () throws(SettingsError) in
      guard let kind = FunctionKind.named(function) else {
        throw SettingsError("function", unknown("function", function, known: FunctionKind.all.map(\.name)))
      }
      return DecodedFunction(kind, resolved: settings, dimension: dimension, instance: instance, data: data)
    }
    parts = Parts(
      decoded, function: function, settings: settings, dimension: dimension, instance: instance, noise: noise,
      start: start, data: data, sampling: sampling, suite: nil)
    baseLabel = label
  }

  private init(_ parts: Parts, label: String) {
    self.parts = parts
    baseLabel = label
  }

  /// The same whose steps look at other rows.
  ///
  /// - Parameter rule: `nil` for all of them.
  package func sampled(_ rule: Sampling?) -> FunctionCase {
    FunctionCase(
      Parts(
        parts.decoded, function: function, settings: settings, dimension: dimension, instance: instance, noise: noise,
        start: start, data: data, sampling: rule, suite: suite, budget: budget), label: baseLabel)
  }

  /// The same at one of several budgets.
  package func at(_ budget: Budget) -> FunctionCase {
    FunctionCase(
      Parts(
        parts.decoded, function: function, settings: settings, dimension: dimension, instance: instance, noise: noise,
        start: start, data: data, sampling: sampling, suite: suite, budget: budget), label: baseLabel)
  }

  /// The function, read once.
  ///
  /// - Throws: that the catalogue has none such; what was read from a file is there.
  package var decoded: DecodedFunction { get throws(SettingsError) { try parts.decoded.get() } }

  /// Where it stands in the suite that it was named by: no part of its identity.
  package var suite: SuitePlace? { parts.suite }
  /// Its name in the catalogue.
  package var function: String { parts.function }
  /// What names its streams of random numbers.
  var streamName: String { (try? parts.decoded.get().streamName) ?? parts.function }
  /// Every setting, defaults included.
  package var settings: [String: JSON] { parts.settings }
  /// n; 1 of a training, and of somebody's function that says it itself until it has.
  package var dimension: Int { parts.dimension == 0 ? max(1, (try? decoded.dimension) ?? 1) : parts.dimension }
  /// Whether nothing says yet what n is.
  package var isOfUnknownDimension: Bool { (try? decoded.dimension) == 0 }
  /// Whose program it is; `nil` for a function of ours.
  package var guest: GuestFunction? { (try? decoded)?.guest }
  /// What labels begin with: its name in the catalogue, after a sign where it is maximised, or its program's.
  package var stem: String { guest?.program.name ?? turned.map { "−" + $0.function } ?? function }
  /// 0 as published, k ≥ 1 the k-th shift and rotation.
  package var instance: Int { parts.instance }
  /// The Gaussian noise on every gradient.
  package var noise: NoiseRule { parts.noise }
  /// Where runs begin.
  package var start: StartRule { parts.start }
  /// What its runs may use, where the experiment has several budgets; else `nil`.
  package var budget: Budget? { parts.budget }
  /// What a model lives on.
  package var data: DataSet? { parts.data }
  /// What of its data should be told, beside reports.
  package var remarks: [String] {
    guard settings["features"]?.array?.isEmpty ?? true else { return [] }
    return data?.remarks ?? []
  }
  /// Which rows of it a step looks at; all where it is `nil`.
  package var sampling: Sampling? { parts.sampling }

  /// The canonical text of all but the label: what tells it from others, and what names its intervals.
  package var canonical: String { parts.canonical }

  /// The same of the function at whatever budget.
  package var baseCanonical: String { parts.base }

  /// All but the label, resolved.
  package var identity: JSON { parts.identity }

  /// The canonical text of what is left of the identity when some of its members are not looked at.
  package func identity(without keys: [String]) -> String {
    JSON.object((identity.object ?? [:]).filter { !keys.contains($0.key) }).canonical
  }

  /// What names it in keys of runs: the canonical text of what differs from the defaults.
  package var key: String { parts.key }

  package static func == (a: FunctionCase, b: FunctionCase) -> Bool {
    (a.parts === b.parts || a.canonical == b.canonical) && a.label == b.label
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

extension Sampling {
  /// As the file has it, with the digest of the rows that it lists.
  fileprivate var fullIdentity: JSON {
    guard case .listed(let list) = order, var members = identity.object else { return identity }
    members["sha256"] = .string(list.digest.description)
    return .object(members)
  }
}
