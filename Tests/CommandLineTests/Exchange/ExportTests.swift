import Foundation
import TestSupport
import Testing
import Values

private let experiment = """
  {
    "name": "exported",
    "functions": ["rosenbrock", { "function": "styblinskiTang", "dimension": [2, 5] }, "saddle"],
    "optimizers": ["bfgs2", { "optimizer": "adam", "learningRate": 0.1, "label": "it's, \\"=\\"" }],
    "seeds": 4,
    "budget": { "steps": 150 },
    "targets": [10, 1, 0.1, 1e-3, 1e-8],
    "report": { "figures": false }
  }
  """

/// A run of a `.dat` file: evaluations and gaps.
private typealias Points = [(evaluation: Int, gap: Double)]

private struct Exported {
  let scratch: TemporaryFolder
  /// The rows of runs.csv, by column; the label with quotes and commas is the last of them.
  let rows: [[String: String]]

  init(_ format: String) throws {
    scratch = try TemporaryFolder()
    let file = try scratch.file("exported.json", experiment)
    #expect(try Tool.run("run", file, "--results", scratch.path("R"), "--quiet").status == 0)
    let outcome = try Tool.run(
      "export", scratch.path("R/exported"), "--format", format, "--output", scratch.path("out"))
    #expect(outcome.status == 0 && outcome.output == "2 folders in \(scratch.path("out"))\n", "\(outcome.error)")
    let table = try CSVTable(scratch.text("R/exported/runs.csv"))
    rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.names, $0.map(\.text))) }
  }

  func runs(_ path: String, isHead: (Substring) -> Bool, _ column: Int) throws -> [Points] {
    var runs: [Points] = []
    for line in try scratch.text("out/" + path).split(separator: "\n") {
      if isHead(line) {
        runs.append([])
      } else {
        let fields = line.split(separator: " ")
        runs[runs.count - 1].append((try #require(Int(fields[0])), try #require(Double(fields[column]))))
      }
    }
    return runs
  }

  /// Holds exported runs to those of runs.csv.
  func compare(_ runs: [Points], _ function: String, _ dimension: Int, _ arm: String) throws {
    let own = rows.filter { $0["function_name"] == function && $0["dimension"] == "\(dimension)" && $0["arm"] == arm }
    #expect(own.count == 4 && runs.count == 4)
    for (row, points) in zip(own, runs) {
      #expect(points.first?.evaluation == 1)
      #expect(zip(points, points.dropFirst()).allSatisfy { $0.evaluation < $1.evaluation && $0.gap >= $1.gap })
      #expect(points.allSatisfy { $0.gap >= 0 })
      let total = try #require(row["evaluations"].flatMap(Int.init))
      let gap = try #require(row["final_gap"].flatMap(Double.init))
      #expect(points.last?.evaluation == total + 1 && points.last?.gap == max(0, gap))
      for target in ["10", "1", "0.1", "0.001", "1e-08"] {
        let bound = try #require(Double(target))
        let reached = points.first { $0.gap <= bound }?.evaluation
        #expect(reached == row["evaluations_to_" + target].flatMap(Int.init).map { $0 + 1 }, "\(function) \(target)")
      }
    }
  }
}

@Suite struct `What is exported` {
  @Test func `for COCO has the runtimes of runs.csv, and comes back the same`() throws {
    let exported = try Exported("coco")
    for (arm, folder) in [("bfgs2", "bfgs2"), ("it's, \"=\"", "it-s")] {
      for (function, number, dimension) in [("rosenbrock", 1, 2), ("styblinskiTang", 2, 2), ("styblinskiTang", 2, 5)] {
        for ending in ["dat", "tdat"] {
          let runs = try exported.runs(
            "\(folder)/data_f\(number)/bbobexp_f\(number)_DIM\(dimension).\(ending)", isHead: { $0.hasPrefix("%") }, 2)
          try exported.compare(runs, function, dimension, arm)
        }
      }
      // A function without a minimum has no gaps.
      let files = try FileManager.default.contentsOfDirectory(atPath: exported.scratch.path("out/\(folder)"))
      #expect(files.sorted() == ["bbobexp_f1.info", "bbobexp_f2.info", "data_f1", "data_f2"])
    }
    let index = try exported.scratch.text("out/it-s/bbobexp_f1.info")
    #expect(index.contains("funcId = 1, DIM = 2, Precision = 1.000e-08, algId = 'it_s_ ___', "))
    let back = try Tool.run(
      "import", "coco", exported.scratch.path("out/bfgs2"), "--into", exported.scratch.path("R/exported"),
      "--function", "f1=rosenbrock", "--function", "f2=styblinskiTang", "--quiet")
    #expect(back.status == 0, "\(back.error)")
    let table = try CSVTable(exported.scratch.text("R/exported/runs.csv"))
    let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.names, $0.map(\.text))) }
    let theirs = rows.filter { $0["arm"] == "bfgs2 (imported)" }
    let ours = exported.rows.filter { $0["arm"] == "bfgs2" && $0["function"] != "saddle" }
    #expect(theirs.count == 12 && ours.count == 12)
    for (a, b) in zip(ours, theirs) {
      for column in [
        "function", "seed", "evaluations", "evaluations_to_10", "evaluations_to_0.1", "evaluations_to_1e-08",
      ] {
        #expect(a[column] == b[column], "\(column)")
      }
    }
  }

  @Test func `for IOHprofiler has the runtimes of runs.csv`() throws {
    let exported = try Exported("iohprofiler")
    for (arm, folder) in [("bfgs2", "bfgs2"), ("it's, \"=\"", "it-s")] {
      for (function, number, dimension) in [("rosenbrock", 1, 2), ("styblinskiTang", 2, 2), ("styblinskiTang", 2, 5)] {
        let runs = try exported.runs(
          "\(folder)/data_f\(number)_\(function)/IOHprofiler_f\(number)_DIM\(dimension).dat",
          isHead: { $0.hasPrefix("evaluations") }, 1)
        try exported.compare(runs, function, dimension, arm)
      }
    }
  }
}
