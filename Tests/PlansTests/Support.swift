import Foundation
import Plans
import TestSupport
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
    let words = ReportWords(figures: ["curves", "ecdf"], tables: ["scores", "effects"])
    _ = try Experiment(text: text, name: "test.json", words: words)
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

/// What a body makes of the path of a folder with files, which is gone afterwards.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  let folder = try TemporaryFolder(files)
  return try withExtendedLifetime(folder) { try body(folder.path) }
}
