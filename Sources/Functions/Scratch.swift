import Lanes

/// Zeroed memory for the length of a call: on the stack up to 512 lanes, 32 KiB of packs, and never so much of it that
/// clearing it would cost what the call does; on the heap beyond. (Swift's own temporary memory leaves the stack at 1
/// KiB.)
@inline(__always)
func withScratch<L: Lane, Result>(
  of _: L.Type, _ count: Int, _ body: (UnsafeMutableBufferPointer<L>) -> Result
) -> Result {
  switch count {
  case ...16:
    var memory = InlineArray<16, L>(repeating: 0)
    return memory.withLeading(count, body)
  case ...64:
    var memory = InlineArray<64, L>(repeating: 0)
    return memory.withLeading(count, body)
  case ...512:
    var memory = InlineArray<512, L>(repeating: 0)
    return memory.withLeading(count, body)
  default:
    var memory = [L].zeros(count)
    return memory.withUnsafeMutableBufferPointer { body($0) }
  }
}

extension InlineArray where Element: Lane {
  @inline(__always)
  fileprivate mutating func withLeading<Result>(
    _ count: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Result
  ) -> Result {
    var span = mutableSpan
    return span.withUnsafeMutableBufferPointer { body($0.extracting(..<count)) }
  }
}
