import Exchange
import Foundation
import TestSupport
import Testing
import Values

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")

/// A folder, function and dimension of cocopp.json: what cocopp 2.9.1 makes of the files beside it.
private struct Entry: Sendable, CustomTestStringConvertible {
  let json: JSON
  var testDescription: String { "\(json["folder"]?.string ?? ""), f\(function) in \(dimension) dimensions" }
  var function: Int { json["function"]?.integer ?? 0 }
  var dimension: Int { json["dimension"]?.integer ?? 0 }
  var targets: [Double] { json["targets"]?.numbers ?? [] }

  /// The runs that are read.
  func runs() throws -> [ForeignRun] {
    let path = folder.appending(path: "coco/\(json["folder"]?.string ?? "")").path(percentEncoded: false)
    return try COCOImport().runs(at: path).filter { $0.function == "f\(function)" && $0.dimension == dimension }
  }

  static let all: [Entry] = {
    let text = try? String(contentsOf: folder.appending(path: "coco/cocopp.json"), encoding: .utf8)
    return (text.flatMap { try? JSONDocument($0).root.array } ?? []).map(Entry.init)
  }()
}

@Suite struct `COCO's data` {
  @Test func `are those of two arms on two functions in two dimensions`() { #expect(Entry.all.count == 8) }

  @Test(arguments: Entry.all)
  fileprivate func `have the runtimes and final gaps that cocopp reads`(_ entry: Entry) throws {
    let runs = try entry.runs()
    #expect(runs.map(\.instance) == [1, 2, 3, 4, 5] && runs.allSatisfy { $0.isGap && $0.fault == nil })
    let wanted = try #require(entry.json["evaluations"]?.array)
    for (target, row) in zip(entry.targets, wanted) {
      let expected = try #require(row.array).map(\.number)
      let found = runs.map { run in
        run.values.firstIndex { $0 <= target }.map { Double(run.evaluations[$0]) }
      }
      #expect(found == expected, "\(target)")
    }
    #expect(runs.map { $0.values.last } == (try #require(entry.json["finalGaps"]?.numbers)))
  }

  /// Where a run does not reach a target, cocopp takes it for ended when it came below the precision; it made no more
  /// evaluations than the .info file says.
  @Test(arguments: Entry.all)
  fileprivate func `have cocopp's expected runtimes`(_ entry: Entry) throws {
    let runs = try entry.runs()
    let wanted = try #require(entry.json["expectedRuntime"]?.array).map(\.number)
    for (target, expected) in zip(entry.targets, wanted) {
      let hits = runs.map { run in run.values.firstIndex { $0 <= target }.map { run.evaluations[$0] } }
      let reached = hits.compactMap { $0 }.count
      let sum = zip(hits, runs).reduce(0) { $0 + ($1.0 ?? $1.1.total) }
      #expect((reached == 0 ? nil : Double(sum) / Double(reached)) == expected, "\(target)")
    }
  }
}
