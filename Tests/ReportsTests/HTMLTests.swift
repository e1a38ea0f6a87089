import Findings
import Reports
import Testing

@Suite struct `HTML` {
  @Test func `is that of the golden files`() throws {
    let folder = try TemporaryFolder()
    let document = try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url).document
    try Golden.check(HTMLFormat().text(document), "summary.html")
    try Golden.check(HTMLFormat().fragment(Awkward.document), "awkward.html")
  }

  @Test(arguments: [
    ("a|b", "a|b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("\"x\"", "&quot;x&quot;"), ("it's", "it&#39;s"),
    ("=cmd", "=cmd"), ("C:\\x", "C:\\x"), ("50% x_1", "50% x_1"), ("R&D", "R&amp;D"), ("&lt;", "&amp;lt;"),
    ("<script>", "&lt;script&gt;"), ("≤ −1 … ∞ é 木", "≤ −1 … ∞ é 木"), ("<\u{338}", "&lt;\u{338}"),
    ("\u{0}\u{1B}", "  "),
  ])
  func `lets every character of a text stand for itself`(text: String, expected: String) {
    #expect(HTMLFormat().fragment(Document([.paragraph(RichText(text))])) == "<p>\(expected)</p>\n")
    let figure = Document([.figure(FigureReference(path: "a.svg", caption: text))])
    #expect(HTMLFormat().fragment(figure).contains("<img src=\"a.svg\" alt=\"\(expected)\">"))
  }

  @Test func `is read as it was meant`() throws {
    let elements = try #require(Elements(HTMLFormat().fragment(Awkward.document)))
    let line = Awkward.text.replacing("\r\n", with: " ").replacing("\t", with: " ")
    #expect(elements["h1"] == [line] && elements["figcaption"] == [line] && elements.alternatives == [line])
    #expect(elements["strong"].prefix(3) == ["INCOMPLETE 1/2", "=cmd", "[a] & b_2"])
    #expect(elements["code"] == ["a|`b`_c"])
    #expect(elements["tr"].count == 8 && elements["table"].count == 2 && elements["td"].count == 5)
  }

  @Test func `asks for nothing but its figures`() {
    let text = HTMLFormat().text(Document([.heading(1, "A < B"), .paragraph("x")]))
    #expect(text.contains("<title>A &lt; B</title>"))
    for word in ["http", "src=", "@import", "url(", "<script", "<link"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("prefers-color-scheme: dark") && text.contains("@media print"))
  }
}

/// The elements of a well-formed text: `nil` where a tag closes another than the last that is open.
private struct Elements {
  private var texts: [String: [String]] = [:]
  private(set) var alternatives: [String] = []
  subscript(name: String) -> [String] { texts[name] ?? [] }

  init?(_ text: String) {
    var open: [(name: String, text: String)] = []
    for match in text.matches(of: /<(\/?)(\w+)([^<>]*)>|([^<>]+)|(.)/) {
      if match.5 != nil { return nil }
      if let content = match.4 {
        for index in open.indices { open[index].text += Elements.plain(content) }
      } else if match.1 == "/" {
        guard let last = open.popLast(), last.name == match.2.map(String.init) else { return nil }
        texts[last.name, default: []].append(last.text)
      } else if match.2 == "img" {
        guard let alternative = match.3?.firstMatch(of: /alt="([^"]*)"/)?.1 else { return nil }
        alternatives.append(Elements.plain(alternative))
      } else {
        open.append((match.2.map(String.init) ?? "", ""))
      }
    }
    if !open.isEmpty { return nil }
  }

  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
