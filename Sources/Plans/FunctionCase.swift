import Functions
import Values

/// A function as an experiment asks for it: at one dimension and instance, with noise and a rule for starts.
public struct FunctionCase: Sendable, Hashable {
  /// Its name in the catalogue.
  public var function: String
  /// Every setting, defaults included.
  public var settings: [String: JSON]
  public var dimension: Int
  /// 0 as published, k ≥ 1 the k-th shift and rotation.
  public var instance: Int
  /// Standard deviation of the Gaussian noise on each coordinate of every gradient; 0 for exact gradients.
  public var noise: Double
  public var start: StartRule
  /// How reports call it: no part of its identity.
  public var label: String

  public init(
    function: String, settings: [String: JSON], dimension: Int, instance: Int, noise: Double, start: StartRule,
    label: String
  ) {
    self.function = function
    self.settings = settings
    self.dimension = dimension
    self.instance = instance
    self.noise = noise
    self.start = start
    self.label = label
  }

  /// All but the label, resolved.
  public var identity: JSON {
    .object([
      "function": .string(function), "settings": .object(settings), "dimension": .integer(dimension),
      "instance": .integer(instance), "noise": .number(noise), "start": start.identity,
    ])
  }
}

/// Where the runs of a function begin. Equal seeds begin at equal points, whatever the arm.
public enum StartRule: Sendable, Hashable {
  /// Uniform in the function's domain.
  case domain
  /// Uniform in [low, high] in every coordinate.
  case box(Double, Double)
  /// The usual start of the literature, the same for every seed.
  case usual
  /// Gaussian about the usual start with this standard deviation in every coordinate.
  case around(Double)
  /// One point for every seed.
  case point([Double])

  public var identity: JSON {
    switch self {
    case .domain: "uniform"
    case .box(let low, let high): ["uniform": .numbers([low, high])]
    case .usual: "usual"
    case .around(let deviation): ["gaussian": .number(deviation)]
    case .point(let point): .numbers(point)
    }
  }
}
