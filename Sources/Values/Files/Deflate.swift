import CZlib

/// Packing in zlib's format (RFC 1950), which browsers unpack as "deflate".
package enum Deflate {
  /// The bytes, packed fast rather than well; `nil` where zlib has no memory for it.
  package static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var count = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    let code = compress2(&packed, &count, bytes, UInt(bytes.count), 1)
    guard code == Z_OK else { return nil }
    return Array(packed.prefix(Int(count)))
  }
}
