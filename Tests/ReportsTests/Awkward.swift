import Findings
import Reports

/// What breaks a careless writer.
enum Awkward {
  static let text = "a|b\\c \"q\" 'r' `s` 50% x_1 R&D <b> {n} $5 #1 ~ ^ [z] *w* =cmd()\r\nnext\tline — ≤ 1e−3 … ∞ é"

  /// A special character that a combining one joins is still special.
  static let combined = "<\u{338} |\u{301} %\u{301} &\u{301}"

  static let document = Document([
    .heading(1, RichText(text)), .warning(.strong("INCOMPLETE 1/2") + " runs are done."), .paragraph(RichText(text)),
    .table(
      Table(
        [("=cmd", "1.67"), ("[a] & b_2", "−3.4e-8 (−4e-8 … ∞)"), ("*", "12,345"), ("x", "10/10, 32"), ("y", "∞")],
        [Column("Arm|<", .left) { .strong($0.0) }, Column("Median") { RichText($0.1) }])),
    .notes([RichText(text), .code("a|`b`_c") + " and " + .link("R&D <1>", to: "https://example.org/?a=1&b=%20#x")]),
    .figure(FigureReference(path: "figures/50% a_b.svg", caption: text)),
    .notes([]), .table(Table(["z"], [Column("Only", .left) { RichText($0) }])),
  ])
}
