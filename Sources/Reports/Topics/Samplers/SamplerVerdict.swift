import Findings
import Statistics
import Values

/// What the tests of samplers say, in words: whether anything is told from the Boltzmann density, or from how theory
/// moves.
struct SamplerVerdict: Answer {
  static let word = "samplers"

  /// What is told from what should be, and how far it is from that.
  private typealias Test = (name: String, p: Double)

  private var densities: [Test] = []
  private var motions: [Test] = []

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    if view.studies.isPure { append(view.label, view.studies) }
  }

  func line(_ overall: Overall) -> RichText? { line }

  /// Adds the tests on a function; of samples that are no numbers there is none.
  mutating func append(_ label: String, _ studies: SamplerStudies) {
    densities += studies.density.rows.map { row in
      ("\(row.label), x\(subscripted(row.coordinate + 1)) on \(label)", row.distance.p)
    }
    motions += studies.motion.rows.compactMap { row in
      row.largestDeviation.map { deviation in
        // Of several deviations the largest.
        let count = Double(row.expected.count { $0 != nil })
        return ("\(row.label) along x\(subscripted(row.axis + 1))", min(1, 2 * normalUpperTail(deviation) * count))
      }
    }
  }

  /// The answer; `nil` where nothing was sampled.
  var line: RichText? {
    Self.line(
      densities, none: "No sampler is told from the Boltzmann density",
      some: "samples", "told from the Boltzmann density",
      by: "Kolmogorov's distance, Holm, α = 0.05")
      ?? Self.line(
        motions, none: "No motion is told from theory's", some: "motions", "told from theory's",
        by: "mean squared displacements, Holm, α = 0.05")
  }

  private static func line(
    _ tests: [Test], none: String, some: String, _ verdict: String, by method: String
  ) -> RichText? {
    let tests = tests.filter { !$0.p.isNaN }
    guard let least = tests.map(\.p).min() else { return nil }
    let adjusted = holm(tests.map(\.p))
    let told = zip(tests, adjusted).filter { $1 < Comparison.alpha }.map(\.0.name)
    if told.isEmpty {
      let (p, q) = (NumberText.significant(least, 2), NumberText.significant(adjusted.min() ?? 1, 2))
      return .strong(none)
        + RichText(": the least p of \(NumberText.counted(tests.count, "test")) is \(p), adjusted \(q) (\(method)).")
    }
    let names = told.prefix(3).joined(separator: "; ") + (told.count > 3 ? "; and \(told.count - 3) more" : "")
    let count = "\(told.count) of \(tests.count) \(some) \(told.count == 1 ? "is" : "are") \(verdict)"
    return .strong(count) + RichText(": \(names) (\(method)).")
  }
}
