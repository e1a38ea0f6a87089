/// Where a value stands inside a document: `optimizers[2].learningRate`.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  /// One way down: to the member of an object, or to the element of a list, from 0.
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }
  /// From the root down; none for the whole document.
  package var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// The path of a member of the value here.
  package subscript(key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }
  /// The path of an element of the value here.
  package subscript(index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }

  /// The path of the value that holds this one.
  package var parent: JSONPath { JSONPath(steps.dropLast()) }

  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text.isEmpty ? "the document" : text
  }
}

/// A line and a column of a text, both from 1; columns count Unicode scalars.
package struct TextPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From 1.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
  package static func < (a: TextPosition, b: TextPosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
  package var description: String { "\(line):\(column)" }
}
