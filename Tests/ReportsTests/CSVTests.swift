import Findings
import Reports
import Testing

@Suite struct `CSV` {
  @Test func `has one table as it is`() {
    let table = Table(
      [("=cmd", "1.67"), ("a,\"b\"", "12,345"), ("−3", "≤ 1e-3 (1 … ∞)")],
      [Column("Arm", .left) { .strong($0.0) }, Column("Median\ngap") { RichText($0.1) }])
    let text = CSVFormat().text(Document([.heading(2, "x"), .table(table), .notes(["left out"])]))
    #expect(
      text == #"""
        Arm,Median gap
        '=cmd,1.67
        "a,""b""","12,345"
        −3,≤ 1e-3 (1 … ∞)

        """#)
  }

  @Test func `names each of several tables`() {
    let table = Table(["1"], [Column("x") { RichText($0) }])
    let text = CSVFormat().text(
      Document([.heading(2, "One, first"), .table(table), .heading(2, "Two"), .paragraph("p"), .table(table)]))
    #expect(text == "\"One, first\"\nx\n1\n\nTwo\nx\n1\n")
  }
}
