import Foundation
import Functions
import GRDB
import Optimizers
import Records
import Store
import TestSupport
import Testing
import Values

@Suite struct StoreTests {
  @Test func `what is stored is read back, by this store and by the next`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append([RunBlock(cell: cellA, runs: runs([5, -3, 9])), RunBlock(cell: cellB, runs: runs([1]))])
    try store.append([RunBlock(cell: cellA, runs: runs([4, 1 << 50]))])
    #expect(store.seeds(of: cellA) == [-3, 4, 5, 9, 1 << 50])
    #expect(try store.runs(of: cellA) == runs([-3, 4, 5, 9, 1 << 50]))
    store.close()
    let again = try folder.store()
    #expect(again.runCount == 6)
    #expect(try again.runs(of: cellA) == runs([-3, 4, 5, 9, 1 << 50]))
    #expect(try again.runs(of: cellA, seeds: [9, 4, 77]) == runs([4, 9]))
    #expect(try again.runs(of: Digest(of: "c")).isEmpty)
  }

  @Test func `records of every shape survive`() throws {
    var odd = sample(7, points: 0, dimension: 0)
    odd.runtimes = []
    odd.status = .converged
    var diverged = sample(8)
    diverged.status = .diverged
    diverged.point = [.infinity, -.infinity, Double.leastNonzeroMagnitude]
    diverged.best = -0.0
    var short = sample(9, points: 4)
    short.curve.steps = [0, 1, 1 << 41, 1 << 42]
    var own = sample(14, points: 5, keepsPoints: true)
    own.curve.properties = [Curve.Property("accuracy", [0, -0.0, 0.5, .nan, 1])]
    own.curve.diagnostics = [
      Curve.Property(Curve.momenta, own.curve.points), Curve.Property("λ", [[], [1], [], [], []]),
    ]
    let shapes = [
      odd, diverged, short, sample(10, points: 60), sample(11, keepsPoints: true),
      sample(12, points: 26, dimension: 40),
      sample(13, points: 1), own, own, sample(15), sample(28),
    ]
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let all = shapes.enumerated().map { Run(seed: $0.offset, record: $0.element) }
    try store.append([RunBlock(cell: cellA, runs: all)])
    try store.append([RunBlock(cell: cellB, runs: all.reversed())])
    #expect(try store.runs(of: cellA) == all)
    #expect(try store.runs(of: cellB) == all)
    let best = try #require(try store.runs(of: cellA).first { $0.seed == 1 }).record.best
    #expect(best.sign == .minus)
  }

  @Test func `every NaN is stored as the same bits`() throws {
    func block(_ nan: Double) throws(StoreError) -> RunBlock {
      var record = sample(1)
      record.final = nan
      record.point[1] = nan
      return try RunBlock(cell: cellA, runs: [Run(seed: 1, record: record)])
    }
    #expect(try block(.nan).bytes == block(-.nan).bytes)
    #expect(try block(.nan).bytes == block(Double(nan: 77, signaling: false)).bytes)
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append([block(-.nan)])
    #expect(try store.runs(of: cellA)[0].record.final.isNaN)
  }

  @Test func `what could not be read back equal is refused`() throws {
    func refuses(_ change: (inout RunRecord) -> Void) -> Bool {
      var record = sample(1, keepsPoints: true)
      change(&record)
      do {
        _ = try RunBlock(cell: cellA, runs: [Run(seed: 1, record: record)])
        return false
      } catch { return true }
    }
    #expect(!refuses { _ in })
    #expect(refuses { $0.curve.best.removeLast() })
    #expect(refuses { $0.curve.points.removeLast() })
    #expect(refuses { $0.curve.points[3].append(0) })
    #expect(refuses { $0.steps = -1 })
    #expect(refuses { $0.counts.samples = -1 })
    #expect(refuses { $0.runtimes[0] = .max })
    #expect(refuses { $0.curve.properties[0].values.append(0) })
    #expect(refuses { $0.curve.diagnostics = [Curve.Property("momenta", [[1, 2, 3]])] })
    #expect(
      refuses { record in
        record.curve.properties += (0..<64).map { Curve.Property("p\($0)", record.curve.values) }
      })
    #expect(throws: StoreError.self) { try RunBlock(cell: cellA, runs: []) }
    #expect(throws: StoreError.self) { try RunBlock(cell: cellA, runs: runs(0..<256)) }
  }

  @Test func `numbers of steps survive up to the largest, whatever the seed`() throws {
    var record = sample(1, points: 3)
    record.curve.steps = [0, (1 << 42) - 1, 1 << 42]
    record.curve.evaluations = [0, 0, 1 << 42]
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append([RunBlock(cell: cellA, runs: [Run(seed: .min, record: record)])])
    store.close()
    #expect(try folder.store(.readOnly).runs(of: cellA) == [Run(seed: .min, record: record)])
  }

  @Test func `a store of the first form is read, and written on`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<20))
    store.close()
    let older = try DatabaseQueue(path: folder.file)
    try older.write {
      try $0.execute(sql: "DROP TABLE contents; DELETE FROM grdb_migrations WHERE identifier = '2'")
    }
    try older.close()
    let reader = try folder.store(.readOnly)
    #expect(try reader.runs(of: cellA) == runs(0..<20))
    reader.close()
    let again = try folder.store()
    try again.append(blocks(cellA, 20..<30))
    again.close()
    #expect(try folder.store(.readOnly).runs(of: cellA) == runs(0..<30))
  }

  @Test func `a store that is only read is not written`() throws {
    let folder = TemporaryFolder.absent()
    try folder.store().close()
    let reader = try folder.store(.readOnly)
    #expect(throws: StoreError.readOnly(folder.file)) { try reader.append(blocks(cellA, 0..<1)) }
  }

  @Test func `lockstep runs of 26 points take less than 560 bytes each`() throws {
    let shared = (0..<8).map { seed in
      var record = sample(3 * seed)
      record.curve.evaluations = record.curve.steps
      return Run(seed: seed, record: record)
    }
    #expect(try RunBlock(cell: cellA, runs: shared).bytes.count < 560 * 8)
  }

  @Test func `a run that was stored twice is one run`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append([RunBlock(cell: cellA, runs: runs([1, 2]))])
    try store.append([RunBlock(cell: cellA, runs: runs([2, 3]))])
    #expect(store.seeds(of: cellA) == [1, 2, 3])
    #expect(store.runCount == 3)
    #expect(try store.runs(of: cellA) == runs([1, 2, 3]))
  }

  @Test func `a reader sees what was committed while the writer goes on`() throws {
    let folder = TemporaryFolder.absent()
    let writer = try folder.store()
    try writer.append(blocks(cellA, 0..<20))
    let reader = try folder.store(.readOnly)
    try writer.append(blocks(cellA, 20..<40))
    #expect(try reader.runs(of: cellA) == runs(0..<20))
    reader.close()
    #expect(try folder.store(.readOnly).runs(of: cellA) == runs(0..<40))
    writer.close()
    #expect(try folder.store(.readOnly).runs(of: cellA) == runs(0..<40))
  }

  @Test func `a reader that was there first goes on while a writer comes and goes`() throws {
    let folder = TemporaryFolder.absent()
    let first = try folder.store()
    try first.append(blocks(cellA, 0..<20))
    first.close()
    let reader = try folder.store(.readOnly)
    #expect(try reader.runs(of: cellA) == runs(0..<20))
    let writer = try folder.store()
    try writer.append(blocks(cellA, 20..<40))
    #expect(try reader.runs(of: cellA) == runs(0..<20))
    let begin = ContinuousClock.now
    writer.close()
    #expect(ContinuousClock.now - begin < .seconds(5))
    #expect(try reader.runs(of: cellA) == runs(0..<20))
    let second = try folder.store(.readOnly)
    #expect(try second.runs(of: cellA) == runs(0..<40))
    let third = try folder.store()
    third.close()
    #expect(try second.runs(of: cellA) == runs(0..<40))
  }

  @Test func `at rest a store is one plain file, and reading it leaves no other`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<9))
    store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let reader = try folder.store(.readOnly)
    #expect(try reader.runs(of: cellA).count == 9)
    reader.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["runs.lock", "runs.sqlite"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func `discarded runs are gone and their neighbours stay`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<16) + blocks(cellB, 0..<8))
    try store.discard([3, 4, 5, 6, 7, 8, 9, 10], of: [cellA])
    #expect(try store.runs(of: cellA) == runs([0, 1, 2, 11, 12, 13, 14, 15]))
    #expect(try store.runs(of: cellB) == runs(0..<8))
    store.close()
    #expect(try folder.store(.readOnly).runs(of: cellA) == runs([0, 1, 2, 11, 12, 13, 14, 15]))
  }

  @Test func `meta, choices and timings are kept`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let tuning = Digest(of: "tuning")
    try store.setMeta("experiment", ["name": "x", "seeds": 3])
    try store.setChoices([(tuning, ["chosen": "a"])])
    try store.append(blocks(cellA, 0..<20))
    store.close()
    let again = try folder.store(.readOnly)
    #expect(try again.meta("experiment") == ["name": "x", "seeds": 3])
    #expect(try again.meta("tool") == "1.2.3")
    #expect(try again.meta("other") == nil)
    #expect(try again.choice(of: tuning) == ["chosen": "a"])
    #expect(try again.choice(of: cellA) == nil)
    let timings = try again.timings()
    #expect(timings[cellA] ?? (0, 0) == (20, 3000))
    #expect(timings[cellB] == nil)
  }

  @Test func `merging takes what is new, once`() throws {
    let (one, two) = (TemporaryFolder.absent(), TemporaryFolder.absent())
    let (target, source) = (try one.store(), try two.store())
    try target.append(blocks(cellA, 0..<10))
    try source.append(blocks(cellA, 5..<15) + blocks(cellB, 0..<3))
    try source.setChoices([(cellB, "chosen")])
    #expect(try target.merge(source) == 8)
    #expect(try target.merge(source) == 0)
    #expect(try target.runs(of: cellA) == runs(0..<15))
    #expect(try target.runs(of: cellB) == runs(0..<3))
    #expect(try target.choice(of: cellB) == "chosen")
  }

  @Test func `merging different records of one run is a named conflict`() throws {
    let (one, two) = (TemporaryFolder.absent(), TemporaryFolder.absent())
    let (target, source) = (try one.store(), try two.store())
    var other = sample(4)
    other.curve.values[3].negate()
    try target.append(blocks(cellA, 0..<10))
    try source.append([RunBlock(cell: cellA, runs: [Run(seed: 4, record: other)])])
    let conflict = StoreError.conflict(one.file, other: two.file, cell: cellA.description, seed: 4)
    #expect(throws: conflict) { try target.merge(source) }
    #expect(conflict.description.contains("seed 4"))
    #expect(try target.runs(of: cellA) == runs(0..<10))
  }
}
