import Functions

/// What a run leaves behind: a function of (function, arm, seed, budget) alone, never of how or where it ran.
public struct RunRecord: Sendable, Equatable {
  public var status: Status
  /// The steps made.
  public var steps: Int
  public var counts: Counts
  /// f at the last iterate, or at the last one where it was finite.
  public var final: Double
  /// The least f at any iterate x₀ … x_steps.
  public var best: Double
  /// The step of that iterate.
  public var bestStep: Int
  /// The last iterate, n coordinates; not finite where the run diverged.
  public var point: [Double]
  /// For each target, the evaluations made when an iterate first reached it; `nil` where none did.
  public var runtimes: [Int?]
  public var curve: Curve

  public init(
    status: Status, steps: Int, counts: Counts, final: Double, best: Double, bestStep: Int, point: [Double],
    runtimes: [Int?], curve: Curve
  ) {
    self.status = status
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

/// A run's record at the recorded steps; six columns of equal length.
public struct Curve: Sendable, Equatable {
  public var steps: [Int] = []
  /// Evaluations made before the step.
  public var evaluations: [Int] = []
  /// f(x), exact.
  public var values: [Double] = []
  /// The least f so far.
  public var best: [Double] = []
  /// ‖∇f(x)‖₂, exact.
  public var gradientNorms: [Double] = []
  /// The learning rate of the step that begins here, schedule included; 0 for a method without one.
  public var learningRates: [Double] = []
  /// The iterates, where the recording keeps them; else empty.
  public var points: [[Double]] = []
  public init() {}
}
