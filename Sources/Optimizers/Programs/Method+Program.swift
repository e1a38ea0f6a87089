import Functions
import Programs
import Values

extension Method {
  /// The row of somebody's program, with the settings that an entry gives it.
  ///
  /// - Parameter settings: by key, each a number, a text, a truth value or null; `learningRate` is what schedules act
  ///   on.
  package static func program(_ program: Program, settings values: [String: JSON]) -> DecodedMethod {
    let descriptions = values.keys.sorted().map { key in
      SettingDescription(key: key, kind: .plain, standard: .null, summary: "of the program")
    }
    let method = Method(program, descriptions) { objective, course, budget, recording, stopping in
      var run = AskedRun(objective, course, budget, recording, stopping)
      do throws(Fault) {
        guard let host = course.host else { throw Fault(.crashed, "programs may not be started here") }
        try host.lend(program, .optimizer, settings: [:]) { (guest) throws(Fault) in try run.play(with: guest) }
      } catch {
        run.end(with: error)
      }
      return run.record
    }
    return DecodedMethod(program, values, of: method)
  }
}
