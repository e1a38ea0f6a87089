import Foundation
import Values

/// The sections of report.html that a document makes: one for what stands before its second-level headings, one under
/// each of them; figures are inside the page.
struct PageBody {
  /// A section: its heading, where links lead to, and its elements.
  struct Section {
    let title: String
    let identifier: String
    var html: String
    /// What came out, in a line, for where it is closed: an element, or nothing.
    var gist = ""
  }

  /// What a function's section has beside its blocks: its number among the curves, and the picture of them.
  struct Curves {
    let number: Int
    let figure: String?
    /// What the function is called.
    let title: String
  }

  let title: RichText
  private(set) var lead = ""
  private(set) var sections: [Section] = []

  private let format = HTMLFormat()
  private let folder: URL
  private let curves: [String: Curves]
  private let charts: [String: Int]
  private let titles: [String: String]
  private let isPacked: Bool
  private let isCut: Bool
  private var figureBytes = 0
  private var identifiers: Set<String> = []

  /// - Parameters:
  ///   - statistics: the tables that the document leaves out; those of a function go into its section.
  ///   - folder: where the paths of figures begin.
  ///   - curves: by the heading of the section.
  ///   - charts: the numbers of figures that are drawn from numbers, by their paths.
  ///   - titles: what sections are called, by their headings, where they are called otherwise.
  init(
    _ document: Document, statistics: Document, folder: URL, curves: [String: Curves], charts: [String: Int],
    titles: [String: String]
  ) {
    self.folder = folder
    self.curves = curves
    self.charts = charts
    self.titles = titles
    isPacked = PageBody.bytes(of: document, in: folder) > PageLimits.mostPlainBytes
    let rows = (document.blocks + statistics.blocks).reduce(0) { sum, block in
      if case .table(let table) = block { sum + table.rows.count } else { sum }
    }
    isCut = rows > PageLimits.mostRows
    var title: RichText?
    var (blocks, parts) = PageBody.parts(document)
    if case .heading(1, let text)? = blocks.first {
      title = text
      blocks.removeFirst()
    }
    self.title = title ?? "Report"
    lead = blocks.map { html($0, still: nil) }.joined()
    PageBody.add(PageBody.parts(statistics).parts, to: &parts)
    for part in parts { append(part.heading, part.blocks) }
  }

  private typealias Part = (heading: RichText, blocks: [Document.Block])

  /// What stands before the second-level headings, and under each of them. Nothing leads to statistics.md, which is
  /// inside the page.
  private static func parts(_ document: Document) -> (lead: [Document.Block], parts: [Part]) {
    var lead: [Document.Block] = []
    var parts: [Part] = []
    for block in document.blocks {
      switch block {
      case .heading(2, let text): parts.append((text, []))
      case .paragraph(let text) where text.links(to: "statistics.md"): break
      default:
        if parts.isEmpty { lead.append(block) } else { parts[parts.count - 1].blocks.append(block) }
      }
    }
    return (lead, parts)
  }

  /// Adds the parts of the statistics: under the heading that both have, or that theirs begins with, as in "sphere:
  /// effects"; else before the last part, which says how to read them.
  private static func add(_ statistics: [Part], to parts: inout [Part]) {
    var places: [String: Int] = [:]
    for (index, part) in parts.enumerated() { places[part.heading.text] = index }
    var overall: [Part] = []
    for part in statistics {
      let text = part.heading.text
      let owner = text.range(of: ": ", options: .backwards).map { String(text[..<$0.lowerBound]) } ?? text
      if let place = places[text] {
        parts[place].blocks += part.blocks
      } else if let place = places[owner] {
        parts[place].blocks += [.heading(3, part.heading)] + part.blocks
      } else {
        overall.append(part)
      }
    }
    parts.insert(contentsOf: overall, at: max(0, parts.count - 1))
  }

  /// Adds a section of elements that are made already.
  mutating func append(_ title: String, html: String, gist: String = "") {
    sections.append(Section(title: title, identifier: identifier(title), html: html, gist: gist))
  }

  /// Adds elements, under a heading, to the section that says how to read the tables: all of it is in one place.
  mutating func explain(_ title: String, html: String) {
    guard let place = sections.lastIndex(where: { $0.title.hasPrefix("How to read") }) else {
      return append(title, html: html)
    }
    sections[place].html += "<h3>\(HTMLText.escaped(title))</h3>\n" + html
  }

  /// The bytes of the figures that it shows.
  private static func bytes(of document: Document, in folder: URL) -> Int {
    document.blocks.reduce(0) { sum, block in
      guard case .figure(let figure) = block else { return sum }
      let path = folder.appending(path: figure.path).path(percentEncoded: false)
      return sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0)
    }
  }

  private mutating func append(_ heading: RichText, _ blocks: [Document.Block]) {
    let curves = curves[heading.text]
    // Curves stand where their picture is, else after the first table and its notes.
    var place: Int?
    if let curves {
      place = blocks.firstIndex { if case .figure(let figure) = $0 { figure.path == curves.figure } else { false } }
      place = place ?? blocks.firstIndex { if case .figure = $0 { true } else { false } } ?? blocks.count
    }
    var text = ""
    for (index, block) in blocks.enumerated() {
      if index == place, let curves { text += PageBody.host(curves) }
      text += html(block, still: curves?.figure)
    }
    if place == blocks.count, let curves { text += PageBody.host(curves) }
    append(titles[heading.text] ?? heading.text, html: text, gist: PageBody.gist(blocks))
  }

  /// What a section says came out: the first paragraph, to its first semicolon.
  private static func gist(_ blocks: [Document.Block]) -> String {
    guard case .paragraph(let text)? = blocks.first else { return "" }
    let line = text.text.split(separator: ";", maxSplits: 1).first.map(String.init) ?? ""
    return "<span class=\"gist\">\(HTMLText.escaped(line))</span>"
  }

  private static func host(_ curves: Curves) -> String {
    "<div data-curves=\"\(curves.number)\" role=\"group\" aria-label=\"Curves: \(HTMLText.escaped(curves.title))\"></div>\n"
  }

  /// - Parameter still: the figure that curves stand in for.
  private mutating func html(_ block: Document.Block, still: String?) -> String {
    switch block {
    case .figure(let figure): return picture(figure, isStill: PageBody.isDrawn(figure.path, in: still))
    case .table(var table) where isCut && table.rows.count > PageLimits.fewRows:
      let count = table.rows.count
      table.rows = Array(table.rows.prefix(PageLimits.fewRows))
      let note: RichText =
        "The first \(PageLimits.fewRows) of \(NumberText.counted(count, "row")); summary.md and statistics.md have all of them."
      return format.fragment(Document([.table(table), .notes([note])]))
    case .table(let table) where table.proof != nil:
      return format.fragment(Document([block])) + (table.proof.map(PageBody.citation) ?? "")
    default: return format.fragment(Document([block]))
    }
  }

  /// What names a table for whoever cites it.
  private static func citation(_ proof: Proof) -> String {
    "<p class=\"notes cite\">To cite this table: runs <code>\(proof.runs)</code>, experiment "
      + "<code>\(proof.experiment)</code>, numerics version \(proof.numerics)</p>\n"
  }

  /// Whether curves stand in for a figure: against steps, or against evaluations.
  private static func isDrawn(_ path: String, in still: String?) -> Bool {
    guard let still else { return false }
    return path == still || path == still.dropLast(".svg".count) + "-evaluations.svg"
  }

  private mutating func picture(_ figure: FigureReference, isStill: Bool) -> String {
    let caption = HTMLText.escaped(figure.caption)
    let place = folder.appending(path: figure.path)
    guard
      let bytes = try? PlainFile.bytes(at: place.path(percentEncoded: false), most: PlainFile.mostOfData)
    else {
      return "<p class=\"notes\">\(caption): there is no picture, since gnuplot did not draw it.</p>\n"
    }
    let data = Data(bytes)
    guard figureBytes + data.count <= PageLimits.mostFigureBytes else {
      let address = HTMLText.path(figure.path)
      return "<p class=\"notes\">\(caption): <a href=\"\(address)\">\(HTMLText.escaped(figure.path))</a></p>\n"
    }
    figureBytes += data.count
    var chart = ""
    if let number = charts[figure.path] {
      chart = "<div data-lines=\"\(number)\" role=\"group\" aria-label=\"\(caption)\"></div>\n"
    }
    return chart + """
      <figure\(isStill || !chart.isEmpty ? " class=\"still\"" : "")>
      <div class="pan"><img alt="\(caption)"\(PageBody.size(of: data)) decoding="async" loading="lazy" \(source(of: bytes))></div>
      <figcaption>\(caption)</figcaption>
      </figure>

      """
  }

  /// The attribute that has a picture: as it is, or packed for the page's script to unpack.
  private func source(of picture: [UInt8]) -> String {
    if isPacked, let packed = Deflate.packed(picture) {
      return "data-packed=\"\(Data(packed).base64EncodedString())\""
    }
    return "src=\"data:image/svg+xml;base64,\(Data(picture).base64EncodedString())\""
  }

  /// The size of a picture, which has none of its own to a browser, as attributes: that of its view box. Style sheets
  /// know the width as well.
  private static func size(of picture: Data) -> String {
    let head = String(decoding: picture.prefix(400), as: UTF8.self)
    guard let box = head.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/) else { return "" }
    return " width=\"\(box.1)\" height=\"\(box.2)\" style=\"--width:\(box.1)px\""
  }

  /// What no other element of the page is called.
  private mutating func identifier(_ title: String) -> String {
    let stem = "section-" + title.slug
    var name = stem
    var number = 2
    while !identifiers.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }
}
