import CProcess
import Values

/// A run by the key of its cell and its seed.
struct RunName: Hashable {
  let cell: Digest
  let seed: Int

  init(cell: Digest, seed: Int) { (self.cell, self.seed) = (cell, seed) }

  init(_ run: downhill_run) {
    cell = withUnsafeBytes(of: run.cell) { Digest(bytes: [UInt8]($0)) }
    seed = Int(run.seed)
  }

  /// As a board has it.
  var entry: downhill_run {
    var run = downhill_run()
    run.seed = Int64(seed)
    withUnsafeMutableBytes(of: &run.cell) { $0.copyBytes(from: cell.bytes.prefix($0.count)) }
    return run
  }
}
