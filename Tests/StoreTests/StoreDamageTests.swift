import Foundation
import Store
import TestSupport
import Testing

@Suite struct StoreDamageTests {
  /// A store of 200 runs at rest.
  private func filled() throws -> TemporaryFolder {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<100) + blocks(cellB, 0..<100))
    store.close()
    return folder
  }

  private func flip(_ folder: TemporaryFolder, at offset: Int, _ bits: UInt8 = 0xFF) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file))
    try file.seek(toOffset: UInt64(offset))
    let byte = try #require(try file.read(upToCount: 1)?.first)
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data([byte ^ bits]))
    try file.close()
  }

  /// The place of bytes in the file.
  private func offset(of bytes: [UInt8], _ folder: TemporaryFolder) throws -> Int {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    return try #require(data.range(of: Data(bytes))).lowerBound
  }

  @Test func `a flipped bit in a row costs that row alone, which is run again`() throws {
    let folder = try filled()
    let row = try blocks(cellA, 0..<100)[5]
    try flip(folder, at: try offset(of: row.bytes, folder) + row.bytes.count / 2, 4)

    let reader = try folder.store(.readOnly)
    #expect(try reader.runs(of: cellA, seeds: [39, 48]) == runs([39, 48]))
    #expect(throws: StoreError.self) { try reader.runs(of: cellA, seeds: [39, 40]) }
    try reader.check()
    #expect(reader.damagedRows == 1)
    #expect(reader.seeds(of: cellA) == Array(0..<40) + Array(48..<100))
    #expect(try reader.runs(of: cellA) == runs(0..<40) + runs(48..<100))
    reader.close()

    let store = try folder.store()
    #expect(store.damagedRows == 1)
    #expect(store.damagedCopy == nil)
    try store.append([row])
    #expect(try store.runs(of: cellA) == runs(0..<100))
    store.close()
    #expect(try folder.store().damagedRows == 0)
  }

  @Test func `a bit that flips while the store is open is found when the row is read`() throws {
    let folder = try filled()
    let store = try folder.store(.readOnly)
    let row = try blocks(cellB, 0..<100)[0]
    try flip(folder, at: try offset(of: row.bytes, folder) + 100, 1)
    let fresh = try folder.store(.readOnly)
    #expect(throws: StoreError.self) { try fresh.runs(of: cellB) }
    try fresh.check()
    #expect(fresh.seeds(of: cellB) == Array(8..<100))
    // The store that was open before either still has the page in memory or notices.
    if let seen = try? store.runs(of: cellB) { #expect(seen == runs(0..<100)) }
  }

  @Test func `wherever a byte flips, nothing wrong is ever read, and the store can be filled again`() throws {
    let folder = try filled()
    let intact = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let expected = runs(0..<100)
    var opened = 0
    let places = Array(stride(from: 0, to: 100, by: 4)) + Array(stride(from: 101, to: intact.count, by: 10_007))
    for place in places {
      try intact.write(to: URL(fileURLWithPath: folder.file))
      try flip(folder, at: place)
      for cell in [cellA, cellB] {
        guard let reader = try? folder.store(.readOnly) else { continue }
        if let seen = try? reader.runs(of: cell) {
          #expect(seen.allSatisfy { expected[$0.seed] == $0 }, "byte \(place)")
        }
        guard (try? reader.check()) != nil else { continue }
        #expect(try reader.runs(of: cell).allSatisfy { expected[$0.seed] == $0 }, "byte \(place)")
      }
      do {
        let store = try folder.store()
        opened += 1
        for cell in [cellA, cellB] {
          #expect(try store.runs(of: cell).allSatisfy { expected[$0.seed] == $0 }, "byte \(place)")
          let missing = Set(0..<100).subtracting(store.seeds(of: cell)).sorted()
          if !missing.isEmpty { try store.append([RunBlock(cell: cell, runs: runs(missing))]) }
        }
        store.close()
        let again = try folder.store()
        #expect(again.damagedRows == 0, "byte \(place)")
        #expect(try again.runs(of: cellA) == expected, "byte \(place)")
        #expect(try again.runs(of: cellB) == expected, "byte \(place)")
        again.close()
      } catch {
        #expect(!error.description.contains("\n"), "byte \(place)")
      }
      for suffix in ["-wal", "-shm", "-journal", ".damaged"] {
        try? FileManager.default.removeItem(atPath: folder.file + suffix)
      }
    }
    #expect(opened > places.count * 9 / 10)
  }

  @Test func `a store whose runs were all made anew is opened without reading them`() throws {
    let folder = try filled()
    let store = try folder.store()
    try store.discard(Array(0..<100), of: [cellA, cellB])
    try store.append(blocks(cellB, 0..<100))
    try store.append(blocks(cellA, 0..<100))
    store.close()
    let row = try blocks(cellA, 0..<100)[5]
    try flip(folder, at: try offset(of: row.bytes, folder) + row.bytes.count / 2, 4)
    let reader = try folder.store(.readOnly)
    #expect(reader.damagedRows == 0)
    try reader.check()
    #expect(reader.damagedRows == 1)
    reader.close()
  }

  @Test func `a flipped bit in the contents costs nothing: the rows are read in their place`() throws {
    let folder = try filled()
    let intact = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    // Cells stand in the rows and in the contents; the contents are on a page of their own.
    var places: [Int] = []
    var rest = intact.startIndex
    while let found = intact.range(of: Data(cellA.bytes), in: rest..<intact.endIndex) {
      places.append(found.lowerBound)
      rest = found.upperBound
    }
    for place in places {
      try flip(folder, at: place, 16)
      let reader = try folder.store(.readOnly)
      let known = reader.seeds(of: cellA) + reader.seeds(of: cellB)
      reader.close()
      let store = try folder.store()
      let kept = store.seeds(of: cellA) + store.seeds(of: cellB)
      #expect(kept.count == 200 - 8 * store.damagedRows || kept.count == 200 - 4 * store.damagedRows)
      #expect(known.count >= kept.count)
      store.close()
      let again = try folder.store(.readOnly)
      #expect(again.seeds(of: cellA) + again.seeds(of: cellB) == kept)
      again.close()
      try intact.write(to: URL(fileURLWithPath: folder.file))
    }
    #expect(places.count >= 26)
  }

  private func truncate(_ folder: TemporaryFolder, to length: Int) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file))
    try #require(try handle.seekToEnd() > length)
    try handle.truncate(atOffset: UInt64(length))
    try handle.close()
  }

  @Test(arguments: [100, 5000, 65_535, 65_536, 100_000, 200_000, 300_000, 400_000])
  func `a truncated store is named by its readers, and its writer keeps what is intact`(length: Int) throws {
    let folder = try filled()
    let size = try Data(contentsOf: URL(fileURLWithPath: folder.file)).count
    try truncate(folder, to: length)
    #expect(throws: StoreError.damaged(folder.file, what: "truncated to \(length) of \(size) bytes")) {
      try folder.store(.readOnly)
    }
    let store = try folder.store()
    #expect(store.damagedCopy == folder.file + ".damaged")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file + ".damaged")).count == length)
    for cell in [cellA, cellB] {
      #expect(try store.runs(of: cell).allSatisfy { sample($0.seed) == $0.record })
      let missing = Set(0..<100).subtracting(store.seeds(of: cell)).sorted()
      if !missing.isEmpty { try store.append([RunBlock(cell: cell, runs: runs(missing))]) }
    }
    store.close()
    let again = try folder.store()
    #expect(again.damagedRows == 0)
    #expect(again.damagedCopy == nil)
    #expect(try again.runs(of: cellA) == runs(0..<100))
    #expect(try again.runs(of: cellB) == runs(0..<100))
  }

  @Test func `a store that lost its last byte keeps all but its last page`() throws {
    let folder = try filled()
    let size = try Data(contentsOf: URL(fileURLWithPath: folder.file)).count
    try truncate(folder, to: size - 1)
    let store = try folder.store()
    #expect(store.seeds(of: cellA).count + store.seeds(of: cellB).count >= 150)
  }

  @Test(arguments: [1, 99])
  func `a file too short to be SQLite's is left alone`(length: Int) throws {
    let folder = try filled()
    try truncate(folder, to: length)
    #expect(throws: StoreError.notADatabase(folder.file)) { try folder.store() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)).count == length)
  }

  @Test func `a damaged database of something else is left alone`() throws {
    let folder = try filled()
    // The mark of our stores (`PRAGMA application_id`) is at offset 68.
    try flip(folder, at: 68)
    try truncate(folder, to: 300_000)
    #expect(throws: StoreError.self) { try folder.store() }
    #expect(!FileManager.default.fileExists(atPath: folder.file + ".damaged"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)).count == 300_000)
  }

  @Test func `a process that is killed three times loses nothing that it had committed`() async throws {
    let folder = TemporaryFolder.absent()
    for round in 0..<3 {
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, round = round as Int] in
        let store = try RunStore(folder: path, .readWrite, tool: "1.2.3")
        for batch in 0..<5 { try store.append(blocks(cellA, (5 * round + batch) * 40..<(5 * round + batch + 1) * 40)) }
        kill(getpid(), SIGKILL)
      }
      let reader = try folder.store(.readOnly)
      #expect(try reader.runs(of: cellA) == runs(0..<200 * (round + 1)))
      reader.close()
    }
    let store = try folder.store()
    #expect(store.damagedRows == 0)
    #expect(try store.runs(of: cellA) == runs(0..<600))
  }

  @Test func `a torn log costs the commits behind the tear and nothing before`() async throws {
    let folder = TemporaryFolder.absent()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let store = try RunStore(folder: path, .readWrite, tool: "1.2.3")
      for batch in 0..<10 { try store.append(blocks(cellA, batch * 8..<batch * 8 + 8)) }
      kill(getpid(), SIGKILL)
    }
    let log = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file + "-wal"))
    let size = try log.seekToEnd()
    try log.truncate(atOffset: size - 10)
    try log.close()
    let store = try folder.store()
    #expect(try store.runs(of: cellA) == runs(0..<72))
  }
}
