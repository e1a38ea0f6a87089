import Foundation
import Schedules
import Testing
import Values

/// A case of a reference file, and the schedule that must give its rates.
struct ReferenceCase: CustomTestStringConvertible, Sendable {
  let file: String
  let id: String
  /// What is the factor 1 in the package.
  let base: Double
  /// As an experiment file says it.
  let schedule: String

  init(_ file: String, _ id: String, _ base: Double, _ schedule: String) {
    self.file = file
    self.id = id
    self.base = base
    self.schedule = schedule
  }

  var testDescription: String { "\(file) \(id)" }

  /// The rates that the package gave.
  func rates() throws -> [Double] { try column("lr") }

  /// What the package gave at every step.
  func column(_ key: String) throws -> [Double] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
    let text = try String(contentsOf: folder.appending(path: file + ".json"), encoding: .utf8)
    let cases = try #require(try JSONDocument(text).root["cases"]?.array)
    let record = try #require(cases.first { $0["id"] == .string(id) })
    return try #require(record[key]?.numbers)
  }
}

/// A schedule as an experiment file gives it.
func made(_ text: String) throws -> any Schedule {
  var settings = try #require(try JSONDocument(text).root.object)
  let name = try #require(settings.removeValue(forKey: "schedule")?.string)
  return try #require(ScheduleKind.named(name)).make(settings)
}
