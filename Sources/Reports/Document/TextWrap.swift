/// Prose in lines of a width.
package enum TextWrap {
  /// The text in lines of at most so many characters, broken at its blanks; a longer word has a line of its own.
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += length > 0 ? " " + word : String(word)
      length += (length > 0 ? 1 : 0) + count
    }
    return length > 0 || lines.isEmpty ? lines + [line] : lines
  }

  /// The text in at most so many characters: the end is left out, and an ellipsis says so.
  package static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)).trimmedRight + "…"
  }
}
