extension JSONDocument {
  /// Where a unicode scalar of the text at `path` stands, which some number of them precede; the position of the value
  /// where it is no text.
  package func position(of path: JSONPath, offset: Int) -> TextPosition {
    guard let start = byte(of: path), let place = Self.place(in: bytes, from: start, isMember: path.isMember, offset)
    else { return position(of: path) }
    return position(ofByte: place)
  }

  /// The byte at which a scalar of a string begins; `start` is that of the string, or of its key.
  private static func place(in bytes: [UInt8], from start: Int, isMember: Bool, _ offset: Int) -> Int? {
    var index = start
    func isOpening() -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: "\"") }
    if isMember {
      guard isOpening() else { return nil }
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += width(bytes, index) }
      index += 1
      while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ":") { index += 1 }
    }
    guard isOpening() else { return nil }
    index += 1
    for _ in 0..<offset {
      guard index < bytes.count, bytes[index] != UInt8(ascii: "\"") else { break }
      index += width(bytes, index)
    }
    return index
  }

  /// How many bytes the scalar has that begins at one, as it is written.
  private static func width(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"):
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else { return 2 }
      // A pair of surrogates is one scalar.
      let isPair =
        index + 7 < bytes.count && bytes[index + 2] | 0x20 == UInt8(ascii: "d") && bytes[index + 6] == bytes[index]
        && bytes[index + 7] == bytes[index + 1] && "89abAB".utf8.contains(bytes[index + 3])
      return isPair ? 12 : 6
    case 0xF0...: return 4
    case 0xE0...: return 3
    case 0xC0...: return 2
    default: return 1
    }
  }
}

extension JSONPath {
  fileprivate var isMember: Bool {
    if case .key = steps.last { true } else { false }
  }
}
