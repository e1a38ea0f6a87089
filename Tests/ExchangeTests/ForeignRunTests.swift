import Exchange
import Foundation
import TestSupport
import Testing
import Values

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/csv")

@Suite struct `Runs of others` {
  @Test(arguments: [
    ("crash", ":3: an evaluation must have a number from 1 to 10¹², not 9223372036854775807"),
    ("evalmax", ":2: an evaluation must have a number from 1 to 10¹², not 9223372036854775807"),
    ("evalhuge", ":2: `evaluations` must be an integer, not `99999999999999999999`"),
    ("duphead", ":1: two columns are called `value`"),
    ("hex", ":2: `value` must be a number, not `0x10`"),
  ])
  func `that cannot be are refused with their line`(file: String, says: String) {
    let path = folder.appending(path: file + ".csv").path(percentEncoded: false)
    #expect {
      try CSVImport().runs(at: path)
    } throws: { "\($0)".hasSuffix(says) && ("\($0)".hasPrefix(path)) }
  }

  @Test func `that left the finite numbers have diverged, with the values before`() throws {
    func run(_ file: String) throws -> ForeignRun {
      let runs = try CSVImport().runs(at: folder.appending(path: file + ".csv").path(percentEncoded: false))
      return try #require(runs.first)
    }
    let (first, later) = (try run("inf"), try run("nan"))
    #expect(first.isDiverged && first.values.isEmpty && first.total == 5 && first.fault == nil)
    #expect(later.isDiverged && later.values == [24.2] && later.total == 5 && later.fault == nil)
  }

  private static func kept(_ change: (inout [String: JSON]) -> Void) -> String {
    var run: [String: JSON] = [
      "on": "f", "function": "f", "dimension": 2, "instance": 0, "arm": "a", "seed": 1, "measure": "gap",
      "evaluations": [1, 5], "values": [3, 2], "total": 9,
    ]
    change(&run)
    return (["format": "csv", "source": "x.csv", "runs": [.object(run)]] as JSON).canonical
  }

  private func read(_ text: String) throws -> [ImportedRuns] {
    let scratch = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: scratch.path("imported"), withIntermediateDirectories: true)
    _ = try scratch.file("imported/\(Digest(of: text)).json", text)
    return try ImportedRuns.all(in: scratch.path)
  }

  @Test func `that are kept are read`() throws {
    let run = try #require(try read(Self.kept { _ in }).first?.runs.first?.run)
    #expect(run.evaluations == [1, 5] && run.values == [3, 2] && run.total == 9 && !run.isDiverged)
    #expect(try read(Self.kept { $0["status"] = "diverged" }).first?.runs.first?.run.isDiverged == true)
  }

  @Test func `that somebody else put there are checked for sense`() {
    let changes: [(inout [String: JSON]) -> Void] = [
      { $0["evaluations"] = [] }, { ($0["evaluations"], $0["values"]) = ([], []) }, { $0["evaluations"] = [1] },
      { $0["evaluations"] = [5, 1] }, { $0["evaluations"] = [0, 5] }, { $0["evaluations"] = [-7, 5] },
      { $0["evaluations"] = [1, 1] }, { $0["values"] = [2, 3] }, { $0["values"] = [2] }, { $0["values"] = [2, "x"] },
      { $0["total"] = 4 }, { $0["total"] = .integer(.max) }, { $0["evaluations"] = [1, .integer(.max)] },
      { $0["total"] = nil }, { $0["seed"] = "1" }, { $0["on"] = nil }, { $0["evaluations"] = [1, 2.5] },
    ]
    for change in changes {
      #expect {
        try read(Self.kept(change))
      } throws: {
        "\($0)".contains("run 1") && "\($0)".hasSuffix("remove it and import again")
      }
    }
  }

  @Test func `may be any bytes`() throws {
    let scratch = try TemporaryFolder()
    let reference = folder.deletingLastPathComponent()
    let sources: [(String, any ImportFormat, String)] = [
      ("a.csv", CSVImport(), "csv/inf.csv"), ("b.info", COCOImport(), "coco/bfgs/bbobexp_f1.info"),
      ("data_f1/bbobexp_f1_DIM2.dat", COCOImport(), "coco/bfgs/data_f1/bbobexp_f1_DIM2.dat"),
    ]
    try FileManager.default.createDirectory(atPath: scratch.path("data_f1"), withIntermediateDirectories: true)
    try Fuzz.rounds(700) { random, seed in
      for (name, format, source) in sources {
        let whole = [UInt8](try Data(contentsOf: reference.appending(path: source)).prefix(2000))
        let bytes = random.mutated(whole, pieces: [",", " ", "\t", "%", "|", ":", "'"])
        try Data(bytes).write(to: URL(filePath: scratch.path(name)))
        // What is kept of it has sense, and reports read it.
        let path = scratch.path(name.hasSuffix(".dat") ? "b.info" : name)
        guard let runs = try? format.runs(at: path) else { continue }
        let isSound = runs.allSatisfy { $0.fault == nil }
        #expect(((try? format.soundRuns(at: path)) != nil) == isSound, "seed \(seed)")
      }
    }
  }
}
