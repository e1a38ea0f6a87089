import Foundation
import Plans
import Records
import Values

/// What happens while an experiment is run, for programs that watch.
package enum SweepEvent: Sendable {
  /// It begins: runs of both stages, stored or not.
  case plan(experiment: String, runs: Int)
  case progress(RunProgress)
  /// A run has ended; it will be stored within a second.
  case ended(Cell, seed: Int, RunRecord, RunProgress.Stage)
  /// Tuning has chosen.
  case chosen(TuningChoice)
  /// It is over.
  case done(RunSummary)

  /// A line of an events file.
  ///
  ///     {"arm":"adam","best":1.5,"evaluations":100,"event":"run","function":"sphere","seed":1,"stage":"reporting", …}
  package var json: JSON {
    switch self {
    case .plan(let experiment, let runs):
      return ["event": "plan", "experiment": .string(experiment), "runs": .integer(runs)]
    case .progress(let progress):
      return [
        "event": "progress", "stage": .string(progress.stage.rawValue), "done": .integer(progress.runs.done),
        "planned": .integer(progress.runs.planned), "failures": .integer(progress.failures),
        "rate": .number(progress.rate), "secondsLeft": progress.secondsLeft.map(JSON.number) ?? .null,
      ]
    case .ended(let cell, let seed, let record, let stage):
      return [
        "event": "run", "function": .string(cell.function.label), "arm": .string(cell.arm.label),
        "seed": .integer(seed), "stage": .string(stage.rawValue), "status": .string(record.status.rawValue),
        "steps": .integer(record.steps), "evaluations": .integer(record.counts.evaluations),
        "best": record.best.isFinite ? .number(record.best) : .null,
      ]
    case .chosen(let choice):
      return [
        "event": "chosen", "function": .string(choice.function.label), "arm": .string(choice.label),
        "settings": .object(choice.settings), "candidates": .integer(choice.candidates),
        "criterion": choice.criterion.map(JSON.number) ?? .null,
      ]
    case .done(let summary):
      return [
        "event": "done", "planned": .integer(summary.planned), "stored": .integer(summary.stored),
        "made": .integer(summary.made), "failed": .integer(summary.failedRuns),
        "complete": .bool(summary.isComplete), "seconds": .number(summary.time.seconds),
      ]
    }
  }
}

/// A file of events, JSON Lines (jsonlines.org): a line an event, appended as it happens.
package final class EventFile: Sendable {
  private struct State {
    let handle: FileHandle
    var failure: FileError?
  }
  private let path: String
  private let state: Locked<State>

  /// Opens a file to append to; it is made where there is none.
  ///
  /// - Throws: `FileError` where it cannot be written.
  package init(_ path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    self.path = path
    state = Locked(State(handle: FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)))
  }

  /// Appends an event. That it cannot be written ends no run: `close` tells.
  package func write(_ event: SweepEvent) {
    let line = Data((event.json.canonical + "\n").utf8)
    state.withLock { state in
      guard state.failure == nil else { return }
      do {
        try state.handle.write(contentsOf: line)
      } catch {
        state.failure = .unwritable(path: path, reason: "the events that follow are missing")
      }
    }
  }

  /// Says whether all events are there.
  ///
  /// - Throws: `FileError` where one could not be written.
  package func close() throws(FileError) { if let failure = state.withLock({ $0.failure }) { throw failure } }
}
