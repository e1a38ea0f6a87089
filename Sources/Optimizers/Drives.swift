import Functions
import Lanes
import Values

/// A setting beside the learning rate that a schedule drives: it takes the schedule's values in place of its own.
package struct Drive: Sendable {
  /// The setting's key, one of those that the method lists as drivable.
  package var key: String
  /// Its values, step by step.
  package var timetable: Timetable

  /// A setting, and its values.
  package init(_ key: String, _ timetable: Timetable) {
    self.key = key
    self.timetable = timetable
  }
}

extension Course {
  /// Every setting that is driven beside the learning rate; the momentum where the schedule of the rate moves it.
  var drives: [Drive] {
    let driven = driven.filter { $0.key != Sampling.batchKey }
    guard let key = method.method.momentumKey, let momentum = timetable.momentum else { return driven }
    return driven + [Drive(key, momentum)]
  }
}

/// The settings of the runs of a lane, as schedules drive them.
struct Drives<Settings: Optimizer, L: Lane> {
  /// Those of the step that it has gone to.
  private(set) var settings: Packed<Settings, L>
  private let members: [(key: String, path: WritableKeyPath<Settings, Double>, timetables: [Timetable])]
  private let last: Int

  /// - Parameters:
  ///   - courses: those of the runs, which agree in what is driven.
  ///   - steps: the most steps that they can make.
  /// - Returns: `nil` where nothing is driven but the learning rate.
  init?(_ settings: Packed<Settings, L>, _ courses: [Course], steps: Int) {
    let drives = courses.map(\.drives)
    guard !drives[0].isEmpty else { return nil }
    self.settings = settings
    last = max(0, steps - 1)
    members = drives[0].indices.compactMap { index in
      let key = drives[0][index].key
      guard let path = Settings.settings.first(where: { $0.key == key })?.number else { return nil }
      return (key, path, drives.map { $0[index].timetable })
    }
  }

  /// Goes on to the settings of a step.
  mutating func go(to step: Int) {
    for (_, path, timetables) in members {
      for run in 0..<L.count { settings.set(path, of: run, to: timetables[run].factor(at: min(step, last))) }
    }
  }

  /// Whether a setting is driven.
  func contains(_ key: String) -> Bool { members.contains { $0.key == key } }
}
