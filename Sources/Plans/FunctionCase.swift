import Values

/// A function as an experiment asks for it: at one dimension and instance, with noise and a rule for starts.
///
/// Copies share their parts, so a grid of a hundred thousand cells holds each function once.
public struct FunctionCase: Sendable, Hashable {
  private let parts: Parts
  /// How reports call it: no part of its identity.
  public var label: String

  /// What copies share.
  private final class Parts: Sendable {
    let function: String
    let settings: [String: JSON]
    let dimension: Int
    let instance: Int
    let noise: Double
    let start: StartRule
    let canonical: String

    init(
      function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: Double, start: StartRule
    ) {
      self.function = function
      self.settings = settings
      self.dimension = dimension
      self.instance = instance
      self.noise = noise
      self.start = start
      canonical = Self.identity(function, settings, dimension, instance, noise, start).canonical
    }

    var identity: JSON { Self.identity(function, settings, dimension, instance, noise, start) }

    private static func identity(
      _ function: String, _ settings: [String: JSON], _ dimension: Int, _ instance: Int, _ noise: Double,
      _ start: StartRule
    ) -> JSON {
      [
        "function": .string(function), "settings": .object(settings), "dimension": .integer(dimension),
        "instance": .integer(instance), "noise": .number(noise), "start": start.identity,
      ]
    }
  }

  public init(
    function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: Double, start: StartRule,
    label: String
  ) {
    parts = Parts(
      function: function, settings: settings, dimension: dimension, instance: instance, noise: noise, start: start)
    self.label = label
  }

  /// Its name in the catalogue.
  public var function: String { parts.function }
  /// Every setting, defaults included.
  public var settings: [String: JSON] { parts.settings }
  public var dimension: Int { parts.dimension }
  /// 0 as published, k ≥ 1 the k-th shift and rotation.
  public var instance: Int { parts.instance }
  /// Standard deviation of the Gaussian noise on each coordinate of every gradient; 0 for exact gradients.
  public var noise: Double { parts.noise }
  public var start: StartRule { parts.start }

  /// The canonical text of all but the label: what names it in keys.
  public var canonical: String { parts.canonical }

  /// All but the label, resolved.
  public var identity: JSON { parts.identity }

  public static func == (a: FunctionCase, b: FunctionCase) -> Bool {
    (a.parts === b.parts || a.canonical == b.canonical) && a.label == b.label
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}
