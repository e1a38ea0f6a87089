import Functions
import Lanes

/// Watches a run, or a pack of runs, at every iterate, without a branch on any lane until something happens to one.
struct Recorder<L: Lane> {
  private let recording: Recording
  private let stopsAtTarget: Bool
  private let gradientTolerance: Double
  private let reference: L

  private(set) var best: L = .infinity
  private var nextTarget: L
  /// Above zero for runs that still go on.
  private var active: L = 1
  private var runs: [Progress]

  private struct Progress {
    var ended: (status: Status, step: Int)?
    var counts = Counts()
    var final = Double.infinity
    var bestStep = 0
    var point: [Double] = []
    var runtimes: [Int] = []
    var curve = Curve()
  }

  init(_ recording: Recording, _ stopping: Stopping) {
    self.recording = recording
    stopsAtTarget = stopping.atTarget && !recording.targets.isEmpty
    gradientTolerance = stopping.gradientNorm ?? -1
    reference = L(recording.reference)
    nextTarget = L(recording.targets.first ?? -.infinity)
    var progress = Progress()
    progress.curve.reserveCapacity(recording.checkpoints.count)
    runs = Array(repeating: progress, count: L.count)
  }

  /// Whether every run has ended.
  private(set) var isDone = false
}
