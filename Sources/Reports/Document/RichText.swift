/// A line of text with parts set apart.
package struct RichText: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A run of characters of one look.
  package enum Span: Sendable, Equatable {
    case plain(String)
    case strong(String)
    case code(String)
    case link(String, to: String)
  }
  /// Its runs, from the left.
  package var spans: [Span]

  /// A text of the given runs.
  package init(_ spans: [Span]) { self.spans = spans }
  /// Plain text.
  package init(_ text: String) { spans = [.plain(text)] }
  package init(stringLiteral value: String) { self.init(value) }

  /// Text that stands out.
  package static func strong(_ text: String) -> RichText { RichText([.strong(text)]) }
  /// What is typed, or the name of a file.
  package static func code(_ text: String) -> RichText { RichText([.code(text)]) }
  /// Text that leads to an address.
  package static func link(_ text: String, to address: String) -> RichText { RichText([.link(text, to: address)]) }
  /// One text behind another.
  package static func + (a: RichText, b: RichText) -> RichText { RichText(a.spans + b.spans) }
}

extension RichText {
  /// Whether a part of it leads to an address.
  func links(to address: String) -> Bool {
    spans.contains { if case .link(_, to: address) = $0 { true } else { false } }
  }
}
