import Values

/// The digest that every row carries over all of its content.
enum Seal {
  /// Bytes of a digest: SHA-256 truncated to 128 bits.
  static let count = 16

  /// What is appended to `content` of the row called `name`.
  static func make(_ name: [UInt8], _ content: some Collection<UInt8>) -> ArraySlice<UInt8> {
    var stream = DigestStream()
    name.withUnsafeBytes { stream.append($0) }
    let isAppended: Void? = content.withContiguousStorageIfAvailable { stream.append(UnsafeRawBufferPointer($0)) }
    if isAppended == nil { Array(content).withUnsafeBytes { stream.append($0) } }
    return stream.digest().bytes.prefix(count)
  }

  /// Whether the last bytes of a row are the digest of the others.
  static func holds(_ name: [UInt8], _ sealed: [UInt8]) -> Bool {
    guard sealed.count >= count else { return false }
    return sealed.suffix(count).elementsEqual(make(name, sealed.dropLast(count)))
  }
}
