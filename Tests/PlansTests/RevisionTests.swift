import Foundation
import Functions
import Optimizers
import Plans
import Schedules
import Testing
import Values

/// What the revision of a row stands for: its defaults, and the bits of something small that it computes.
private struct Row {
  let name: String
  let version: RowVersion
  let defaults: [String: JSON]
  let probe: JSON

  init(_ kind: EntryKind, _ name: String, _ version: RowVersion, _ settings: [SettingDescription], _ probe: [Double]) {
    self.name = "\(kind) \(name)"
    self.version = version
    defaults = Dictionary(uniqueKeysWithValues: settings.map { ($0.key, $0.standard) })
    self.probe = .string(
      String(Digest(of: probe.map { String($0.bitPattern, radix: 16) }.joined(separator: " ")).description.prefix(16)))
  }

  var golden: JSON {
    ["revision": .integer(version.revision), "defaults": .object(defaults), "probe": probe]
  }
}

/// Ten rows that every model can live on.
private let table = """
  x1,x2,y
  0.5,1.5,0
  1.5,0.25,0
  2.25,1,0
  0.75,2.5,0
  1.25,1.75,1
  3,2,1
  2.5,3.5,1
  3.25,0.5,1
  2,2.75,1
  1,3.25,0
  """

/// The values of a few steps of one optimizer on what an entry names, and f* of it.
private func probe(_ function: JSON, _ optimizer: JSON, steps: Int) throws -> [Double] {
  var members: [String: JSON] = [
    "name": "probe", "functions": [function], "optimizers": [optimizer], "seeds": 1,
    "budget": ["steps": .integer(steps)], "record": "all",
  ]
  if function["model"] != nil { members["data"] = ["table.csv": .string(table)] }
  let experiment = try Experiment(json: .object(members))
  return try experiment.cells.flatMap { cell in
    let site = try Site(cell, experiment)
    let maker = RunMaker(site, checkpoints: Array(0...steps))
    let record = maker.make(try TimedArm(cell.arm, in: site.budget), from: site.departure(1))
    return record.curve.values + [record.best, site.objective.minimum.value ?? 0]
  }
}

/// An entry of a model over the table.
private func model(_ kind: FunctionKind) -> JSON {
  ["model": .string(kind.name), "data": "table.csv", "features": ["x1", "x2"]]
}

/// Every row of the catalogues.
private func rows() throws -> [Row] {
  var rows: [Row] = []
  for kind in FunctionKind.all {
    let entry: JSON =
      kind.isModel
      ? model(kind)
      : kind.isFormula
        ? [kind.name: kind.settings[0].standard, "instance": kind.instances == .none ? 0 : [0, 1]]
        : ["function": .string(kind.name), "instance": kind.instances == .none ? 0 : [0, 1]]
    rows.append(
      Row(.function, kind.name, kind.version, kind.settings, try probe(entry, "gradientDescent", steps: 3)))
  }
  for method in Method.catalogue {
    let decoded = try method.decode([:])
    func isServed(_ kind: FunctionKind) -> Bool { kind.name != "sphere" && decoded.refusal(of: kind) == nil }
    let kind = try #require(FunctionKind.catalogue.first(where: isServed) ?? FunctionKind.all.first(where: isServed))
    let entry: JSON = kind.isModel ? model(kind) : ["function": .string(kind.name), "noise": 0.01]
    let values = try probe(entry, .string(method.name), steps: 12)
    rows.append(Row(.optimizer, method.name, method.version, method.settings, values))
  }
  for kind in LinkKind.catalogue {
    let optimizer: JSON = ["optimizer": "momentum", "links": [.string(kind.name)]]
    let values = try probe(["function": "sumSquares", "noise": 0.01], optimizer, steps: 12)
    rows.append(Row(.link, kind.name, kind.version, kind.settings, values))
  }
  for kind in ScheduleKind.catalogue {
    let schedule = try kind.decode([:]).schedule
    rows.append(
      Row(.schedule, kind.name, kind.version, kind.settings, (0..<50).map { schedule.factor(at: $0, of: 50) }))
  }
  return rows
}

/// DOWNHILL_RECORD=1 in the environment adds what is new, and what has another revision; it never covers up a change
/// without one.
@Suite struct `The revision of a row` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Golden/revisions.json")

  @Test func `is raised whenever its defaults or its bits change`() throws {
    let text = (try? String(contentsOf: Self.file, encoding: .utf8)) ?? "{}"
    let known = try JSONDocument(text).root
    let isRecording = ProcessInfo.processInfo.environment["DOWNHILL_RECORD"] == "1"
    var golden: [String: JSON] = [:]
    for row in try rows() {
      golden[row.name] = row.golden
      guard let before = known[row.name], before["revision"]?.integer == row.version.revision else {
        if !isRecording { Issue.record("\(row.name) is new or has a new revision: record it with DOWNHILL_RECORD=1") }
        continue
      }
      for (key, value) in before["defaults"]?.object ?? [:] where row.defaults[key] != value {
        Issue.record("the default of `\(key)` of \(row.name) was \(value.canonical): raise the row's `revision`")
      }
      let new = row.defaults.keys.filter { before["defaults"]?[$0] == nil }.sorted()
      if !isRecording && !new.isEmpty {
        Issue.record("\(row.name) has new settings, \(new), which need no revision: record them with DOWNHILL_RECORD=1")
      }
      if before["probe"] != row.probe {
        Issue.record("\(row.name) computes other bits at its defaults than before: raise the row's `revision`")
        golden[row.name] = before
      }
    }
    if isRecording {
      try JSON.object(golden).pretty(width: 120).write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  @Test func `changes the names of its runs, and so does the library`() {
    struct Raised: Configurable {
      static let name = "raised"
      static let revision = 2
      static let library: String? = "GSL 1"
      static let settings: [Setting<Self>] = []
    }
    let version = RowVersion(Raised.self)
    #expect(!version.isFirst)
    #expect(
      EntryKind.optimizer.identity("raised", [:], version) == [
        "optimizer": "raised", "revision": 2, "library": "GSL 1",
      ])
  }
}
