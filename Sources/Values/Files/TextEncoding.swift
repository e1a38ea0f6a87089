/// How the bytes of a file stand for text.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// Of either order of bytes: by its byte order mark, or else by where its NULs are.
  case utf16 = "utf-16"
  /// ISO 8859-1: each byte is the scalar of its number.
  case latin1 = "latin-1"

  /// The text of some bytes.
  ///
  /// - Throws: what they are instead, and which encoding they seem to be in.
  package func text(of bytes: [UInt8]) throws(PlainFile.Refusal) -> String {
    let text: String?
    switch self {
    case .utf8:
      if let order = Self.order(bytes) {
        throw PlainFile.Refusal(
          reason: "the file is UTF-16\(order.isMarked ? "" : " without a byte order mark"), not UTF-8 text",
          encoding: .utf16)
      }
      text = String(validating: bytes, as: UTF8.self)
    case .utf16:
      guard let order = Self.order(bytes), bytes.count % 2 == 0 else {
        throw PlainFile.Refusal(reason: "the file is not UTF-16 text")
      }
      let units = stride(from: 0, to: bytes.count, by: 2).map { place in
        UInt16(bytes[place + (order.isLittle ? 1 : 0)]) << 8 | UInt16(bytes[place + (order.isLittle ? 0 : 1)])
      }
      text = String(validating: units, as: UTF16.self)
    case .latin1:
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
      text = String(scalars)
    }
    guard let text else {
      throw PlainFile.Refusal(
        reason: "the file is not UTF-\(self == .utf8 ? 8 : 16) text", encoding: self == .utf8 ? .latin1 : nil)
    }
    if let place = text.utf8.firstIndex(of: 0) {
      let offset = text.utf8.distance(from: text.utf8.startIndex, to: place)
      throw PlainFile.Refusal(reason: "the file is no text: byte \(offset + 1) is NUL")
    }
    return text
  }

  /// The order of the bytes of UTF-16; `nil` for what does not look like it: of text in Latin letters every second byte
  /// is NUL.
  private static func order(_ bytes: [UInt8]) -> (isLittle: Bool, isMarked: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (true, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (false, true) }
    let head = bytes.prefix(64)
    guard head.count >= 4, head.count % 2 == 0 else { return nil }
    let isNUL = head.map { $0 == 0 }
    let (even, odd) = (stride(from: 0, to: isNUL.count, by: 2), stride(from: 1, to: isNUL.count, by: 2))
    if odd.allSatisfy({ isNUL[$0] }) && even.allSatisfy({ !isNUL[$0] }) { return (true, false) }
    if even.allSatisfy({ isNUL[$0] }) && odd.allSatisfy({ !isNUL[$0] }) { return (false, false) }
    return nil
  }
}
