/// A JSON text that was read, with the position of every value and of every key.
///
/// No JSON library for Swift on Linux keeps positions, and the one-line errors of experiment files need them.
package struct JSONDocument: Sendable {
  /// The value of the whole text.
  package let root: JSON
  private let places: JSONPlaces
  private let lines: TextLines
  var bytes: [UInt8] { lines.bytes }

  /// Reads a text strictly as RFC 8259 has it, and refuses an object that names a key twice.
  package init(_ text: String) throws(JSONSyntaxError) {
    var reader = JSONReader(text)
    root = try reader.document()
    places = reader.places
    lines = TextLines(reader.bytes)
  }

  /// Where the value at `path` begins, or its key for a member; in bytes.
  func byte(of path: JSONPath) -> Int? { places.start(of: path, in: root, bytes, exactly: true) }

  /// Where a byte stands.
  func position(ofByte offset: Int) -> TextPosition { lines.position(of: offset) }

  /// Where the member or element at `path` begins (its key, for a member), or the nearest enclosing value that exists.
  package func position(of path: JSONPath) -> TextPosition {
    lines.position(of: places.start(of: path, in: root, bytes) ?? 0)
  }
}

/// Why a text is not JSON, and where.
package struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
  /// Where the text stops being JSON.
  package let position: TextPosition
  package let message: String
  package var description: String { "\(position): \(message)" }
}
