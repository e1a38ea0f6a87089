/// A line of text with parts set apart.
public struct RichText: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public enum Span: Sendable, Equatable {
    case plain(String)
    case strong(String)
    case code(String)
    case link(String, to: String)
  }
  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }
  public init(_ text: String) { spans = [.plain(text)] }
  public init(stringLiteral value: String) { self.init(value) }

  public static func strong(_ text: String) -> RichText { RichText([.strong(text)]) }
  public static func code(_ text: String) -> RichText { RichText([.code(text)]) }
  public static func link(_ text: String, to address: String) -> RichText { RichText([.link(text, to: address)]) }
  public static func + (a: RichText, b: RichText) -> RichText { RichText(a.spans + b.spans) }
}

extension RichText {
  /// Whether a part of it leads to an address.
  func links(to address: String) -> Bool {
    spans.contains { if case .link(_, to: address) = $0 { true } else { false } }
  }
}
