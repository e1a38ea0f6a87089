import Functions
import Lanes

/// Watches a run, or a pack of runs, at every iterate, without a branch on any lane until something happens to one.
struct Recorder<L: Lane> {
  let recording: Recording
  let stopping: Stopping
  private let reference: L
  /// Runs that still go on.
  private var active: L.Mask
  private var nextTarget: L
  private var best: L = .infinity
  private var bestStep: L = 0
  /// f at the iterate before this one.
  private var last: L = .infinity
  private var checkpoints: IndexingIterator<[Int]>
  private var nextCheckpoint: Int
  private var running = L.count
  private var runs: [Progress]
  /// Those that have ended.
  private var ended: [RunRecord?]
  /// Base learning rates, and the factors on them.
  private let rates: L
  private let timetables: Timetables<L>
  private let gradient: Vector<L>

  /// What is kept of one run.
  private struct Progress {
    var isRunning = true
    var runtimes: [Int] = []
    var curve: Curve
  }

  init(
    _ recording: Recording, _ stopping: Stopping, rates: L, _ timetables: Timetables<L>, dimension: Int,
    in arena: Arena
  ) {
    self.recording = recording
    self.stopping = stopping
    self.rates = rates
    self.timetables = timetables
    reference = L(recording.reference)
    nextTarget = L(recording.targets.first ?? -.infinity)
    active = L(0) .< L(1)
    checkpoints = recording.checkpoints.makeIterator()
    nextCheckpoint = checkpoints.next() ?? .max
    let points = min(recording.checkpoints.count + 1, 4096)
    runs = (0..<L.count).map { _ in Progress(curve: Curve(reserving: points)) }
    ended = Array(repeating: nil, count: L.count)
    gradient = arena.zeros(dimension)
  }

  /// Whether every run has ended.
  @inline(__always) var isDone: Bool { running == 0 }

  /// The records of the runs, once each has ended.
  var records: [RunRecord] { ended.compactMap { $0 } }

  /// Sees f(x) at a step, and says whether it calls for a closer look: it is a checkpoint, a target was reached, or a
  /// value is not finite.
  @inline(__always)
  mutating func observe(_ value: L, at step: Int) -> Bool {
    let gap = value - reference
    // −∞ is not above the next target, +∞ not below itself, and NaN neither.
    let calm = (nextTarget .< gap) .& (gap .< .infinity)
    // A value of −∞ is no best: the run ends with it as diverged.
    let improved = (value .< best) .& (L(-.infinity) .< value)
    best = best.replacing(with: value, where: improved)
    bestStep = bestStep.replacing(with: L(Double(step)), where: improved)
    return (active .& .!calm).any || step == nextCheckpoint
  }

  /// Whether a step is to be recorded.
  @inline(__always)
  func isDue(_ step: Int) -> Bool { step == nextCheckpoint }

  /// Whether a value is not finite for a run that still goes on.
  @inline(__always)
  func isLost(_ value: L) -> Bool { (active .& .!(value.magnitude .< .infinity)).any }

  /// Passes on from an iterate, at which f was `value`.
  @inline(__always)
  mutating func leave(_ value: L) { last = value }

  /// Looks closer at an iterate that was observed; `counts` are those made before it.
  @inline(never)
  mutating func look(
    at value: L, at step: Int, _ counts: Counts, _ point: Vector<L>, _ oracle: Oracle<L>, momenta: Vector<L>?
  ) {
    let arrived = attend(to: value, at: step, counts, point)
    let isCheckpoint = step == nextCheckpoint
    if isCheckpoint || !arrived.isEmpty {
      note(isCheckpoint ? nil : arrived, arrived, at: step, counts, point, oracle, momenta)
    }
    while nextCheckpoint <= step { nextCheckpoint = checkpoints.next() ?? .max }
  }

  /// Ends the runs whose loss over the rows that a step looks at is not finite; `value` is that loss.
  @inline(never)
  mutating func lose(_ value: L, at step: Int, _ counts: Counts, _ point: Vector<L>) {
    for run in 0..<L.count where !value[run].isFinite { lose(run, at: step, counts, point) }
  }

  private mutating func lose(_ run: Int, at step: Int, _ counts: Counts, _ point: Vector<L>) {
    end(run, step == 0 ? .invalid : .diverged, at: step, counts, point, final: last[run])
  }

  /// Records the last iterate of the runs that still go on, and ends them.
  @inline(never)
  mutating func finish(
    _ status: Status, at step: Int, _ counts: Counts, _ point: Vector<L>, _ oracle: Oracle<L>, momenta: Vector<L>?
  ) {
    let value = oracle.watch(point)
    _ = observe(value, at: step)
    let arrived = attend(to: value, at: step, counts, point)
    note(nil, arrived, at: step, counts, point, oracle, momenta)
    for run in 0..<L.count { end(run, status, at: step, counts, point, final: value[run]) }
  }

  /// Notes the targets reached, and ends the runs whose value is not finite.
  ///
  /// - Returns: the runs that have come to the target at which they stop.
  private mutating func attend(to value: L, at step: Int, _ counts: Counts, _ point: Vector<L>) -> [Int] {
    var arrived: [Int] = []
    for run in 0..<L.count where runs[run].isRunning {
      guard value[run].isFinite else {
        lose(run, at: step, counts, point)
        continue
      }
      let gap = value[run] - recording.reference
      var reached = runs[run].runtimes.count
      while reached < recording.targets.count, gap <= recording.targets[reached] {
        runs[run].runtimes.append(counts.evaluations)
        reached += 1
      }
      nextTarget[run] = reached < recording.targets.count ? recording.targets[reached] : -.infinity
      if stopping.atTarget && reached > 0 && reached == recording.targets.count { arrived.append(run) }
    }
    return arrived
  }

  /// Adds a point to the curves of the `chosen` runs, or of all, that still go on, and ends those that have arrived or
  /// whose gradient has vanished.
  private mutating func note(
    _ chosen: [Int]?, _ arrived: [Int], at step: Int, _ counts: Counts, _ point: Vector<L>, _ oracle: Oracle<L>,
    _ momenta: Vector<L>?
  ) {
    let value = oracle.watch(point, gradient: gradient)
    let rate = rates * timetables.factors(at: step)
    let norms = norms(of: gradient)
    for run in 0..<L.count where runs[run].isRunning && chosen?.contains(run) ?? true {
      let norm = norms[run]
      runs[run].curve.append(
        step: step, evaluations: counts.evaluations, value: value[run], best: best[run], gradientNorm: norm,
        learningRate: rate[run], point: recording.keepsPoints ? point.map { $0[run] } : nil,
        momenta: recording.keepsPoints ? momenta?.map { $0[run] } : nil)
      if arrived.contains(run) {
        end(run, .target, at: step, counts, point, final: value[run])
      } else if let tolerance = stopping.gradientNorm, norm <= tolerance {
        end(run, .converged, at: step, counts, point, final: value[run])
      }
    }
  }

  /// Ends a run, unless it has ended.
  private mutating func end(
    _ run: Int, _ status: Status, at step: Int, _ counts: Counts, _ point: Vector<L>, final: Double
  ) {
    guard runs[run].isRunning else { return }
    runs[run].isRunning = false
    let runtimes = runs[run].runtimes
    ended[run] = RunRecord(
      status: status, steps: step, counts: counts, final: final, best: best[run], bestStep: Int(bestStep[run]),
      // Which of its many bit patterns a NaN has depends on the order of operands, and so on the compiler.
      point: point.map { $0[run].isNaN ? .nan : $0[run] },
      runtimes: recording.targets.indices.map { $0 < runtimes.count ? runtimes[$0] : nil },
      curve: runs[run].curve)
    running -= 1
    var goesOn: L = 1
    for other in 0..<L.count where !runs[other].isRunning { goesOn[other] = 0 }
    active = 0 .< goesOn
  }
}

/// ‖g‖₂ of each run, scaled so that no square overflows or vanishes; the largest number where a coordinate is not
/// finite.
private func norms<L: Lane>(of gradient: Vector<L>) -> L {
  var largest: L = 0
  var isFinite: L = 1
  for g in gradient {
    let size = g.magnitude
    largest = largest.replacing(with: size, where: largest .< size)
    isFinite = isFinite.replacing(with: 0, where: .!(size .< .infinity))
  }
  // A power of two: scaling is exact wherever the plain sum of squares is.
  var unit: L = 1
  for run in 0..<L.count where largest[run] > 0 && largest[run] < .infinity { unit[run] = largest[run].binade }
  var squares: L = 0
  for g in gradient { squares += (g / unit) * (g / unit) }
  let bound = L(.greatestFiniteMagnitude)
  let norm = squares.squareRoot() * unit
  return bound.replacing(with: norm, where: (norm .< bound) .& (0 .< isFinite))
}
