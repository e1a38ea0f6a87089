import Foundation
import Testing
import Values

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What must never come out of a writer that shows text to people.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
  default: false
  }
}

@Suite struct `Writers` {
  @Test func `let nothing that steers a terminal through, and everything else as it is`() {
    for text in RandomTexts(100_000, seed: 1) {
      let written = TerminalText.lines(text)
      #expect(!written.unicodeScalars.contains { isUnsafe($0) && $0 != "\n" && $0 != "\t" })
      if !text.unicodeScalars.contains(where: isUnsafe) { #expect(Array(written.utf8) == Array(text.utf8)) }
      #expect(!TerminalText.line(text).unicodeScalars.contains(where: isUnsafe))
    }
    #expect(TerminalText.lines("a\r\nb\u{1B}[2J\u{202E}\tc") == "a\\u000d\nb\\u001b[2J\\u202e\tc")
    #expect(TerminalText.excerpt("north\nroot:x:0:0", most: 8) == "north\\u000aro…")
  }

  @Test func `of XML make elements and attributes that XML readers take, with the text in them`() throws {
    let texts = Array(RandomTexts(100_000, seed: 2))
    for chunk in stride(from: 0, to: texts.count, by: 5000) {
      var document = "<r>"
      for text in texts[chunk..<chunk + 5000] {
        let written = XMLText.escaped(text)
        document += "<t a=\"\(written)\" b='\(written)'>\(written)</t>"
      }
      let reader = XMLTexts()
      let parser = XMLParser(data: Data((document + "</r>").utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(reader.texts.count == 5000)
      for (text, found) in zip(texts[chunk...], reader.texts) {
        #expect(Array(found.utf8) == Array(text.onOneLine.utf8))
      }
    }
    #expect(XMLText.escapedLines("a<\nb\r\n") == "a&lt;\nb\n")
  }

  @Test func `of HTML leave no tag, no entity and no end of a script`() {
    for text in RandomTexts(100_000, seed: 3) {
      let written = HTMLText.escaped(text)
      #expect(!written.utf8.contains { "<>\"'".utf8.contains($0) })
      #expect(!written.unicodeScalars.contains(where: isUnsafe))
      #expect(HTMLText.path(text).utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"'&`\\#?".utf8.contains($0) })
      let script = HTMLText.script(JSON.string(text).canonical)
      #expect(
        !script.utf8.contains(UInt8(ascii: "<")) && !script.unicodeScalars.contains { (0x2028...0x2029) ~= $0.value })
    }
    #expect(HTMLText.path("javascript:x/y") == "./javascript:x/y")
  }

  @Test func `of gnuplot have no scalar that means something outside of a string`() {
    for text in RandomTexts(100_000, seed: 4) {
      for written in [GnuplotText.quoted(text), String(GnuplotText.title(text).dropFirst(6).dropLast(11))] {
        let quote = written.utf8.first
        // An empty group of ours ends a label that has escapes.
        let ending = written.utf8.suffix(3).elementsEqual("{}'".utf8) ? 3 : 1
        let inner = written.utf8.dropLast(ending).dropFirst()
        #expect(written.utf8.count >= 2 && quote == written.utf8.last && (quote == 0x27 || quote == 0x22))
        #expect(!inner.contains { $0 < 0x20 || $0 == 0x7F || "'\"`@${}#[]".utf8.contains($0) })
        // Every backslash begins an escape of three digits, or stands before a scalar of enhanced text.
        let bytes = Array(inner)
        for (i, byte) in bytes.enumerated() where byte == UInt8(ascii: "\\") {
          let isOctal = i + 3 < bytes.count && bytes[i + 1...i + 3].allSatisfy { 0x30...0x37 ~= $0 }
          #expect(isOctal || i + 1 < bytes.count && "_^&~".utf8.contains(bytes[i + 1]))
        }
      }
      let comment = GnuplotText.comment(text)
      #expect(comment.utf8.filter { $0 == 10 }.count == 1 && comment.utf8.last == 10 && !comment.utf8.contains(13))
      #expect(!comment.utf8.contains(UInt8(ascii: "\\")))
      if GnuplotText.isName(text) {
        #expect(!text.utf8.contains { "<|-+'\"`$@/\n".utf8.contains($0) } || text.contains("-"))
      }
    }
    #expect(GnuplotText.quoted("adam β_1 = 0.9 (≤ 5 %)") == "'adam β\\_1 = 0.9 (≤ 5 %){}'")
    #expect(GnuplotText.title("a_b") == "title 'a_b' noenhanced")
    #expect(GnuplotText.title("it's") == "title \"it\\047s\" noenhanced")
    #expect(GnuplotText.quoted(String(repeating: "x", count: 5000)).count == 403)
    #expect(!GnuplotText.isName("<touch x") && !GnuplotText.isName("-") && GnuplotText.isName("größe 2.b"))
  }

  @Test func `of CSV have no formula, and no two texts one field`() throws {
    var seen: [String: String] = [:]
    for text in RandomTexts(100_000, seed: 5) {
      var buffer = ByteBuffer()
      buffer.append(field: text)
      let field = String(decoding: buffer.bytes, as: UTF8.self)
      let isQuoted = field.utf8.first == UInt8(ascii: "\"")
      let cell = isQuoted ? String(field.unicodeScalars.dropFirst().dropLast()) : field
      let isNumber = text.utf8.count < 30 && text.wholeMatch(of: /[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/) != nil
      #expect(isNumber || !(cell.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false))
      let known = seen.updateValue(
        text, forKey: Array(field.unicodeScalars.map { String($0.value) }).joined(separator: " "))
      #expect(known == nil || known.map { Array($0.utf8) } == Array(text.utf8))
    }
    for (text, expected) in [
      ("+m", "'+m"), ("'+m", "''+m"), ("''+m", "'''+m"), ("'x", "'x"), ("=1", "'=1"), ("-4.5e-3", "-4.5e-3"),
      ("-", "'-"),
      ("-nan", "'-nan"), ("+0x1", "'+0x1"), ("a,=b", "\"a,=b\""), ("−3", "−3"),
    ] {
      var buffer = ByteBuffer()
      buffer.append(field: text)
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == expected)
    }
  }

  @Test func `of LaTeX have no command but their own`() {
    let own = try? Regex(
      #"\\(textbackslash|textasciitilde|textasciicircum|textless|textgreater|textbar|textasciigrave|char34|dots|S)\{\}|\\[{}$&#_%]|\\,"#
    )
    for text in RandomTexts(100_000, seed: 6) {
      let written = LaTeXText.escaped(text)
      #expect(!written.unicodeScalars.contains(where: isUnsafe))
      // What stands in mathematics and rules is ours; of the rest every backslash is that of an escape of ours. TeX
      // reads scalars; with `x` for all beyond ASCII each is one `Character` here, too.
      let ascii = String(String.UnicodeScalarView(written.unicodeScalars.map { $0.isASCII ? $0 : "x" }))
      let plain = ascii.replacing(/\\rule\{[^}]*\}\{[^}]*\}/, with: "").replacing("\\$", with: "")
        .replacing(/\$[^$]*\$/, with: "")
      let rest = own.map { plain.replacing($0, with: "") } ?? plain
      #expect(
        !rest.unicodeScalars.contains { "\\$&#%^~_".unicodeScalars.contains($0) && $0 != "~" }, "\(text) \(written)")
    }
    #expect(LaTeXText.escaped("p̂ₖ χ² █") == "$\\hat{p}$$_{k}$ $\\chi$$^{2}$ \\rule{.5em}{.8em}")
  }

  @Test func `of Markdown leave no tag, link, cell or formula`() {
    for text in RandomTexts(100_000, seed: 7) {
      let written = Array(MarkdownText.escaped(text).unicodeScalars)
      #expect(!written.contains(where: isUnsafe))
      for (i, scalar) in written.enumerated() where "<>`*[]|~$".unicodeScalars.contains(scalar) {
        // An odd number of backslashes stands before it.
        let count = written[..<i].reversed().prefix { $0 == "\\" }.count
        #expect(count % 2 == 1 && scalar != "<" && scalar != ">", "\(text)")
      }
      #expect(!MarkdownText.code(text).unicodeScalars.contains(where: isUnsafe))
      #expect(!MarkdownText.address(text).dropFirst().dropLast().utf8.contains { "<>\n\r|".utf8.contains($0) })
    }
  }
}

@Suite struct `Writers, asked of the programs they write for` {
  @Test func `shell words are the text again when bash reads them`() throws {
    let folder = try PrivateFolder("downhill-test")
    // No argument holds a NUL.
    let texts = RandomTexts(400, seed: 8).map { $0.replacing("\0", with: "") }
    var script = ""
    for (i, text) in texts.enumerated() {
      let word = ShellWord.quoted(text)
      #expect(!word.unicodeScalars.contains(where: isUnsafe))
      script += "printf %s \(word) >\(i).txt\n"
    }
    try Data(script.utf8).write(to: folder.url.appending(path: "script.sh"))
    let process = ChildProcess(
      executable: "/bin/bash", arguments: ["script.sh"], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"],
      folder: folder.path)
    #expect(process.run(seconds: 60) { false }.ending == .status(0))
    for (i, text) in texts.enumerated() {
      #expect(try Array(Data(contentsOf: folder.url.appending(path: "\(i).txt"))) == Array(text.utf8))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/MARKER"))
  }

  private static let gnuplot = ["/usr/bin/gnuplot", "/usr/local/bin/gnuplot", "/opt/homebrew/bin/gnuplot"]
    .first(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: gnuplot != nil))
  func `gnuplot runs nothing of them, shows them, and makes XML`() throws {
    let folder = try PrivateFolder("downhill-test")
    let texts = Array(RandomTexts(400, seed: 9))
    var script = "set terminal svg size 600,400 enhanced\nset output 'out.svg'\nset encoding utf8\n"
    for (i, text) in texts.enumerated() {
      script += GnuplotText.comment(text) + "set label \(i + 1) \(GnuplotText.quoted(text)) at screen 0.1,0.5\n"
      script += "set label \(i + 1001) '{/:Bold \(GnuplotText.enhanced(text))}' at screen 0.1,0.5\n"
    }
    script += "plot " + texts.map { "sin(x) \(GnuplotText.title($0))" }.joined(separator: ", \\\n  ") + "\n"
    try Data(script.utf8).write(to: folder.url.appending(path: "figure.gp"))
    let process = ChildProcess(
      executable: try #require(Self.gnuplot), arguments: ["-d", "figure.gp"],
      environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"], folder: folder.path)
    let (ending, messages) = process.run(seconds: 60) { false }
    #expect(ending == .status(0), "\(messages)")
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["figure.gp", "out.svg"])
    let reader = XMLTexts()
    let parser = XMLParser(data: try Data(contentsOf: folder.url.appending(path: "out.svg")))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError)) at \(parser.lineNumber)")
    let shown = Set(reader.texts.map { $0.split(separator: " ").joined(separator: " ") })
    for text in texts {
      let expected = text.onOneLine.replacing("]]>", with: "]] >").split(separator: " ").joined(separator: " ")
      if !expected.isEmpty { #expect(shown.contains(expected), "\(text)") }
    }
  }
}

/// The text of each element, without that of the elements in it.
private final class XMLTexts: NSObject, XMLParserDelegate {
  var texts: [String] = []
  private var open: [String] = []

  func parser(
    _: XMLParser, didStartElement: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) { open.append("") }
  func parser(_: XMLParser, foundCharacters text: String) {
    if !open.isEmpty { open[open.count - 1] += text }
  }
  func parser(_: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if let text = open.popLast(), name != "r" { texts.append(text) }
  }
}
