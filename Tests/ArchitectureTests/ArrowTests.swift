import Foundation
import Testing

/// What comes with Swift.
private let platform: Set = [
  "Foundation", "Dispatch", "Synchronization", "Glibc", "Darwin", "RegexBuilder", "Testing",
]

private let manifest = Manifest.current

private func folder(of target: Manifest.Target) -> URL {
  let isTest = target.kind == "testTarget" || target.name == "TestSupport"
  return Manifest.root.appending(path: (isTest ? "Tests/" : "Sources/") + target.name)
}

/// The modules that a file imports.
private func imports(_ file: URL) throws -> [String] {
  try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
    line.wholeMatch(
      of: /(?:public |package |internal |@\w+ )*import (?:(?:struct|func|enum|class) )?(\w+)(?:\.\w+)?\s*/
    )
    .map { String($0.1) }
  }
}

@Suite struct `The arrows between rooms` {
  @Test(
    arguments: manifest.targets.filter { $0.kind != "systemLibrary" && !["CLanes", "CProcess"].contains($0.name) }.map(
      \.name))
  func `are those of Package.swift`(name: String) throws {
    let target = try #require(manifest.targets.first { $0.name == name })
    let files = Manifest.swiftFiles(in: folder(of: target))
    #expect(!files.isEmpty)
    for file in files {
      for module in try imports(file) where !platform.contains(module) {
        #expect(target.dependencies.contains(module), "\(name)/\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `point downward only`() {
    var lower: Set<String> = []
    for target in manifest.targets where target.kind != "testTarget" {
      let own = target.dependencies.intersection(manifest.targets.map(\.name))
      #expect(own.isSubset(of: lower), "\(target.name) knows \(own.subtracting(lower).sorted()), which stand below it")
      lower.insert(target.name)
    }
    #expect(manifest.rooms.count >= 13)
  }

  @Test func `know every folder of Sources and of Tests`() throws {
    func folders(_ name: String) throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: Manifest.root.appending(path: name).path()))
        .filter { !$0.hasPrefix(".") }
    }
    let tests = manifest.targets.filter { $0.kind == "testTarget" }.map(\.name)
    #expect(try folders("Tests") == Set(tests).union(["TestSupport", "Reference", "Additions"]))
    #expect(try folders("Sources") == Set(manifest.targets.map(\.name)).subtracting(tests).subtracting(["TestSupport"]))
  }

  @Test(arguments: manifest.rooms.map(\.name).filter { $0 != "downhill" })
  func `leave printing to the command line`(room: String) throws {
    for file in Manifest.swiftFiles(in: Manifest.sources.appending(path: room)) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        #expect(
          line.firstMatch(of: /^\s*(print|debugPrint|dump)\(/) == nil, "\(room)/\(file.lastPathComponent): \(line)")
      }
    }
  }
}
