import Foundation
import Testing

/// The rooms and what each may import, lowest first: no room knows one above it, nor one beside it.
private let rooms: [(name: String, mayImport: Set<String>)] = [
  ("Lanes", ["CLanes"]),
  ("GSL", ["CGSL"]),
  ("Values", ["CCrypto"]),
  ("Schedules", ["Lanes", "Values"]),
  ("Functions", ["Lanes", "GSL", "Values"]),
  ("Records", ["Functions", "Values"]),
  ("Optimizers", ["Records", "Functions", "Schedules", "Lanes", "GSL", "Values"]),
  ("Statistics", ["Lanes", "GSL", "Values"]),
  ("Plans", ["Optimizers", "Records", "Functions", "Schedules", "Lanes", "GSL", "Values"]),
  ("Store", ["Records", "Functions", "Values", "GRDB"]),
  ("Parity", ["Optimizers", "Records", "Functions", "Schedules", "GSL", "Lanes", "Values"]),
  (
    "Runner",
    ["Plans", "Store", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "GSL", "Lanes", "Values"]
  ),
  ("Findings", ["Plans", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "Lanes", "Values"]),
  ("Exchange", ["Findings", "Plans", "Records", "Functions", "Values"]),
  (
    "Reports",
    ["Findings", "Plans", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "Lanes", "Values"]
  ),
  (
    "downhill",
    [
      "Reports", "Exchange", "Findings", "Runner", "Parity", "Plans", "Store", "Statistics", "Optimizers", "Records",
      "Functions", "Schedules", "GSL", "Values", "ArgumentParser",
    ]
  ),
]

/// What comes with Swift.
private let platform: Set = ["Foundation", "Dispatch", "Synchronization", "Glibc", "Darwin", "RegexBuilder"]

private let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL

private func swiftFiles(of room: String) -> [URL] {
  let files = FileManager.default.enumerator(at: sources.appending(path: room), includingPropertiesForKeys: nil)
  return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
}

@Suite struct `The arrows between rooms` {
  @Test(arguments: rooms.map(\.name))
  func `point downward only`(room: String) throws {
    let allowed = try #require(rooms.first { $0.name == room }?.mayImport).union(platform)
    let files = swiftFiles(of: room)
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let match = line.wholeMatch(of: /(?:public |internal |@\w+ )*import (?:\w+ )?(\w+)(?:\.\w+)?\s*/) else {
          continue
        }
        #expect(allowed.contains(String(match.1)), "\(room)/\(file.lastPathComponent) imports \(match.1)")
      }
    }
  }

  @Test func `know every folder of Sources`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path())
      .filter { !$0.hasPrefix(".") }
    let c: Set = ["CLanes", "CGSL", "CCrypto"]
    #expect(Set(folders) == Set(rooms.map(\.name)).union(c))
  }

  @Test(arguments: rooms.map(\.name).filter { $0 != "downhill" })
  func `leave printing to the command line`(room: String) throws {
    for file in swiftFiles(of: room) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        #expect(
          line.firstMatch(of: /^\s*(print|debugPrint|dump)\(/) == nil, "\(room)/\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test(arguments: rooms.map(\.name))
  func `lead to files of a readable length`(room: String) throws {
    for file in swiftFiles(of: room) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 400, "\(room)/\(file.lastPathComponent) has \(lines.count) lines")
    }
  }
}
