import Schedules
import Testing
import Values

/// A schedule as an experiment file gives it.
func made(_ text: String) throws -> any Schedule {
  var settings = try #require(try JSONDocument(text).root.object)
  let name = try #require(settings.removeValue(forKey: "schedule")?.string)
  return try #require(ScheduleKind.named(name)).make(settings)
}
