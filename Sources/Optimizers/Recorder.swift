import Functions
import Lanes

/// Watches a run, or a pack of runs, at every iterate, without a branch on any lane until something happens to one.
struct Recorder<L: Lane> {
  private let recording: Recording
  private let stopping: Stopping
  private let reference: L
  /// Runs that still go on.
  private var active: L.Mask
  private var nextTarget: L
  private var best: L = .infinity
  private var bestStep: L = 0
  /// f at the iterate seen last.
  private var last: L = .infinity
  private var runs: [Progress]
  private var running: Int

  /// What is kept of one run.
  private struct Progress {
    var record: RunRecord?
    var runtimes: [Int] = []
    var curve = Curve()
  }

  init(_ recording: Recording, _ stopping: Stopping) {
    self.recording = recording
    self.stopping = stopping
    reference = L(recording.reference)
    nextTarget = L(recording.targets.first ?? -.infinity)
    active = L(0) .< L(1)
    runs = Array(repeating: Progress(), count: L.count)
    running = L.count
  }

  /// Whether every run has ended.
  @inline(__always) var isDone: Bool { running == 0 }

  /// Sees f(x) at a step; `counts` are those made before it.
  @inline(__always)
  mutating func observe(_ value: L, at step: Int, _ counts: Counts, _ point: [L]) {
    let calm = (nextTarget .< value - reference) .& (value.magnitude .< .infinity)
    if (active .& .!calm).any { attend(to: value, at: step, counts, point) }
    let improved = value .< best
    best = best.replacing(with: value, where: improved)
    bestStep = bestStep.replacing(with: L(Double(step)), where: improved)
    last = value
  }

  /// Something happened to a run: a target was reached, or its value is not finite.
  @inline(never)
  private mutating func attend(to value: L, at step: Int, _ counts: Counts, _ point: [L]) {
    for run in 0..<L.count where runs[run].record == nil {
      guard value[run].isFinite else {
        end(run, step == 0 ? .invalid : .diverged, at: step, counts, point, final: step == 0 ? value[run] : last[run])
        continue
      }
      let gap = value[run] - recording.reference
      while runs[run].runtimes.count < recording.targets.count, gap <= recording.targets[runs[run].runtimes.count] {
        runs[run].runtimes.append(counts.evaluations)
      }
      let reached = runs[run].runtimes.count
      nextTarget[run] = reached < recording.targets.count ? recording.targets[reached] : -.infinity
      if stopping.atTarget && reached == recording.targets.count && reached > 0 {
        if value[run] < best[run] {
          best[run] = value[run]
          bestStep[run] = Double(step)
        }
        end(run, .target, at: step, counts, point, final: value[run])
      }
    }
  }

  /// Adds a point to the curve of every run that still goes on.
  mutating func note(
    _ value: L, gradient: [L], rate: L, at step: Int, _ counts: Counts, _ point: [L]
  ) {
    var squares: L = 0
    for g in gradient { squares += g * g }
    let norm = squares.squareRoot()
    for run in 0..<L.count where runs[run].record == nil {
      guard norm[run].isFinite else {
        end(run, step == 0 ? .invalid : .diverged, at: step, counts, point, final: value[run])
        continue
      }
      runs[run].curve.append(
        step: step, evaluations: counts.evaluations, value: value[run], best: best[run], gradientNorm: norm[run],
        learningRate: rate[run])
      if recording.keepsPoints { runs[run].curve.points.append(point.map { $0[run] }) }
      if let tolerance = stopping.gradientNorm, norm[run] <= tolerance {
        end(run, .converged, at: step, counts, point, final: value[run])
      }
    }
  }

  /// Ends the runs that still go on.
  mutating func end(_ status: Status, at step: Int, _ counts: Counts, _ point: [L]) {
    for run in 0..<L.count where runs[run].record == nil {
      end(run, status, at: step, counts, point, final: last[run])
    }
  }

  private mutating func end(
    _ run: Int, _ status: Status, at step: Int, _ counts: Counts, _ point: [L], final: Double
  ) {
    let progress = runs[run]
    runs[run].record = RunRecord(
      status: status, steps: step, counts: counts, final: final, best: best[run], bestStep: Int(bestStep[run]),
      point: point.map { $0[run] },
      runtimes: recording.targets.indices.map { $0 < progress.runtimes.count ? progress.runtimes[$0] : nil },
      curve: progress.curve)
    running -= 1
    var still: L = 1
    for other in 0..<L.count where runs[other].record != nil { still[other] = 0 }
    active = 0 .< still
  }

  /// The records of the runs, once each has ended.
  func records() -> [RunRecord] { runs.compactMap(\.record) }
}

extension Curve {
  mutating func append(
    step: Int, evaluations: Int, value: Double, best: Double, gradientNorm: Double, learningRate: Double
  ) {
    steps.append(step)
    self.evaluations.append(evaluations)
    values.append(value)
    self.best.append(best)
    gradientNorms.append(gradientNorm)
    learningRates.append(learningRate)
  }
}
