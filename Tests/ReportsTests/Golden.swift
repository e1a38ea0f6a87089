import TestSupport
import Testing

extension Golden {
  /// Records where a text differs from the committed one.
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard let difference = try Golden().difference(text, from: name) else { return }
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
