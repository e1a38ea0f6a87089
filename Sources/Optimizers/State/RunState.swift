import Records
import Values

/// A run between two steps: what it needs to go on to the same bits, alone or in any pack.
///
///     let legs = try method.run(objective, course, budget, recording, until: 1000)
///     if case .paused(let state) = legs {
///       let stored = state.bytes
///       try method.run(objective, course, budget, recording, from: RunState(bytes: stored))
///     }
///
/// It holds what steps have changed: the iterate, the state of the method, of its links and of a schedule that reads
/// the run, how far each stream of random numbers was drawn, the counts, and the curve so far. What a course says
/// (settings, schedule, seeds, start) it does not hold: whoever goes on gives the course again, and may give another
/// schedule, horizon or budget, from which the run then branches off.
package struct RunState: Sendable, Equatable {
  /// The steps made.
  package let step: Int
  /// What the run that goes on must agree in: method, links, what is no number among their settings, and dimension.
  let structure: String
  /// Words under their names, in the order in which the loop keeps them.
  var parts: [Part] = []

  /// Some of the state under its name: integers, and numbers by their bits.
  struct Part: Sendable, Equatable {
    let name: String
    let words: [UInt64]
  }

  /// The largest number of steps, draws or evaluations: every integer up to it is a `Double`.
  static let most = 1 << 53

  init(step: Int, structure: String) {
    self.step = step
    self.structure = structure
  }
}

/// How far a run has come at the end of a call.
package enum Leg: Sendable, Equatable {
  /// To its end.
  case ended(RunRecord)
  /// To the step at which it was to pause.
  case paused(RunState)

  /// The record of a run that has ended.
  package var record: RunRecord? {
    if case .ended(let record) = self { record } else { nil }
  }

  /// The state of a run that has paused.
  package var state: RunState? {
    if case .paused(let state) = self { state } else { nil }
  }
}

/// Why a run cannot go on from a state, or have its state taken.
package struct RunStateError: Error, Equatable, CustomStringConvertible {
  /// In one line.
  package let description: String

  /// What is wrong, in one line.
  package init(_ description: String) { self.description = description }
}
