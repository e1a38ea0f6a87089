import Functions
import Records
import Values

extension Method {
  /// The row of an optimizer that somebody's trainings know, with the settings that an entry gives it. It is passed on
  /// as it is, and runs on nothing else.
  package static func foreign(_ name: String, settings values: [String: JSON]) -> DecodedMethod {
    let method = Method(
      foreign: name,
      values.keys.sorted().map { key in
        SettingDescription(key: key, kind: .plain, standard: .null, summary: "of the training's optimizer")
      })
    return DecodedMethod(foreign: name, values, of: method)
  }

  /// The record of a run that cannot be, since no training is there to make it.
  static func unmade(_ course: Course, _ recording: Recording) -> RunRecord {
    RunRecord(
      status: .invalid, reason: "\(course.method.method.name) is for trainings alone", steps: 0, counts: Counts(),
      final: .infinity, best: .infinity, bestStep: 0, point: course.start,
      runtimes: recording.targets.map { _ in nil }, curve: Curve())
  }
}
