import Foundation
import Plans
import Testing
import Values

/// A valid experiment, as text; each part can be replaced.
func text(
  functions: String = #"["rosenbrock"]"#, optimizers: String = #"["adam"]"#, _ more: String = "",
  seeds: String = "3", budget: String = #"{"steps": 100}"#
) -> String {
  """
  {
    "name": "test",
    "functions": \(functions),
    "optimizers": \(optimizers),
    "seeds": \(seeds),
    "budget": \(budget)\(more.isEmpty ? "" : ",\n  " + more)
  }
  """
}

/// The lines of what is wrong with an experiment, empty where nothing is.
func problems(_ text: String) -> [String] {
  do throws(ExperimentErrors) {
    _ = try Experiment(text: text, name: "test.json")
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

/// A folder that is gone after the body.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "downhill-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, content) in files {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file, atomically: true, encoding: .utf8)
  }
  return try body(folder.path(percentEncoded: false).trimmingSuffix("/"))
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
