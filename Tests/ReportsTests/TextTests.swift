import Findings
import Reports
import TestSupport
import Testing

@Suite struct `Plain text` {
  private struct Row {
    let name: String
    let count: Int
  }

  @Test func `is aligned tables and wrapped prose`() {
    let table = Table(
      [Row(name: "adam", count: 3), Row(name: "sgd", count: 12)],
      [Column("Arm", .left) { .strong($0.name) }, Column("Runs") { RichText("\($0.count)") }])
    let document = Document([
      .heading(2, "Results"), .table(table), .notes(["One two three four five six.", "Two."]),
      .warning("INCOMPLETE"), .figure(FigureReference(path: "figures/a.svg", caption: "A")),
    ])
    #expect(
      TextFormat(width: 20).text(document) == """
        Results
        ───────

        Arm    Runs
        ─────  ────
        adam*     3
        sgd*     12

        · One two three four
          five six.
        · Two.

        WARNING: INCOMPLETE

        figure:
        figures/a.svg

        """)
  }

  @Test func `brings nothing to a terminal that it would obey`() {
    let text = "a\u{1B}[31m\u{202E}b\r\nc"
    let table = Table([text], [Column("x\u{7}", .left) { RichText($0) }])
    let written = TextFormat().text(Document([.heading(1, RichText(text)), .table(table), .notes([RichText(text)])]))
    let lines = written.unicodeScalars.filter { $0 != "\n" }
    #expect(lines.allSatisfy { $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{202E}" }, "\(written)")
  }

  @Test func `cuts the last column of a table that is wider than there is room for`() {
    var table = TextTable(["name", "title"])
    table.rows = [["adam", "Adaptive moment estimation"], ["sgd", "Steps"]]
    #expect(table.text(within: 18) == "name  title\nadam  Adaptive mo…\nsgd   Steps")
    #expect(table.text == "name  title\nadam  Adaptive moment estimation\nsgd   Steps")
  }

  @Test func `folds a table that is wider than there is room for behind its first column`() {
    var table = TextTable(["arm", "a", "bb"], right: [1])
    table.rows = [["adam", "1", "22"], ["sgd", "3", "44"]]
    #expect(table.text(folded: 9) == "arm   a\nadam  1\nsgd   3\n\narm   bb\nadam  22\nsgd   44")
    #expect(table.text(folded: 11) == table.text)
  }
}

@Suite struct `Curves in letters` {
  private static func csv(_ rows: [String]) -> String {
    (["function,arm,measure,step,evaluations,median"] + rows).joined(separator: "\n") + "\n"
  }

  @Test func `show each arm where its median is`() throws {
    let falling = (0...10).map { "bowl,\"a, b\",gap,\($0),\($0),\(10 - $0)" }
    let level = (0...10).map { "bowl,c,gap,\($0),\($0),10" }
    let curves = try PublishedCurves(Self.csv(level + falling))
    #expect(curves.functions == ["bowl"] && curves.chart(of: "bowl, n = 2", width: 60, height: 9) == nil)
    let chart = try #require(curves.chart(of: "bowl", width: 60, height: 9))
    let lines = chart.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "bowl: median over seeds of the best gap so far (logarithmic)")
    #expect(lines.allSatisfy { $0.count <= 60 }, "\(chart)")
    // The better arm comes first, and ends at the bottom right; the other one stays on top.
    #expect(chart.contains("  a a, b: 0") && chart.contains("  b c: 10.0"), "\(chart)")
    #expect(lines[1].hasSuffix("b") && !lines[9].contains("b") && lines[9].contains("a"), "\(chart)")
  }

  @Test func `take any curve`() throws {
    let odd = ["f,x,value,0,0,", "f,x,value,1,1,1e308", "f,y,value,0,0,-1e308", "f,z,gap,,7,0"]
    let chart = try #require(PublishedCurves(Self.csv(odd)).chart(of: "f", width: 40, height: 0))
    #expect(chart.contains("  c x: 1") && chart.contains("evaluations"), "\(chart)")
    let many = (0..<40).map { "f,arm \($0),gap,1,1,\($0)" }
    let crowded = try #require(PublishedCurves(Self.csv(many)).chart(of: "f", width: 80, height: 10))
    #expect(crowded.contains("14 more arms are not drawn"))
    #expect(throws: (any Error).self) { try PublishedCurves("function,arm\n") }
    // No run came to its first step.
    #expect(try PublishedCurves(Self.csv([])).functions.isEmpty)
  }
}
