import Foundation
import Store
import TestSupport
import Testing

/// Stores whose making was cut off: the next run finishes them.
@Suite struct StoreBirthTests {
  /// Makes a store in a process that may write no file beyond a size, and dies there or meets the error of a full disk.
  private func die(in folder: TemporaryFolder, at size: Int, isKilled: Bool) async {
    await #expect(processExitsWith: .failure) { [path = folder.path as String, size = size as Int, isKilled] in
      if !isKilled { signal(SIGXFSZ, SIG_IGN) }
      var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let store = try? RunStore(folder: path, .readWrite, tool: "1.2.3")
      try? store?.append(blocks(cellA, 0..<16))
      store?.close()
      exit(1)
    }
  }

  private func finish(_ folder: TemporaryFolder) throws {
    if let reader = try? folder.store(.readOnly) {
      #expect(try reader.runs(of: cellA).allSatisfy { sample($0.seed) == $0.record })
      reader.close()
    }
    let store = try folder.store()
    let missing = Set(0..<16).subtracting(store.seeds(of: cellA)).sorted()
    if !missing.isEmpty { try store.append([RunBlock(cell: cellA, runs: runs(missing))]) }
    store.close()
    let again = try folder.store()
    #expect(again.damagedRows == 0 && again.damagedCopy == nil)
    #expect(try again.runs(of: cellA) == runs(0..<16))
    again.close()
  }

  @Test(arguments: [true, false])
  func `one that died at any write of its making is finished by the next`(isKilled: Bool) async throws {
    for size in Array(stride(from: 0, through: 300_000, by: 16_384)) + [1, 99, 100, 4096, 65_535, 65_537, 131_071] {
      let folder = TemporaryFolder.absent()
      await die(in: folder, at: size, isKilled: isKilled)
      #expect(throws: Never.self, "\(size)") { try finish(folder) }
    }
  }

  @Test func `one of no bytes is none to its readers, and is made by its writer`() throws {
    let folder = try TemporaryFolder(["runs.sqlite": ""])
    #expect(throws: StoreError.missing(folder.file)) { try folder.store(.readOnly) }
    try finish(folder)
  }
}
