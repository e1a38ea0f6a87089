import Records
import Store
import TestSupport
import Testing
import Values

@Suite struct `Whatever stands in a row` {
  private func sealed(_ content: [UInt8]) -> [UInt8] {
    var stream = DigestStream()
    cellA.bytes.withUnsafeBytes { stream.append($0) }
    content.withUnsafeBytes { stream.append($0) }
    return content + stream.digest().bytes.prefix(16)
  }

  @Test func `it is runs that can be stored as they are, or it is damaged`() throws {
    try Fuzz.rounds(3000) { random, seed in
      let seeds = (0..<Int.random(in: 1...8, using: &random)).map { $0 + Int(seed % 1000) }
      let points = Int.random(in: 0...12, using: &random)
      let block = try RunBlock(
        cell: cellA,
        runs: seeds.map { Run(seed: $0, record: sample($0, points: points, keepsPoints: $0.isMultiple(of: 3))) })
      #expect(RunBlock.runs(of: block.bytes, cell: cellA).map(\.seed) == seeds, "seed \(seed)")
      #expect(RunBlock.runs(of: random.mutated(block.bytes), cell: cellA).allSatisfy { seeds.contains($0.seed) })
      let runs = RunBlock.runs(of: sealed(random.mutated(Array(block.bytes.dropLast(16)))), cell: cellA)
      if !runs.isEmpty { #expect(try RunBlock(cell: cellA, runs: runs).seeds == runs.map(\.seed), "seed \(seed)") }
    }
  }
}
