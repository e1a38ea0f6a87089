import CZlib

/// What gzip packed (RFC 1952): one member or several, one after the other.
enum Gzip {
  /// What every file of it begins with.
  static let mark: [UInt8] = [0x1F, 0x8B]

  /// The bytes that were packed.
  ///
  /// - Parameter most: the most bytes that they may be: a few packed ones can stand for any number.
  static func unpacked(_ packed: [UInt8], most: Int) throws(PlainFile.Refusal) -> [UInt8] {
    var stream = z_stream()
    guard czlib_begin_gunzip(&stream) == Z_OK else { throw PlainFile.Refusal(reason: "it cannot be unpacked") }
    defer { inflateEnd(&stream) }
    var packed = packed
    var unpacked: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let (code, isTooLarge) = packed.withUnsafeMutableBufferPointer { input -> (Int32, Bool) in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (code, count) = chunk.withUnsafeMutableBufferPointer { output -> (Int32, Int) in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          let code = inflate(&stream, Z_NO_FLUSH)
          return (code, output.count - Int(stream.avail_out))
        }
        unpacked.append(contentsOf: chunk[..<count])
        if unpacked.count > most { return (code, true) }
        if code == Z_STREAM_END {
          if stream.avail_in == 0 { return (code, false) }
          inflateReset(&stream)
        } else if code != Z_OK {
          return (code, false)
        }
      }
    }
    if isTooLarge { throw PlainFile.tooLarge(most) }
    guard code == Z_STREAM_END else { throw PlainFile.Refusal(reason: "it is damaged, or was not packed by gzip") }
    return unpacked
  }
}
