import Foundation
import Testing

/// Files and functions that can be read at a sitting, in lines that fit a screen.
@Suite struct `Lengths` {
  private static let files = Manifest.swiftFiles(in: Manifest.sources).map { file in
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return (name: String(file.path().dropFirst(Manifest.sources.path().count + 1)), source: SourceText(text))
  }

  private static let longest = 300

  @Test func `no file is longer than can be read at a sitting`() {
    let long = Self.files.filter { $0.source.lines.count - 1 > Self.longest }
      .map { "\($0.name): \($0.source.lines.count - 1)" }
    #expect(long == [])
  }

  @Test func `no line has more than 120 columns, but for what stands in a string literal`() {
    var long: [String] = []
    for (name, source) in Self.files {
      for (number, line) in source.lines.enumerated() where line.count > 120 && !source.isLiteral[number] {
        let isCommented = line.firstMatch(of: /^\s*\/\//) != nil
        if isCommented || source.code[number].count > 120 { long.append("\(name):\(number + 1)") }
      }
    }
    #expect(long == [])
  }

  /// Bodies that hold data, however many lines these have.
  private static let data: Set<String> = [
    "Functions/Regression/NISTProblem+Certificate.swift certificate",
    "Functions/Regression/RegressionForm.swift write",
    "Parity/Schedules/ScheduleEquivalent+Torch.swift readTorch",
  ]

  @Test func `no function has more than 60 lines, but for data`() {
    var long: Set<String> = []
    for (name, source) in Self.files {
      for body in source.bodies where body.lines > 60 { long.insert("\(name) \(body.name)") }
    }
    long.subtract(Self.data)
    #expect(long.sorted() == [], "shorten them")
  }

  @Test func `are counted without braces in literals and comments`() {
    let source = SourceText(
      #"""
      func one(_ x: Int) -> String {
        let text = "{ \(x < 0 ? "}" : "{") }"  // {
        return text + """
          { \(x) {
          """
      }
      var two: Int { 2 }
      """#)
    #expect(source.bodies.map(\.name) == ["one", "two"])
    #expect(source.bodies.map(\.lines) == [6, 1])
    #expect(source.isLiteral == [false, false, false, true, true, false, false])
  }
}
