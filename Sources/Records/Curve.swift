/// A run's record at the recorded steps: columns of equal length, all finite. Equal curves have the same bits.
package struct Curve: Sendable {
  /// The recorded steps, ascending; 0 is the start.
  package var steps: [Int] = []
  /// Evaluations made before the step.
  package var evaluations: [Int] = []
  /// f(x), exact.
  package var values: [Double] = []
  /// The least f so far.
  package var best: [Double] = []
  /// What else is known of each step; what a run does not have is absent, not 0.
  package var properties: [Property<Double>] = []
  /// The iterates, where the recording keeps them; else empty.
  package var points: [[Double]] = []
  /// Vectors beside the iterate that a method has, where the recording keeps iterates.
  package var diagnostics: [Property<[Double]>] = []
  package init() {}

  /// Empty, with room for so many points, and with properties of the given names.
  package init(reserving count: Int, properties names: [String]) {
    steps.reserveCapacity(count)
    evaluations.reserveCapacity(count)
    values.reserveCapacity(count)
    best.reserveCapacity(count)
    for name in names {
      var property = Property<Double>(name)
      property.values.reserveCapacity(count)
      properties.append(property)
    }
  }

  /// A column of its own name.
  package struct Property<Element: Sendable>: Sendable {
    /// Its name in lists and files, lowerCamelCase.
    package let name: String
    /// Step by step.
    package var values: [Element]
    /// A column, empty where nothing else is given.
    package init(_ name: String, _ values: [Element] = []) {
      self.name = name
      self.values = values
    }
  }

  /// ‖∇f(x)‖₂, exact; the largest finite number where it is not finite.
  package static let gradientNorm = "gradientNorm"
  /// The learning rate of the step that begins here, schedule included, and at the end of the budget that of the last
  /// step.
  package static let learningRate = "learningRate"
  /// The rows of data that were looked at before the step, each time counted, where the recording keeps them.
  package static let rows = "rows"
  /// The momenta of a particle with mass, as its last random force left them, 0 before the first.
  package static let momenta = "momenta"

  /// A property by its name; `nil` where the run has none such.
  package subscript(property name: String) -> [Double]? { properties.first { $0.name == name }?.values }

  /// Vectors beside the iterate by their name; `nil` where the run has none such.
  package subscript(diagnostic name: String) -> [[Double]]? { diagnostics.first { $0.name == name }?.values }
}

extension Curve: Equatable {
  package static func == (a: Curve, b: Curve) -> Bool {
    a.steps == b.steps && a.evaluations == b.evaluations && haveSameBits(a.values, b.values)
      && haveSameBits(a.best, b.best) && haveSame(a.properties, b.properties, haveSameBits)
      && haveSame(a.points, b.points) && haveSame(a.diagnostics, b.diagnostics, haveSame)
  }

  private static func haveSame<Element>(
    _ a: [Property<Element>], _ b: [Property<Element>], _ agree: ([Element], [Element]) -> Bool
  ) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && agree($0.values, $1.values) }
  }

  private static func haveSame(_ a: [[Double]], _ b: [[Double]]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy(haveSameBits)
  }
}

/// Whether two vectors agree to the last bit.
package func haveSameBits(_ a: [Double], _ b: [Double]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { $0.bitPattern == $1.bitPattern }
}
