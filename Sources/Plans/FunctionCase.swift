import Functions
import Values

/// A function as an experiment asks for it: at one dimension and instance, with noise and a rule for starts.
///
/// Copies share their parts, so a grid of a hundred thousand cells holds each function once.
package struct FunctionCase: Sendable, Hashable {
  private let parts: Parts
  /// How reports call it: no part of its identity.
  package var label: String
  /// Where it stands in the suite that it was named by: no part of its identity either.
  package var suite: SuitePlace?

  /// What copies share.
  private final class Parts: Sendable {
    let function: String
    let settings: [String: JSON]
    let dimension: Int
    let instance: Int
    let noise: NoiseRule
    let start: StartRule
    let data: DataSet?
    let sampling: Sampling?
    /// Made once, since copies share what a model computes from its data; `nil` for what is made when it is asked for.
    let model: Objective?
    let identity: JSON
    let canonical: String

    init(
      function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: NoiseRule, start: StartRule,
      data: DataSet?, sampling: Sampling?, model: Objective?
    ) {
      self.function = function
      self.settings = settings
      self.dimension = dimension
      self.instance = instance
      self.noise = noise
      self.start = start
      self.data = data
      self.sampling = sampling
      self.model = model
      var members: [String: JSON] = [
        "function": .string(function), "settings": .object(settings), "dimension": .integer(dimension),
        "instance": .integer(instance), "noise": noise.json, "start": start.identity,
      ]
      members["data"] = data?.identity
      members["sampling"] = sampling?.fullIdentity
      identity = .object(members)
      canonical = identity.canonical
    }
  }

  /// A function at one dimension and instance; the settings are all that the catalogue has, defaults included.
  ///
  /// - Parameter model: the objective of a model that was made on its data, with these settings.
  package init(
    function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: NoiseRule, start: StartRule,
    data: DataSet? = nil, sampling: Sampling? = nil, model: Objective? = nil, label: String
  ) {
    parts = Parts(
      function: function, settings: settings, dimension: dimension, instance: instance, noise: noise, start: start,
      data: data, sampling: sampling, model: model)
    self.label = label
  }

  /// Its name in the catalogue.
  package var function: String { parts.function }
  /// Every setting, defaults included.
  package var settings: [String: JSON] { parts.settings }
  /// n.
  package var dimension: Int { parts.dimension }
  /// 0 as published, k ≥ 1 the k-th shift and rotation.
  package var instance: Int { parts.instance }
  /// The Gaussian noise on every gradient.
  package var noise: NoiseRule { parts.noise }
  /// Where runs begin.
  package var start: StartRule { parts.start }
  /// What a model lives on.
  package var data: DataSet? { parts.data }
  /// Which rows of it a step looks at; all where it is `nil`.
  package var sampling: Sampling? { parts.sampling }

  /// The objective of a model, where it was made on its data.
  var model: Objective? { parts.model }

  /// The canonical text of all but the label: what names it in keys.
  package var canonical: String { parts.canonical }

  /// All but the label, resolved.
  package var identity: JSON { parts.identity }

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
