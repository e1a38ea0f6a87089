import Plans
import Runner
import TestSupport
import Testing

@Suite struct `What another file would run` {
  private let text = """
    {
      "name": "small", "functions": ["sphere"],
      "optimizers": [{ "optimizer": "sgd", "learningRate": 0.1, "label": "sgd" }, "adam"],
      "seeds": 4, "budget": { "steps": 10 }
    }
    """

  private func difference(_ changes: (String, String)...) throws -> [String] {
    let old = try Experiment(text: text)
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    _ = try SweepRunner(jobs: 1).run(old, in: store)
    let new = try Experiment(text: changes.reduce(text) { $0.replacing($1.0, with: $1.1) })
    return try PlanDifference(new, after: old, in: store).lines.map { $0.replacing("\t", with: " ") }
  }

  @Test func `is nothing where names alone are others`() throws {
    let lines = try difference(("\"small\"", "\"renamed\""), ("\"label\": \"sgd\"", "\"label\": \"plain\""))
    #expect(lines == ["stored 4 runs sphere, plain", "stored 4 runs sphere, adam"])
  }

  @Test func `is what is new`() throws {
    let lines = try difference(("\"seeds\": 4", "\"seeds\": 6"), ("\"adam\"", "\"adam\", \"momentum\""))
    #expect(
      lines == [
        "stored 4 runs sphere, sgd", "new 2 runs sphere, sgd", "new 6 runs sphere, momentum",
        "stored 4 runs sphere, adam", "new 2 runs sphere, adam",
      ])
  }

  @Test func `leaves runs behind, and says why`() throws {
    #expect(
      try difference(("0.1", "0.2")).last == "orphaned 4 runs sphere, sgd: learningRate was 0.1 and is 0.2")
    #expect(try difference((", \"adam\"", "")).last == "orphaned 4 runs sphere, adam: the experiment has no such cell")
    #expect(try difference(("\"steps\": 10", "\"steps\": 20")).last?.hasSuffix(": `budget` changed") == true)
    #expect(
      try difference(("\"seeds\": 4", "\"seeds\": 3")).contains(
        "orphaned 1 run sphere, sgd: seeds that the experiment has no more"))
  }

  @Test func `is all of it where there is no store`() throws {
    let difference = try PlanDifference(Experiment(text: tuningText), after: nil, in: nil)
    #expect(difference.runs(.stored) == 0 && difference.runs(.new) == 2 * (4 + 3) * 5 + 6 * 9)
  }
}
