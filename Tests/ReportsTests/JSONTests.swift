import Findings
import Reports
import TestSupport
import Testing
import Values

@Suite struct `JSON` {
  @Test func `is that of the golden files`() throws {
    let folder = try TemporaryFolder()
    let document = try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url).document
    try Golden.check(JSONFormat().text(document), "summary.json")
  }

  @Test func `gives every text back as it was`() throws {
    for text in [Awkward.text, Awkward.combined, "\u{0}\u{1B}\u{2028}"] {
      let json = try JSONDocument(JSONFormat().text(Document([.heading(2, RichText(text))]))).root
      #expect(json["blocks"]?.array?.first?["text"]?.string == text)
      #expect(json["blocks"]?.array?.first?["level"] == 2)
    }
  }

  @Test(
    arguments: [
      ("1.67", 1.67), ("−3.4e-8", -3.4e-8), ("-2", -2), ("12,345", 12_345), ("1,234,567.5", 1_234_567.5), ("0", 0),
      ("0.32 (0.30 … 0.37)", 0.32), ("0.080 (0.066 … ∞)", 0.08), ("1.4 [−0.2 … 3]", 1.4), ("10/10, 32", nil),
      ("∞", nil), ("—", nil),
      ("=1", nil),
      ("better, 93 %", nil), ("1,2", nil), ("1e999", nil), ("0x10", nil), ("nan", nil), ("", nil), ("3 (three)", nil),
    ] as [(String, Double?)])
  func `has the value of a cell that is a number`(text: String, value: Double?) throws {
    let table = Table([text], [Column("Value") { RichText($0) }])
    let json = try JSONDocument(JSONFormat().text(Document([.table(table)]))).root
    let cell = json["blocks"]?.array?.first?["rows"]?.array?.first?.array?.first
    #expect(cell?["text"]?.string == text)
    #expect(cell?["value"]?.number == value)
  }

  @Test func `has every number behind a cell, with all its digits`() throws {
    var input = Synthetic.sample()
    input.explains = true
    let folder = try TemporaryFolder()
    let document = try Report(input, gnuplot: nil, page: false).write(to: folder.url).document
    let excerpt = try document.excerpt(called: "bowl, n = 2")
    let json = try JSONDocument(JSONFormat().text(excerpt)).root
    let table = try #require(json["blocks"]?.array?.first { $0["type"] == "table" })
    #expect(table["caption"] == "bowl, n = 2")
    let heads = table["columns"]?.array?.compactMap { $0["text"]?.string } ?? []
    let column = try #require(heads.firstIndex(of: "Median gap"))
    let rows = table["rows"]?.array?.compactMap(\.array) ?? []
    #expect(rows.count == 3)
    for row in rows {
      let label = row[0]["text"]?.string ?? ""
      let cell = try #require(
        input.cells.first { $0.cell.arm.label == label && $0.cell.function.label == "bowl, n = 2" })
      let gaps = try input.runs(cell).map { $0.record.status == .diverged ? Double.infinity : $0.record.best }.sorted()
      let middle = (gaps[gaps.count / 2] + gaps[(gaps.count - 1) / 2]) / 2
      #expect(row[column]["numbers"]?["median"]?.number == max(middle, 0x1p-52))
    }
  }

  @Test func `keeps what is set apart`() throws {
    let json = try JSONDocument(JSONFormat().text(Awkward.document)).root
    let blocks = try #require(json["blocks"]?.array)
    #expect(
      blocks.compactMap { $0["type"]?.string } == [
        "heading", "warning", "paragraph", "table", "notes", "figure", "notes", "table",
      ])
    #expect(blocks[3]["columns"]?.array?.map { $0["align"]?.string } == ["left", "right"])
    #expect(blocks[3]["rows"]?.array?.first?.array?.first?["spans"] == [["text": "=cmd", "style": "strong"]])
    #expect(
      blocks[4]["notes"]?.array?.last?["spans"]?.array?.last
        == ["text": "R&D <1>", "style": "link", "address": "https://example.org/?a=1&b=%20#x"])
  }

  @Test func `is one of the formats that have a name`() throws {
    #expect(try DocumentFormats.names.sorted() == Repository.names(under: "Sources/Reports/Document").sorted())
    for name in DocumentFormats.names {
      #expect(DocumentFormats.named(name).map { type(of: $0).name } == name)
    }
    #expect(DocumentFormats.named("word") == nil)
  }
}
