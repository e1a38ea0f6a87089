import Findings
import Reports
import Testing

@Suite struct `LaTeX` {
  @Test func `is that of the golden files`() throws {
    let folder = try TemporaryFolder()
    let document = try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url).document
    try Golden.check(LaTeXFormat().text(document), "summary.tex")
    try Golden.check(LaTeXFormat().text(Awkward.document), "awkward.tex")
  }

  @Test(arguments: [
    ("a|b", "a\\textbar{}b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("\"x\"", "\\char34{}x\\char34{}"), ("=cmd", "=cmd"),
    ("C:\\x", "C:\\textbackslash{}x"), ("50%", "50\\%"), ("x_1", "x\\_1"), ("R&D", "R\\&D"),
    ("<b>", "\\textless{}b\\textgreater{}"),
    ("#{$}", "\\#\\{\\$\\}"), ("~^", "\\textasciitilde{}\\textasciicircum{}"), ("`x'", "\\textasciigrave{}x'"),
    ("--fresh", "-{}-fresh"), ("''", "'{}'"), ("[x]*", "{[}x{]}{*}"), ("≤ −1 … ∞", "$\\leq$ $-$1 \\dots{} $\\infty$"),
    ("é 木", "é 木"), ("&\u{301}", "\\&\u{301}"), ("\u{7}", " "),
  ])
  func `lets every character of a text stand for itself`(text: String, expected: String) {
    let document = Document([.paragraph(RichText(text))])
    #expect(LaTeXFormat().text(document).split(separator: "\n").last.map(String.init) == expected)
  }

  @Test func `has as many ends of cells and of groups as its tables have`() {
    let text = LaTeXFormat().text(Awkward.document)
    // Within the table every & that no backslash precedes ends a cell, and every line one row.
    let rows = text.split(separator: "\n").filter { $0.hasSuffix(" \\\\") }
    #expect(rows.count == 8)
    for row in rows.prefix(6) { #expect(row.matches(of: /(^|[^\\])&/).count == 1, "\(row)") }
    var depth = 0
    var previous: Character = " "
    for character in text.replacing("\\\\", with: "") {
      if previous != "\\" { depth += character == "{" ? 1 : character == "}" ? -1 : 0 }
      #expect(depth >= 0)
      previous = character
    }
    #expect(depth == 0)
    #expect(!text.contains("\\begin{itemize}"), "neither table's notes are a list, and one without items is none")
    for name in ["table", "tabular", "figure", "itemize", "minipage", "quote"] {
      #expect(
        text.components(separatedBy: "\\begin{\(name)}").count == text.components(separatedBy: "\\end{\(name)}").count)
    }
  }
}
