/// Where a value stands inside a document: `optimizers[2].learningRate`.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }
  public var steps: [Step]

  public init(_ steps: [Step] = []) { self.steps = steps }

  public subscript(key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }
  public subscript(index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }

  /// The path of the value that holds this one.
  public var parent: JSONPath { JSONPath(steps.dropLast()) }

  public var description: String {
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

/// A line and a column of a text, both from 1; columns count characters.
public struct TextPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var line: Int
  public var column: Int
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
  public static func < (a: TextPosition, b: TextPosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
  public var description: String { "\(line):\(column)" }
}
