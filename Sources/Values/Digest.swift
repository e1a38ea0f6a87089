import CCrypto

/// A SHA-256 digest (FIPS 180-4), by OpenSSL's libcrypto.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  package init(of data: some Sequence<UInt8>) {
    let digest = data.withContiguousStorageIfAvailable { Digest(of: UnsafeRawBufferPointer($0)) }
    self = digest ?? ContiguousArray(data).withUnsafeBytes { Digest(of: $0) }
  }

  private init(of data: UnsafeRawBufferPointer) {
    var stream = DigestStream()
    stream.append(data)
    self = stream.digest()
  }

  /// A digest that was computed before.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == Int(SHA256_DIGEST_LENGTH), "expected the 32 bytes of a digest, got \(bytes.count)")
    self.bytes = bytes
  }

  /// A digest as `description` writes it; `nil` where a text is none.
  package init?(hexadecimal text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    guard text.utf8.count == 2 * Int(SHA256_DIGEST_LENGTH), digits.count == text.utf8.count else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// The digest of a text in UTF-8.
  package init(of text: String) { self.init(of: text.utf8) }

  /// 64 hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The first eight bytes, little-endian: the seed of a random stream.
  package var word: UInt64 { bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}
