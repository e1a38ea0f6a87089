import Findings

/// A Markdown file with regions that are filled with tables of experiments:
///
///     <!-- downhill:begin NAME [table] -->
///     <!-- downhill:end -->
///
/// and with cells of such tables in the middle of a sentence:
///
///     the loss is <!-- downhill:value NAME :: TABLE :: ROW :: COLUMN -->0.9925<!-- /value -->
///
/// NAME is an experiment, and the table `overall` or the heading of one. Marks of regions stand on lines of their own;
/// in fenced code all marks are text. Everything outside keeps its bytes, also where it is no UTF-8.
package struct MarkdownRegions: Sendable {
  /// A region that is filled.
  package struct Region: Sendable, Equatable {
    /// Where it begins, from 1.
    package let line: Int
    /// The name of the experiment whose table it shows.
    package let experiment: String
    /// The heading of the table; `nil` for the table over all functions.
    package let table: String?
    /// The row and the column of the cell that is all of it; `nil` for a whole table.
    package var cell: Cell?
    /// The bytes between its marks.
    let body: Range<Int>
    var isCRLF = false

    /// A cell of a table.
    package struct Cell: Sendable, Equatable {
      /// What the first cell of its row says.
      package let row: String
      /// The title of its column.
      package let column: String
    }
  }

  /// What it is called in messages.
  package let path: String
  /// From the top.
  package let regions: [Region]
  private let bytes: [UInt8]

  /// - Throws: `RegionError` for a mark that is not understood, not closed, or not begun.
  package init(_ bytes: [UInt8], path: String) throws(RegionError) {
    self.bytes = bytes
    self.path = path
    var regions: [Region] = []
    var open: (line: Int, experiment: String, table: String?, start: Int, isCRLF: Bool)?
    var fence = CodeFence()
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
      number += 1
      let line = bytes[start..<end]
      let place = start
      start = end
      if open == nil, fence.holds(line) { continue }
      guard let mark = MarkdownRegions.mark(line) else {
        if open == nil { regions += try MarkdownValues.regions(in: line, number, path) }
        continue
      }
      let words = mark.split(separator: " ", maxSplits: 1).map(String.init)
      switch (words.first, open) {
      case ("begin", nil):
        let rest = (words.count > 1 ? words[1] : "").split(separator: " ", maxSplits: 1).map(String.init)
        guard let experiment = rest.first else { throw RegionError(path, number, .nameless) }
        open = (number, experiment, rest.count > 1 ? rest[1] : nil, end, line.suffix(2).elementsEqual([13, 10]))
      case ("end", let begun?) where words.count == 1:
        regions.append(
          Region(
            line: begun.line, experiment: begun.experiment, table: begun.table, body: begun.start..<place,
            isCRLF: begun.isCRLF))
        open = nil
      case ("begin", let begun?): throw RegionError(path, begun.line, .unclosed)
      case ("end", nil): throw RegionError(path, number, .unopened)
      default: throw RegionError(path, number, .unknownMark(mark))
      }
    }
    if let open { throw RegionError(path, open.line, .unclosed) }
    self.regions = regions
  }

  /// The file with the regions of an experiment filled, and which of them that changes.
  ///
  /// - Parameter document: the experiment's summary.
  /// - Throws: `RegionError` where there is no region of the experiment, or one of a table that it does not have.
  package func filled(
    with document: Document, of experiment: String
  ) throws(RegionError) -> (bytes: [UInt8], changed: [Region]) {
    let own = regions.filter { $0.experiment == experiment }
    guard !own.isEmpty else {
      throw RegionError(path, nil, .none(experiment: experiment, there: regions.map(\.experiment)))
    }
    var result: [UInt8] = []
    var changed: [Region] = []
    var done = 0
    for region in own {
      let text = try text(of: region, document)
      if !bytes[region.body].elementsEqual(text.utf8) { changed.append(region) }
      result += bytes[done..<region.body.lowerBound]
      result += text.utf8
      done = region.body.upperBound
    }
    result += bytes[done...]
    return (result, changed)
  }

  /// What a region shows.
  private func text(of region: Region, _ document: Document) throws(RegionError) -> String {
    if let cell = region.cell {
      do {
        return try MarkdownValues.text(of: cell, in: document.table(called: region.table ?? "overall"))
      } catch {
        throw RegionError(path, region.line, .unknownCell(error))
      }
    }
    guard let excerpt = document.excerpt(region.table) else {
      let known = ["overall"] + document.tables.map(\.name).filter { $0 != "Overall" }
      throw RegionError(path, region.line, .unknownTable(region.table ?? "overall", known: known))
    }
    let text = "\n" + MarkdownFormat().text(excerpt) + "\n"
    return region.isCRLF ? text.replacing("\n", with: "\r\n") : text
  }

  /// What a line's mark says: `begin NAME table` of `<!-- downhill:begin NAME table -->`.
  private static func mark(_ line: ArraySlice<UInt8>) -> String? {
    let text = line.trimmed
    let head = Array("<!-- downhill:".utf8)
    let tail = Array("-->".utf8)
    guard text.starts(with: head), text.count >= head.count + tail.count, text.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    let mark = String(decoding: text.dropFirst(head.count).dropLast(tail.count).trimmed, as: UTF8.self)
    // A line may begin with the mark of a value, which more text follows.
    return mark.hasPrefix("value ") ? nil : mark
  }
}

/// Whether lines are fenced code (CommonMark 0.31, 4.5).
private struct CodeFence {
  private var open: (character: UInt8, count: Int)?

  /// Takes the next line.
  mutating func holds(_ line: ArraySlice<UInt8>) -> Bool {
    let indent = line.prefix { $0 == 0x20 }.count
    let text = line.trimmed
    let character = text.first ?? 0
    let count = text.prefix { $0 == character }.count
    let isFence = indent < 4 && count >= 3 && (character == UInt8(ascii: "`") || character == UInt8(ascii: "~"))
    if let fence = open {
      if isFence, character == fence.character, count >= fence.count, count == text.count { open = nil }
      return true
    }
    // The information after backticks has none, or it would be code within a line.
    guard isFence, character == UInt8(ascii: "~") || !text.dropFirst(count).contains(character) else { return false }
    open = (character, count)
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at its ends.
  var trimmed: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return []
    }
    return self[first...last]
  }
}
