import Findings
import Reports
import Testing

@Suite struct `Markdown` {
  private struct Row {
    let name: String
    let count: Int
  }

  @Test func `is a table of columns`() {
    let table = Table(
      [Row(name: "adam", count: 3), Row(name: "sgd", count: 12)],
      [Column("Arm", .left) { .strong($0.name) }, Column("Runs") { RichText("\($0.count)") }])
    let document = Document([.heading(2, "Results"), .table(table), .notes(["One.", "Two."])])
    #expect(
      MarkdownFormat().text(document) == """
        ## Results

        | Arm | Runs |
        |:---|---:|
        | **adam** | 3 |
        | **sgd** | 12 |

        - One.
        - Two.

        """)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\nb", "a b"), ("`x`", "\\`x\\`"), ("2*3*4", "2\\*3\\*4"), ("learning_rate", "learning_rate"),
    ("_x_", "\\_x\\_"), ("<b> & [link](to)", "&lt;b&gt; &amp; \\[link\\](to)"), ("\\", "\\\\"),
    ("~~no~~", "\\~\\~no\\~\\~"),
    ("≤ 1e-3", "≤ 1e-3"), ("a\r\nb", "a b"), ("cost $5", "cost \\$5"),
    ("|\u{301}<\u{338}", "\\|\u{301}&lt;\u{338}"), ("naïve_é", "naïve_é"),
    ("a\u{2028}b\u{85}c\r", "a b c "), ("µ_·, ×_", "µ\\_·, ×\\_"),
  ])
  func `lets every character of a text stand for itself`(text: String, expected: String) {
    #expect(MarkdownFormat().text(Document([.paragraph(RichText(text))])) == expected + "\n")
  }

  @Test(arguments: [
    ("x", "`x`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a|b", "`a|b`"), ("a\nb", "`a b`"),
    ("|\u{301}", "`|\u{301}`"), ("\\|", "`\\|`"),
  ])
  func `fences code by as many backticks as it needs`(code: String, expected: String) {
    #expect(MarkdownFormat().text(Document([.paragraph(.code(code))])) == expected + "\n")
    // In a cell a bar would end it.
    let cell = expected.unicodeScalars.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
    let table = Table([code], [Column<String>("A", .left) { .code($0) }], explained: false)
    #expect(MarkdownFormat().text(Document([.table(table)])).contains("| \(cell) |\n"))
  }

  @Test func `links figures and warns`() {
    let document = Document([
      .warning(.strong("INCOMPLETE 1/2") + " runs"), .figure(FigureReference(path: "figures/a b.svg", caption: "a|b")),
    ])
    #expect(
      MarkdownFormat().text(document) == "> [!WARNING]\n> **INCOMPLETE 1/2** runs\n\n![a\\|b](<figures/a b.svg>)\n")
  }
}

extension `Markdown` {
  @Test func `folds what is beyond ten arms, and reads as one table`() throws {
    struct Row { let name: String }
    func table(_ count: Int, _ head: RichText) -> Table {
      Table(
        (1...count).map { Row(name: "arm \($0)") },
        [Column(head, .left) { RichText($0.name) }, Column("Rank") { RichText("\($0.name.count)") }])
    }
    let text = MarkdownFormat().text(Document([.table(table(32, "Arm"))]))
    #expect(text.contains("| arm 10 | 6 |\n\n<details>\n<summary>22 more arms</summary>\n\n| Arm | Rank |\n"))
    #expect(text.hasSuffix("| arm 32 | 6 |\n\n</details>\n"))
    for document in [Document([.table(table(12, "Arm"))]), Document([.table(table(32, "Step"))])] {
      #expect(!MarkdownFormat().text(document).contains("<details>"))
    }
  }
}
