import Foundation
import Values

/// What is written beside a change: the worst cells first, with their curves, as much of it as the place takes.
package enum ComparisonMarkdown {
  /// Bytes that GitHub takes of a step's summary.
  package static let summaryLimit = 1 << 20
  /// Bytes that GitHub takes of a comment.
  package static let commentLimit = 1 << 16

  /// The text for some experiments.
  ///
  /// - Parameters:
  ///   - missing: experiments that have no new results.
  ///   - limit: the most bytes; what does not fit is left out, and a line says how much.
  package static func text(_ compared: [ResultsComparison], missing: [String], limit: Int) -> String {
    var head = "## Downhill: old and new results\n\n"
    head +=
      "| Experiment | Verdict | Equal | Better | Undecided | Worse | Missing |\n|:---|:---|---:|---:|---:|---:|---:|\n"
    for one in compared {
      let verdict = !one.isComplete ? "incomplete" : one.passes ? "passes" : "**fails**"
      let counts = [CellComparison.Word.equal, .better, .undecided, .worse].map { String(one.count($0)) }
      head += "| \(MarkdownText.escaped(one.name)) | \(verdict) | " + counts.joined(separator: " | ")
      head += " | \(one.missing.count) |\n"
    }
    for name in missing { head += "| \(MarkdownText.escaped(name)) | missing | | | | | |\n" }
    let rank = CellComparison.Word.allCases
    let changed = compared.flatMap { one in one.cells.filter { !$0.isSame }.map { (one, $0) } }.enumerated()
      .sorted { a, b in
        let ranks = [a, b].map { rank.firstIndex(of: $0.element.1.word) ?? 0 }
        return (ranks[0], a.offset) < (ranks[1], b.offset)
      }.map(\.element)
    let parts =
      compared.flatMap { one in
        one.missing.map { "- missing in \(MarkdownText.escaped(one.name)): \(MarkdownText.escaped($0.description))\n" }
      } + changed.map { part($0.1, of: $0.0, named: compared.count > 1) }
    return fitted(head + "\n", parts, limit)
  }

  /// As many parts as fit, and a line that says how many did not.
  private static func fitted(_ head: String, _ parts: [String], _ limit: Int) -> String {
    func rest(_ count: Int) -> String {
      count == 0 ? "" : "\nLeft out, since there is no room for them: \(NumberText.counted(count, "changed cell")).\n"
    }
    var text = head
    if text.utf8.count > limit { return String(decoding: Array(text.utf8.prefix(max(0, limit - 4))), as: UTF8.self) }
    for (index, part) in parts.enumerated() {
      guard text.utf8.count + part.utf8.count + rest(parts.count).utf8.count <= limit else {
        return text + rest(parts.count - index)
      }
      text += part
    }
    return text
  }

  private static func part(_ cell: CellComparison, of one: ResultsComparison, named isNamed: Bool) -> String {
    let place = (isNamed ? one.name + ": " : "") + cell.title
    var text = "\n### \(cell.word.rawValue): \(MarkdownText.escaped(place))\n\n"
    text += "| Measure | Old | New | Worse on | Better on | Of | p |\n|:---|---:|---:|---:|---:|---:|---:|\n"
    for measure in cell.measures {
      let medians = [measure.medians.old, measure.medians.new].map { NumberText.significant($0, 4) }
      let counts = [measure.worse, measure.better, measure.worse + measure.better + measure.ties].map(String.init)
      text += "| \(MarkdownText.escaped(measure.measure)) | " + (medians + counts).joined(separator: " | ")
      text += " | \(MarkdownText.escaped(measure.p == 0 ? "fact" : NumberText.probability(measure.p))) |\n"
    }
    if let curves = cell.curves { text += "\n" + lines(of: curves) }
    return text
  }

  /// Both curves of medians, on one logarithmic scale: eight heights for the range that they span.
  private static func lines(of curves: (old: [CurvePoint], new: [CurvePoint])) -> String {
    func heights(_ points: [CurvePoint]) -> [Double?] {
      points.map { Double($0.median).flatMap { $0 > 0 ? log10($0) : nil } }
    }
    let sides = (heights(curves.old), heights(curves.new))
    let all = (sides.0 + sides.1).compactMap(\.self)
    let first = zip(curves.old, curves.new).first { $0 != $1 }.map { "step \($0.0.step)" } ?? "their lengths"
    guard let least = all.min(), let most = all.max(), most > least else { return "The curves part at \(first).\n" }
    func line(_ heights: [Double?]) -> String {
      let blocks = Array("▁▂▃▄▅▆▇█")
      // No more of them than a line takes.
      let count = min(heights.count, 60)
      return String(
        (0..<count).map { place in
          let height = heights[place * (heights.count - 1) / max(1, count - 1)]
          return height.map { blocks[min(7, Int(8 * ($0 - least) / (most - least)))] } ?? "·"
        })
    }
    let range = "\(NumberText.significant(pow(10, least), 2)) … \(NumberText.significant(pow(10, most), 2))"
    return
      "The curves of medians part at \(first); log scale, \(range):\n\n```\nold \(line(sides.0))\nnew \(line(sides.1))\n```\n"
  }
}
