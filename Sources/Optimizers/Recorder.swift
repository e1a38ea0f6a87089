import Functions
import Lanes
import Records

/// Watches a run, or a pack of runs, at every iterate, without a branch on any lane until something happens to one.
struct Recorder<L: Lane> {
  private let recording: Recording
  private let stopping: Stopping
  /// For each target the largest value that reaches it.
  private let thresholds: [Double]
  /// Runs that still go on.
  private(set) var active: L.Mask
  /// The largest value of each run that reaches its next target; −∞ after the last.
  private var threshold: L
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
  private let gradient: Vector<L>
  private var standstill: Standstill<L>?

  /// What is kept of one run.
  private struct Progress {
    var isRunning = true
    var runtimes: [Int] = []
    var curve: Curve
  }

  /// - Parameter hasRate: whether the runs have a learning rate.
  init(_ recording: Recording, _ stopping: Stopping, hasRate: Bool, dimension: Int, in arena: Arena) {
    self.recording = recording
    self.stopping = stopping
    thresholds = recording.thresholds
    threshold = L(thresholds.first ?? -.infinity)
    active = L(0) .< L(1)
    checkpoints = recording.checkpoints.makeIterator()
    nextCheckpoint = checkpoints.next() ?? .max
    let points = min(recording.checkpoints.count + 1, 4096)
    let properties =
      [Curve.gradientNorm] + (hasRate ? [Curve.learningRate] : []) + (recording.countsRows ? [Curve.rows] : [])
    runs = (0..<L.count).map { _ in Progress(curve: Curve(reserving: points, properties: properties)) }
    ended = Array(repeating: nil, count: L.count)
    gradient = arena.zeros(dimension)
    standstill = Standstill(stopping, dimension: dimension, in: arena)
  }

  /// Whether a mask holds a run that still goes on.
  @inline(__always)
  func goesOn(_ mask: L.Mask) -> Bool { (active .& mask).any }

  /// Whether every run has ended.
  @inline(__always) var isDone: Bool { running == 0 }

  /// Sees f(x) at a step, and says whether it calls for a closer look: it is a checkpoint, a target was reached, or a
  /// value is not finite. Where it calls for none, the value is taken in.
  @inline(__always)
  mutating func observe(_ value: L, at step: Int) -> Bool {
    // −∞ is not above any threshold, +∞ not below itself, and NaN neither.
    let calm = (threshold .< value) .& (value .< .infinity)
    if (active .& .!calm).any || step == nextCheckpoint { return true }
    take(value, at: step)
    return false
  }

  /// Keeps the least value and its step.
  @inline(__always)
  private mutating func take(_ value: L, at step: Int) {
    let improved = value .< best
    best = best.replacing(with: value, where: improved)
    bestStep = bestStep.replacing(with: L(Double(step)), where: improved)
  }

  /// Whether a step is to be recorded.
  @inline(__always)
  func isDue(_ step: Int) -> Bool { step == nextCheckpoint }

  /// Whether a value is not finite for a run that still goes on.
  @inline(__always)
  func isLost(_ value: L) -> Bool { (active .& .!(value.magnitude .< .infinity)).any }

  /// Whether the experiment has runs end that get no further.
  var endsStandstill: Bool { standstill != nil }

  /// The runs that get no further at an iterate that was seen, and how they end; `nil` where there are none.
  mutating func standing(at value: L, _ point: Vector<L>, _ step: Int) -> (runs: L.Mask, endings: [Ending])? {
    guard let runs = standstill?.holds(value, after: last, at: point, idle: L(Double(step)) - bestStep), goesOn(runs)
    else { return nil }
    return (runs, (0..<L.count).compactMap { standstill?.ending(of: $0) })
  }

  /// Passes on from an iterate, at which f was `value`.
  @inline(__always)
  mutating func leave(_ value: L) { last = value }

  /// Looks closer at an iterate with the value that called for it.
  @inline(never)
  mutating func look(at value: L, _ station: Station<L>, _ oracle: Oracle<L>) {
    let step = station.step
    // A value of −∞ is no best: the run ends with it as diverged.
    take(value.replacing(with: .infinity, where: .!(L(-.infinity) .< value)), at: step)
    let arrived = attend(to: value, station, running(where: active))
    let isCheckpoint = step == nextCheckpoint
    if isCheckpoint || !arrived.isEmpty {
      note(isCheckpoint ? running(where: active) : arrived, arrived, station, oracle)
    }
    while nextCheckpoint <= step { nextCheckpoint = checkpoints.next() ?? .max }
  }

  /// Ends the runs whose loss over the rows that a step looks at is not finite; `value` is that loss.
  @inline(never)
  mutating func lose(_ value: L, _ station: Station<L>) {
    for run in 0..<L.count where !value[run].isFinite { lose(run, station) }
  }

  private mutating func lose(_ run: Int, _ station: Station<L>) {
    if station.step == 0 {
      end(run, .invalid, "f is not finite at the start", station, final: last[run])
    } else if isUndefined(run, station) {
      end(run, .invalid, Self.undefined, station, final: last[run])
    } else {
      end(run, .diverged, nil, station, final: last[run])
    }
  }

  private static var undefined: String {
    "the step is not finite: 0/0 or another division by 0, ∞ − ∞, or the root of a negative number"
  }

  /// Whether the last step led from an ordinary value to a coordinate that is not finite: a run that diverges comes to
  /// large values first.
  private func isUndefined(_ run: Int, _ station: Station<L>) -> Bool {
    last[run].magnitude < 1e100 && station.point.contains { !$0[run].isFinite }
  }

  /// Keeps what is known of the runs before a step.
  ///
  /// - Parameter diagnostics: the names of vectors beside the iterate that curves keep.
  mutating func keep(_ ledger: inout Ledger<L>, at step: Int, diagnostics: [String]) {
    ledger.keep("best", &best)
    ledger.keep("bestStep", &bestStep)
    ledger.keep("last", &last)
    for run in 0..<L.count {
      bestStep[run] = bestStep[run].magnitude <= Double(RunState.most) ? bestStep[run].magnitude : 0
    }
    ledger.keep("runtimes", words: runs.map { $0.runtimes.map(UInt64.init) }, varies: true) { run, words in
      guard words.count <= thresholds.count, words.allSatisfy({ $0 <= UInt64(RunState.most) }) else { return false }
      runs[run].runtimes = words.map(Int.init)
      threshold[run] = words.count < thresholds.count ? thresholds[words.count] : -.infinity
      return true
    }
    let dimension = recording.keepsPoints ? gradient.count : nil
    for run in 0..<L.count {
      runs[run].curve.diagnostics = diagnostics.map { name in
        Curve.Property(name, runs[run].curve[diagnostic: name] ?? [])
      }
    }
    ledger.keep("curve", words: runs.map { $0.curve.words }, varies: true) { run, words in
      runs[run].curve.take(words, before: step, dimension: dimension)
    }
    standstill?.keep(&ledger)
    while nextCheckpoint < step { nextCheckpoint = checkpoints.next() ?? .max }
  }

  /// The record of a run that has ended.
  func record(of run: Int) -> RunRecord? { ended[run] }

  /// Records the last iterate of the chosen runs that still go on, and ends them.
  ///
  /// - Parameter endings: how their method has brought each to an end, unless what is seen there says otherwise; empty
  ///   where their budget has.
  @inline(never)
  mutating func finish(
    where chosen: L.Mask, by endings: [Ending] = [], _ station: Station<L>, _ oracle: Oracle<L>
  ) {
    let members = running(where: chosen .& active)
    let value = oracle.watch(station.point)
    for run in members where value[run] < best[run] && -.infinity < value[run] {
      best[run] = value[run]
      bestStep[run] = Double(station.step)
    }
    let arrived = attend(to: value, station, members)
    note(members, arrived, station, oracle)
    for run in members {
      let (status, reason) = endings.isEmpty ? (.budget, nil) : verdict(endings[run], run, value[run], station)
      end(run, status, reason, station, final: value[run])
    }
  }

  /// What an ending comes to at a point where `gradient` is the gradient.
  private func verdict(
    _ ending: Ending, _ run: Int, _ value: Double, _ station: Station<L>
  ) -> (status: Status, reason: String?) {
    switch ending {
    case .converged: return (.converged, nil)
    case .stalled(let reason): return (.stalled, reason)
    case .failed(let reason): return (.invalid, reason)
    case .diverged: return (.diverged, nil)
    case .late(let reason): return (.timeout, reason)
    case .idle(let reason):
      if isStationary(value, station.point.map { $0[run] }, gradient.map { $0[run] }) { return (.converged, nil) }
      if gradient.contains(where: { $0[run].isNaN }) { return (.stalled, "\(reason) where ∇f is not known") }
      return (.stalled, "\(reason) where ‖∇f‖ = \(norms(of: gradient)[run].shortest)")
    }
  }

  /// The numbers of the runs of a mask that still go on.
  private func running(where mask: L.Mask) -> [Int] {
    let chosen = L(0).replacing(with: 1, where: mask)
    return (0..<L.count).filter { chosen[$0] != 0 && runs[$0].isRunning }
  }

  /// Notes the targets reached, and ends the runs whose value is not finite.
  ///
  /// - Returns: the runs that have come to the target at which they stop.
  private mutating func attend(to value: L, _ station: Station<L>, _ members: [Int]) -> [Int] {
    var arrived: [Int] = []
    for run in members {
      guard value[run].isFinite else {
        lose(run, station)
        continue
      }
      var reached = runs[run].runtimes.count
      while reached < thresholds.count, value[run] <= thresholds[reached] {
        runs[run].runtimes.append(station.tally[run].evaluations)
        reached += 1
      }
      threshold[run] = reached < thresholds.count ? thresholds[reached] : -.infinity
      if stopping.atTarget && reached > 0 && reached == thresholds.count { arrived.append(run) }
    }
    return arrived
  }

  /// Adds a point to the curves of the chosen runs that still go on, and ends those that have arrived or whose gradient
  /// has vanished.
  private mutating func note(_ chosen: [Int], _ arrived: [Int], _ station: Station<L>, _ oracle: Oracle<L>) {
    let value = oracle.watch(station.point, gradient: gradient)
    let norms = norms(of: gradient)
    for run in chosen where runs[run].isRunning {
      // A program that answered a moment ago may be late, or gone, when it is asked once more.
      if value[run].isNaN {
        lose(run, station)
        continue
      }
      if runs[run].curve.steps.last != station.step { append(run, value[run], norms[run], station) }
      if arrived.contains(run) {
        end(run, .target, nil, station, final: value[run])
      } else if let tolerance = stopping.gradientNorm, norms[run] <= tolerance {
        end(run, .converged, nil, station, final: value[run])
      }
    }
  }

  /// Adds a row to the columns of a run's curve.
  private mutating func append(_ run: Int, _ value: Double, _ norm: Double, _ station: Station<L>) {
    runs[run].curve.steps.append(station.step)
    runs[run].curve.evaluations.append(station.tally[run].evaluations)
    runs[run].curve.values.append(value)
    runs[run].curve.best.append(best[run])
    runs[run].curve.properties[0].values.append(norm)
    for place in runs[run].curve.properties.indices.dropFirst() {
      let isRate = runs[run].curve.properties[place].name == Curve.learningRate
      runs[run].curve.properties[place].values.append(isRate ? station.rate[run] : Double(station.tally[run].samples))
    }
    guard recording.keepsPoints else { return }
    runs[run].curve.points.append(station.point.map { $0[run] })
    for (name, vector) in station.diagnosed?.diagnostics(of: run) ?? [] {
      if let place = runs[run].curve.diagnostics.firstIndex(where: { $0.name == name }) {
        runs[run].curve.diagnostics[place].values.append(vector)
      } else {
        runs[run].curve.diagnostics.append(Curve.Property(name, [vector]))
      }
    }
  }

  /// Ends a run, unless it has ended.
  private mutating func end(
    _ run: Int, _ status: Status, _ reason: String?, _ station: Station<L>, final: Double
  ) {
    guard runs[run].isRunning else { return }
    runs[run].isRunning = false
    let runtimes = runs[run].runtimes
    ended[run] = RunRecord(
      status: status, reason: reason, steps: station.step, counts: station.tally[run], final: final, best: best[run],
      bestStep: Int(bestStep[run]),
      // Which of its many bit patterns a NaN has depends on the order of operands, and so on the compiler.
      point: station.point.map { $0[run].isNaN ? .nan : $0[run] },
      runtimes: recording.targets.indices.map { $0 < runtimes.count ? runtimes[$0] : nil },
      curve: runs[run].curve)
    running -= 1
    var goesOn: L = 1
    for other in 0..<L.count where !runs[other].isRunning { goesOn[other] = 0 }
    active = 0 .< goesOn
  }
}
