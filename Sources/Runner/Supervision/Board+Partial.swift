import CProcess
import Foundation
import Records
import Store
import Values

/// The record so far of the run that is made alone, so that it outlives its process. It stands behind the board in the
/// file, in one of two places in turn: what was kept before stays until the next is whole.
extension Board {
  private static let places: [Int64] = [1 << 26, 1 << 32]
  /// The most bytes that are kept.
  private static let most = 64 << 20

  /// Keeps the record of a run as if it ended here.
  func keep(_ record: RunRecord, of run: RunName) {
    guard let block = try? RunBlock(cell: run.cell, runs: [Run(seed: run.seed, record: record)]),
      block.bytes.count <= Self.most
    else { return }
    let place = memory.pointee.partial_offset == Self.places[0] ? Self.places[1] : Self.places[0]
    let written = block.bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(place)) }
    guard written == block.bytes.count else { return }
    downhill_store(&memory.pointee.partial_count, 0)
    downhill_store(&memory.pointee.partial_offset, place)
    downhill_store(&memory.pointee.partial_count, Int64(written))
  }

  /// Forgets what was kept.
  func forget() { downhill_store(&memory.pointee.partial_count, 0) }

  /// What was kept of a run; `nil` where that is nothing.
  func kept(of run: RunName) -> RunRecord? {
    let count = Int(memory.pointee.partial_count)
    guard count > 0, count <= Self.most else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = bytes.withUnsafeMutableBytes {
      pread(descriptor, $0.baseAddress, $0.count, off_t(memory.pointee.partial_offset))
    }
    guard read == count else { return nil }
    return RunBlock.runs(of: bytes, cell: run.cell).first { $0.seed == run.seed }?.record
  }
}
