import Foundation
import Records
import Store
import TestSupport
import Testing
import Values

/// What somebody else sealed, or what chance flips: never a trap, never a wrong row.
@Suite struct StoreSenseTests {
  /// A store of a few runs at rest, and the place of its first row.
  private func filled() throws -> (folder: TemporaryFolder, data: Data, row: Range<Int>, block: RunBlock) {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let block = try RunBlock(
      cell: cellA, runs: [1, 2].map { Run(seed: $0, record: sample($0, points: 4, keepsPoints: $0 == 2)) })
    try store.append([block] + blocks(cellB, 0..<24))
    try store.setMeta("experiment", ["name": "a"])
    store.close()
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    return (folder, data, try #require(data.range(of: Data(block.bytes))), block)
  }

  private func sealed(_ content: [UInt8], of cell: Digest) -> [UInt8] {
    var stream = DigestStream()
    cell.bytes.withUnsafeBytes { stream.append($0) }
    content.withUnsafeBytes { stream.append($0) }
    return content + stream.digest().bytes.prefix(16)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a row that is sealed and has no sense is damaged, whatever is wrong with it`() throws {
    let (folder, data, row, block) = try filled()
    let content = Array(block.bytes.dropLast(16))
    #expect(sealed(content, of: cellA) == block.bytes)
    var numbers = Numbers(5)
    var refused = 0
    for place in content.indices {
      for _ in 0..<2 {
        var changed = content
        changed[place] = UInt8(truncatingIfNeeded: numbers.next())
        var file = data
        file.replaceSubrange(row, with: sealed(changed, of: cellA))
        try file.write(to: URL(fileURLWithPath: folder.file))
        let reader = try folder.store(.readOnly)
        if let runs = try? reader.runs(of: cellA) {
          // What it means now can be stored again as it is.
          #expect(try RunBlock(cell: cellA, runs: runs).seeds == runs.map(\.seed), "byte \(place)")
        } else {
          refused += 1
        }
        try reader.check()
        reader.close()
      }
    }
    #expect(refused > content.count / 8)
  }

  @Test func `counts, steps and values that cannot be are refused before they are stored, too`() throws {
    var (huge, falling, nan, rising) = (sample(1), sample(1), sample(1), sample(1))
    huge.counts.values = .max
    falling.curve.steps[3] = 1
    nan.curve.values[2] = .nan
    rising.curve.best[5] = 2
    for record in [huge, falling, nan, rising] {
      #expect(throws: StoreError.self) { try RunBlock(cell: cellA, runs: [Run(seed: 1, record: record)]) }
    }
  }

  /// Flips and cuts at places that are not zeros, with a fixed seed: most of a store's 500 kB at rest are zeros.
  @Test(.timeLimit(.minutes(20)))
  func `a thousand flips and cuts give no wrong row, and the store can be filled again`() throws {
    let (folder, data, _, block) = try filled()
    let first = try RunBlock(
      cell: cellA, runs: [1, 2].map { Run(seed: $0, record: sample($0, points: 4, keepsPoints: $0 == 2)) })
    #expect(first.bytes == block.bytes)
    let places = data.indices.filter { data[$0] != 0 || $0 % 4096 < 16 }
    var numbers = Numbers(9)
    for round in 0..<1000 {
      for suffix in ["", "-wal", "-shm", "-journal", ".damaged", ".salvaged"] {
        try? FileManager.default.removeItem(atPath: folder.file + suffix)
      }
      var bytes = data
      for _ in 0...Int(numbers.next() % 2) {
        bytes[places[Int(numbers.next() % UInt64(places.count))]] ^= UInt8(1 + numbers.next() % 255)
      }
      if round % 5 == 0 { bytes = bytes.prefix(100 + Int(numbers.next() % UInt64(bytes.count - 100))) }
      try bytes.write(to: URL(fileURLWithPath: folder.file))
      for mode in [RunStore.Mode.readOnly, .readWrite] {
        guard let store = try? folder.store(mode) else { continue }
        if mode == .readOnly, round.isMultiple(of: 2) { try? store.check() }
        for run in (try? store.runs(of: cellA)) ?? [] {
          #expect(run.record == sample(run.seed, points: 4, keepsPoints: run.seed == 2), "round \(round)")
        }
        for run in (try? store.runs(of: cellB)) ?? [] { #expect(run.record == sample(run.seed), "round \(round)") }
        _ = try? store.timings()
        if let meta = try? store.meta("experiment") { #expect(meta == ["name": "a"], "round \(round)") }
        if mode == .readWrite {
          let missing = Set(0..<24).subtracting(store.seeds(of: cellB)).sorted()
          if !missing.isEmpty { try? store.append([RunBlock(cell: cellB, runs: runs(missing))]) }
        }
        store.close()
      }
    }
  }
}
