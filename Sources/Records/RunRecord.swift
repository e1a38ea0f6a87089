import Functions

/// What a run leaves behind: a function of (function, arm, seed, budget) alone, never of how or where it ran.
///
/// Two records are equal if they have the same bits, whatever time they took: NaN, which there is one of, equals
/// itself, and −0 is not 0.
package struct RunRecord: Sendable {
  /// How the run ended.
  package var status: Status
  /// Why it ended so, in words, where more is known than the status says.
  package var reason: String?
  /// The steps made before the last iterate.
  package var steps: Int
  /// What was asked of the function before the last iterate.
  package var counts: Counts
  /// f at the last iterate, or at the last one where it was finite; ∞ where it was not finite at the start.
  package var final: Double
  /// The least finite f at any iterate x₀ … x_steps; ∞ where it was not finite at the start.
  package var best: Double
  /// The step of that iterate.
  package var bestStep: Int
  /// The last iterate, n coordinates; some of them may not be finite where the run diverged.
  package var point: [Double]
  /// For each target, the evaluations made when an iterate first reached it; `nil` where none did.
  package var runtimes: [Int?]
  /// The recorded steps.
  package var curve: Curve
  /// When a program's run came where; `nil` for runs of our own, and once it is stored.
  package var clock: RunClock?

  /// A record of all that a run left.
  package init(
    status: Status, reason: String? = nil, steps: Int, counts: Counts, final: Double, best: Double, bestStep: Int,
    point: [Double], runtimes: [Int?], curve: Curve
  ) {
    self.status = status
    self.reason = reason
    self.steps = steps
    self.counts = counts
    self.final = final
    self.best = best
    self.bestStep = bestStep
    self.point = point
    self.runtimes = runtimes
    self.curve = curve
  }
}

extension RunRecord {
  /// The reason of a run that was given up because the sweep was being stopped: it is not stored.
  package static let interrupted = "interrupted"
  /// How the reason of a run begins that asked for more memory than its limit.
  package static let beyondMemory = "memory: "
  /// Whether it was given up so.
  package var isVoid: Bool { status == .crashed && reason == Self.interrupted }
}

extension RunRecord: Equatable {
  package static func == (a: RunRecord, b: RunRecord) -> Bool {
    a.status == b.status && a.reason == b.reason && a.steps == b.steps && a.counts == b.counts
      && a.bestStep == b.bestStep
      && haveSameBits([a.final, a.best], [b.final, b.best]) && haveSameBits(a.point, b.point)
      && a.runtimes == b.runtimes && a.curve == b.curve
  }
}
