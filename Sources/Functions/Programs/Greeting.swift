import Programs
import Values

/// What somebody's function says of itself in `ready`: n, the usual start, where starts are drawn, its minimum, and
/// what it answers.
package struct Greeting: Sendable, Equatable {
  /// n.
  package let dimension: Int
  /// The usual start.
  let start: [Double]
  /// Where starts are drawn; within 1 of the usual start where the program says nothing.
  let domain: [ClosedRange<Double>]
  /// f* and where it is, as the program says; else what was found, once it was looked for.
  package var minimum: ReferenceMinimum?
  /// Whether it answers gradients.
  package let hasGradient: Bool
  /// Whether its values depend on seeds.
  let isNoisy: Bool

  /// The largest n.
  private static let most = 1_000_000

  /// Reads a greeting.
  ///
  /// - Parameter asked: the dimension that the entry asks for; `nil` for whatever the program says.
  /// - Throws: what is wrong with it.
  init(_ ready: Answer, asked: Int?) throws(Fault) {
    func refuse(_ message: String) -> Fault { .line(message, ready.line) }
    guard let n = ready["n"]?.integer ?? ready["x"]?.array?.count ?? asked, (1...Self.most).contains(n) else {
      throw refuse("`n` must be an integer from 1 to \(Self.most)")
    }
    if let asked, n != asked { throw refuse("it has dimension \(n), and \(asked) was asked for") }
    dimension = n
    start = ready["x"] == nil ? Array(repeating: 0, count: n) : try ready.point("x", n)
    guard start.allSatisfy(\.isFinite) else { throw refuse("`x` must be finite") }
    if let domain = ready["domain"], !domain.isNull {
      guard let lower = domain["lower"]?.reals, let upper = domain["upper"]?.reals, lower.count == n, upper.count == n,
        zip(lower, upper).allSatisfy({ $0 < $1 && ($1 - $0).isFinite })
      else { throw refuse("`domain` must have `lower` and `upper`, \(n) numbers each, the lower ones less") }
      self.domain = zip(lower, upper).map { $0...$1 }
    } else {
      domain = start.map { $0 - 1...$0 + 1 }
    }
    minimum = try Self.minimum(ready, n)
    let gives = ready["gives"].map { $0.strings ?? [] } ?? ["value", "gradient"]
    guard gives.contains("value"), Set(gives).isSubset(of: ["value", "gradient"]) else {
      throw refuse("`gives` must list \"value\", or \"value\" and \"gradient\"")
    }
    hasGradient = gives.contains("gradient")
    isNoisy = ready["noisy"] == true
  }

  private static func minimum(_ ready: Answer, _ n: Int) throws(Fault) -> ReferenceMinimum? {
    guard let said = ready["minimum"], !said.isNull else { return nil }
    guard let known = KnownMinimum(json: said), known.points(n).allSatisfy({ $0.count == n }) else {
      throw .line("`minimum` must have `value`, and perhaps `points` of \(n) coordinates", ready.line)
    }
    return ReferenceMinimum(known.value, at: known.points(n), .literature("as the program says"))
  }
}
