/// A line of text with parts set apart.
public struct RichText: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A run of characters of one look.
  public enum Span: Sendable, Equatable {
    case plain(String)
    case strong(String)
    case code(String)
    case link(String, to: String)
  }
  /// Its runs, from the left.
  public var spans: [Span]

  /// A text of the given runs.
  public init(_ spans: [Span]) { self.spans = spans }
  /// Plain text.
  public init(_ text: String) { spans = [.plain(text)] }
  public init(stringLiteral value: String) { self.init(value) }

  /// Text that stands out.
  public static func strong(_ text: String) -> RichText { RichText([.strong(text)]) }
  /// What is typed, or the name of a file.
  public static func code(_ text: String) -> RichText { RichText([.code(text)]) }
  /// Text that leads to an address.
  public static func link(_ text: String, to address: String) -> RichText { RichText([.link(text, to: address)]) }
  /// One text behind another.
  public static func + (a: RichText, b: RichText) -> RichText { RichText(a.spans + b.spans) }
}

extension RichText {
  /// Whether a part of it leads to an address.
  func links(to address: String) -> Bool {
    spans.contains { if case .link(_, to: address) = $0 { true } else { false } }
  }
}
