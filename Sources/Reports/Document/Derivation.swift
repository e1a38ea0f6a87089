/// How a cell of a table came about: the statistics that it shows, the runs behind it, and the values on the way.
public struct Derivation: Sendable, Equatable {
  /// What the cell shows, in one line.
  public var summary: String
  /// Names of `StatisticKind.catalogue`.
  public var statistics: [String]
  /// The runs that it is made of.
  public var sources: [Source]
  /// Intermediate values, in the order in which they are reached.
  public var steps: [Step]

  /// How a cell came about; what is not given was not part of it.
  public init(_ summary: String, _ statistics: [String] = [], sources: [Source] = [], steps: [Step] = []) {
    self.summary = summary
    self.statistics = statistics
    self.sources = sources
    self.steps = steps
  }

  /// Runs of one cell, and what was taken of each.
  public struct Source: Sendable, Equatable {
    /// The label of the function.
    public var function: String
    /// The label of the arm.
    public var arm: String
    /// The cell's key in the store.
    public var key: String
    /// What the values are: "final gap".
    public var quantity: String
    /// Ascending.
    public var seeds: [Int]
    /// One a seed; ∞ for a run that failed or never got there.
    public var values: [Double]

    /// Runs of one cell; as many values as seeds.
    public init(
      function: String, arm: String, key: String, quantity: String, seeds: [Int], values: [Double]
    ) {
      self.function = function
      self.arm = arm
      self.key = key
      self.quantity = quantity
      self.seeds = seeds
      self.values = values
    }
  }

  /// A named value.
  public struct Step: Sendable, Equatable {
    public var name: String
    /// A number with its full digits, or a text.
    public var value: Value

    /// A step that came to a number.
    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = .number(value)
    }
    /// A step that came to a text.
    public init(_ name: String, _ text: String) {
      self.name = name
      value = .text(text)
    }

    /// What a step came to.
    public enum Value: Sendable, Equatable {
      case number(Double)
      case text(String)
    }
  }
}
