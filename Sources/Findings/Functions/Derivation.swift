/// How a cell of a table came about: the statistics that it shows, the runs behind it, and the values on the way.
package struct Derivation: Sendable, Equatable {
  /// What the cell shows, in one line.
  package var summary: String
  /// Names of `StatisticKind.catalogue`.
  package var statistics: [String]
  /// The runs that it is made of.
  package var sources: [Source]
  /// Intermediate values, in the order in which they are reached.
  package var steps: [Step]

  /// How a cell came about; what is not given was not part of it.
  package init(_ summary: String, _ statistics: [String] = [], sources: [Source] = [], steps: [Step] = []) {
    self.summary = summary
    self.statistics = statistics
    self.sources = sources
    self.steps = steps
  }

  /// Runs of one cell, and what was taken of each.
  package struct Source: Sendable, Equatable {
    /// The label of the function.
    package var function: String
    /// The label of the arm.
    package var arm: String
    /// The cell's key in the store.
    package var key: String
    /// What the values are: "final gap".
    package var quantity: String
    /// Ascending.
    package var seeds: [Int]
    /// One a seed; ∞ for a run that failed or never got there.
    package var values: [Double]
    /// How runs ended where more is known than their status says, by seed: "stalled: a step was given up".
    package var remarks: [Int: String]

    /// Runs of one cell; as many values as seeds.
    package init(
      function: String, arm: String, key: String, quantity: String, seeds: [Int], values: [Double],
      remarks: [Int: String] = [:]
    ) {
      self.function = function
      self.arm = arm
      self.key = key
      self.quantity = quantity
      self.seeds = seeds
      self.values = values
      self.remarks = remarks
    }
  }

  /// A named value.
  package struct Step: Sendable, Equatable {
    /// What the value is.
    package var name: String
    /// A number with its full digits, or a text.
    package var value: Value

    /// A step that came to a number.
    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = .number(value)
    }
    /// A step that came to a text.
    package init(_ name: String, _ text: String) {
      self.name = name
      value = .text(text)
    }

    /// What a step came to.
    package enum Value: Sendable, Equatable {
      case number(Double)
      case text(String)
    }
  }
}
