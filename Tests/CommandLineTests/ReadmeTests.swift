import Foundation
import TestSupport
import Testing

@Suite struct `README.md` {
  private static func text() throws -> String {
    try String(contentsOf: Tool.repository.appending(path: "README.md"), encoding: .utf8)
  }

  /// The fenced blocks of a language.
  private static func blocks(_ language: String) throws -> [String] {
    try text().components(separatedBy: "\n```" + language + "\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0]
    }
  }

  @Test func `has commands that work, one after the other`() throws {
    let scratch = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appending(path: "Experiments"),
      withDestinationURL: Tool.repository.appending(path: "Experiments"))
    let blocks = try Self.blocks("sh").filter { !$0.contains("make ") }
    #expect(blocks.count >= 4)
    for block in blocks {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-ec", block.replacing(".build/release/downhill", with: Tool.executable.path())]
      process.currentDirectoryURL = scratch.url
      process.standardOutput = FileHandle.nullDevice
      let errors = scratch.url.appending(path: "errors")
      try Data().write(to: errors)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      #expect(process.terminationStatus == 0, "\(block): \(said)")
    }
  }

  @Test func `has an experiment that is valid`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("valley.json", #require(Self.blocks("json").first))
    let outcome = try Tool.run("validate", file)
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  @Test func `names commands of the Makefile, and files that are there`() throws {
    let makefile = try String(contentsOf: Tool.repository.appending(path: "Makefile"), encoding: .utf8)
    let text = try Self.text()
    for match in text.matches(of: /\nmake (\w+)/) { #expect(makefile.contains("\n\(match.1):")) }
    let places = text.matches(of: /\]\(([^)#]+)\)/).map { String($0.1) }.filter { !$0.hasPrefix("http") }
    #expect(places.count >= 5)
    for place in places {
      #expect(FileManager.default.fileExists(atPath: Tool.repository.appending(path: place).path()), "\(place)")
    }
  }
}
