import Foundation
import Functions
import Plans
import TestSupport
import Testing
import Values

/// Models on data in experiment files.
@Suite struct `Models on data` {
  private static let line = "x,y\\n0,1\\n1,3\\n2,5\\n3,7\\n"

  private func text(_ entry: String, budget: String = #"{"steps": 10}"#, data: String = line) -> String {
    """
    {"name": "fit", "functions": [\(entry)], "optimizers": ["gradientDescent"], "seeds": 1, "budget": \(budget),
     "data": {"line.csv": "\(data)"}}
    """
  }

  private func messages(_ text: String) -> [String] {
    do throws(ExperimentErrors) {
      _ = try Experiment(text: text)
      return []
    } catch {
      return error.problems.map(\.message)
    }
  }

  @Test func `take their dimension and their reference minimum from the data`() throws {
    let experiment = try Experiment(text: text(#"{"model": "linearRegression", "data": "line.csv"}"#))
    let function = try #require(experiment.functions.first)
    #expect(function.dimension == 2 && function.instance == 0)
    let objective = try function.objective()
    // y = 1 + 2x exactly.
    let minimum = try #require(objective.minimum.value)
    #expect(abs(minimum) <= 1e-28)
    let point = try #require(objective.minimum.points.first)
    #expect(abs(point[0] - 1) <= 1e-14 && abs(point[1] - 2) <= 1e-14)
    #expect(objective.value(at: [0, 0]) == 21)  // (1 + 9 + 25 + 49)/4
    #expect(objective.minimum.provenance.description.contains("linear least squares"))
  }

  @Test func `are named by the path and the digest of their data`() throws {
    let entry = #"{"model": "linearRegression", "data": "line.csv"}"#
    let one = try Experiment(text: text(entry))
    let other = try Experiment(text: text(entry, data: Self.line + "4,10\\n"))
    let again = try Experiment(text: text(entry))
    #expect(one.key(of: one.cells[0]) == again.key(of: again.cells[0]))
    #expect(one.key(of: one.cells[0]) != other.key(of: other.cells[0]))
    #expect(one.cells[0].function.canonical.contains("\"path\":\"line.csv\""))
  }

  @Test func `are read back from what the manifest has, where the data are still the same`() throws {
    let experiment = try Experiment(text: text(#"{"model": "linearRegression", "data": "line.csv"}"#))
    let digest = try #require(experiment.resolved["data"]?["line.csv"]?["sha256"]?.string)
    #expect(digest == Digest(of: "x,y\n0,1\n1,3\n2,5\n3,7\n").description)
    let folder = try TemporaryFolder([
      "fit.json": experiment.resolved.canonical, "line.csv": "x,y\n0,1\n1,3\n2,5\n3,7\n",
    ])
    let again = try Experiment.load(file: folder.path("fit.json"))
    #expect(again.experiment.key(of: again.experiment.cells[0]) == experiment.key(of: experiment.cells[0]))
    #expect(again.experiment.resolved == experiment.resolved)
    // What a store keeps needs no file.
    try FileManager.default.removeItem(atPath: folder.path("line.csv"))
    let kept = try Experiment(json: again.source)
    #expect(kept.key(of: kept.cells[0]) == experiment.key(of: experiment.cells[0]))
    try folder.file("line.csv", "x,y\n0,1\n1,4\n")
    #expect(throws: ExperimentErrors.self) { try Experiment.load(file: folder.path("fit.json")) }
  }

  @Test func `sample their rows, and a list of rules is an axis`() throws {
    let experiment = try Experiment(
      text: text(
        """
        {"model": "linearRegression", "data": "line.csv", "sampling": ["full", {"batch": 2, "order": "shuffled"},
         {"batch": 1, "order": "file", "indices": [3, 1, 0]}]}
        """, budget: #"{"epochs": 3}"#))
    #expect(experiment.functions.count == 3)
    let steps = experiment.functions.map { function in
      experiment.budget.onData(rows: 4, function.sampling).steps ?? 0
    }
    #expect(steps.sorted() == [3, 6, 12])
    let again = try Experiment(json: Experiment.loadedSource(experiment))
    #expect(again.resolved == experiment.resolved)
  }

  @Test func `say what is wrong`() {
    func first(_ entry: String, budget: String = #"{"steps": 10}"#, data: String = Self.line) -> String {
      messages(text(entry, budget: budget, data: data)).first ?? "nothing"
    }
    let model = #""model": "linearRegression", "data": "line.csv""#
    #expect(
      first(#"{"function": "linearRegression"}"#)
        == "`linearRegression` lives on data: give it as {\"model\": \"linearRegression\", \"data\": \"….csv\"}")
    #expect(first(#"{"model": "linearRegresion", "data": "line.csv"}"#).hasSuffix("did you mean `linearRegression`?"))
    #expect(first(#"{"model": "linearRegression"}"#).hasPrefix("the key `data` is missing"))
    #expect(first("{\(model), \"target\": \"z\"}").hasPrefix("line.csv:1:1: unknown column `z`"))
    #expect(
      first("{\(model)}", data: "x,y\\n1,two\\n")
        == "line.csv:2:3: the column `y` must hold finite numbers, not `two`")
    #expect(first("{\(model), \"dimension\": 3}").hasPrefix("unknown setting of linearRegression `dimension`"))
    #expect(first("{\(model), \"sampling\": {\"batch\": 5, \"order\": \"shuffled\"}}").contains("at most the 4 rows"))
    #expect(first("{\(model), \"sampling\": {\"batch\": 1, \"order\": \"shufled\"}}").hasSuffix("mean \"shuffled\"?"))
    #expect(
      first("{\(model), \"sampling\": {\"batch\": 1, \"order\": \"file\", \"indices\": [4]}}")
        == "the row 4 is listed, and the data have the rows 0 to 3")
    #expect(
      first(#"{"model": "logisticRegression", "data": "line.csv"}"#)
        .hasPrefix("line.csv: the target `y` must be of two classes, 0 and 1 or -1 and 1, not 1, 3, 5, 7"))
    #expect(
      first(
        #"{"model": "multilayerPerceptron", "data": "line.csv", "layers": [2, 1], "output": "linear", "loss": "meanSquare"}"#
      )
        == "the first of `layers` is 2, and line.csv has 1 features")
    let both = text("{\(model)}, \"rosenbrock\"", budget: #"{"epochs": 3}"#)
    #expect(messages(both) == ["`epochs` are of data, and rosenbrock has none: give `steps` too"])
    #expect(messages(text("\"rosenbrock\"")) == ["no function uses the data `line.csv`"])
  }
}

extension Experiment {
  /// What reads back to it, with the data that these tests use.
  fileprivate static func loadedSource(_ experiment: Experiment) throws -> JSON {
    var members = try #require(experiment.resolved.object)
    members["data"] = ["line.csv": "x,y\n0,1\n1,3\n2,5\n3,7\n"]
    return .object(members)
  }
}
