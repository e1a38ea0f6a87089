import GSL
import Programs
import Values

/// Looks for the minimum of somebody's function that says none: descents from some starts, within so many evaluations.
struct MinimumOfGuest {
  private let function: GuestFunction
  private let greeting: Greeting

  /// The most evaluations.
  private static let most = 2000
  /// The starts beside the usual one.
  private static let drawn = 7

  init(_ function: GuestFunction, _ greeting: Greeting) {
    self.function = function
    self.greeting = greeting
  }

  /// The lowest end of the descents, or why there is none.
  func found(_ host: ProgramHost) -> ReferenceMinimum {
    guard greeting.hasGradient else { return .none("the program says none, and gives no gradient to search it with") }
    let session = GuestSession(function, greeting, host, seeds: [0])
    defer { session.close() }
    var stream = RandomStream(seed: Digest(of: "minimum/\(function.identity.canonical)").word)
    let starts =
      [greeting.start]
      + (0..<Self.drawn).map { _ in
        greeting.domain.map { $0.lowerBound + ($0.upperBound - $0.lowerBound) * stream.uniform() }
      }
    var asked = 0
    // Past the limit nothing has a value, which ends a descent.
    func reply(_ x: Span<Double>, withGradient: Bool) -> GuestSession.Reply? {
      asked += 1
      return asked > Self.most ? nil : session.answers([x.indices.map { x[$0] }], withGradient: withGradient)[0]
    }
    var lead: DescentEnd?
    for start in starts where asked < Self.most && session.faults[0] == nil {
      let end = DescentEnd(
        from: start, steps: 200, value: { reply($0, withGradient: false)?.value ?? .nan },
        both: { x, slope in
          guard let reply = reply(x, withGradient: true), !reply.gradient.isEmpty else { return .nan }
          for i in 0..<slope.count { slope[i] = reply.gradient[i] }
          return reply.value
        })
      if let end, end.value < lead?.value ?? .infinity { lead = end }
    }
    guard let lead, lead.value > -1e15 else { return .none("the program says none, and no descent came to one") }
    return ReferenceMinimum(
      lead.value, at: [lead.point],
      .computed(
        "found, not certified: lowest of \(min(asked, Self.most)) evaluations in descents from \(starts.count) starts, "
          + "GSL \(Library.version), vector_bfgs2, ‖∇f‖ = \(lead.norm.rounded(significant: 2))"))
  }
}
