import Foundation
import GRDB
import Store
import Testing

@Suite struct StoreErrorTests {
  @Test func `a second opener is refused and told who has the store`() throws {
    let folder = Folder()
    let first = try folder.store()
    let refusal = StoreError.inUse(folder.file, process: Int(getpid()))
    #expect(throws: refusal) { try folder.store() }
    #expect(refusal.description == "\(folder.file): in use by another process (\(getpid())); wait for it, or end it")
    try first.append(blocks(cellA, 0..<2))
    #expect(try first.runs(of: cellA).count == 2)
  }

  @Test func `a closed store can be opened again`() throws {
    let folder = Folder()
    do {
      let store = try folder.store()
      try store.append(blocks(cellA, 0..<2))
      store.close()
    }
    #expect(try folder.store().runCount == 2)
  }

  @Test func `reading a store that is not there makes nothing`() {
    let folder = Folder()
    #expect(throws: StoreError.missing(folder.file)) { try folder.store(.readOnly) }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func `a file that is no database is named and left alone`() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let text = String(repeating: "not a database\n", count: 1000)
    try text.write(toFile: folder.file, atomically: false, encoding: .utf8)
    #expect(throws: StoreError.notADatabase(folder.file)) { try folder.store() }
    #expect(throws: StoreError.notADatabase(folder.file)) { try folder.store(.readOnly) }
    #expect(try String(contentsOfFile: folder.file, encoding: .utf8) == text)
  }

  @Test func `a database of something else is named and left alone`() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let other = try DatabaseQueue(path: folder.file)
    try other.write { try $0.execute(sql: "CREATE TABLE runs (x)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    #expect(throws: StoreError.notAStore(folder.file)) { try folder.store() }
    #expect(throws: StoreError.notAStore(folder.file)) { try folder.store(.readOnly) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func `a store of a newer form is refused and left alone`() throws {
    let folder = Folder()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<2))
    store.close()
    let newer = try DatabaseQueue(path: folder.file)
    try newer.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('3')") }
    try newer.close()
    let refusal = StoreError.foreign(folder.file, schema: "3", tool: "1.2.3")
    #expect(throws: refusal) { try folder.store() }
    #expect(throws: refusal) { try folder.store(.readOnly) }
    #expect(refusal.description.contains("written by Downhill 1.2.3 (form 3), and this version reads form 2"))
  }

  @Test func `a folder that cannot be made is named`() throws {
    let folder = Folder()
    try "a file".write(toFile: folder.path, atomically: false, encoding: .utf8)
    #expect { try folder.store() } throws: { error in
      guard case StoreError.unreadable = error else { return false }
      return "\(error)".contains(folder.path)
    }
  }

  @Test func `where nothing may be written, a store can be read and its writing is refused`() async throws {
    let folder = Folder()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<9))
    store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if geteuid() == 0 { try #require(seteuid(65534) == 0) }
      let reader = try RunStore(folder: path, .readOnly, tool: "1.2.3")
      #expect(try reader.runs(of: cellA) == runs(0..<9))
      #expect(throws: StoreError.readOnly(path + "/runs.sqlite")) {
        try RunStore(folder: path, .readWrite, tool: "1.2.3")
      }
      #expect(throws: StoreError.readOnly(path + "/new/runs.sqlite")) {
        try RunStore(folder: path + "/new", .readWrite, tool: "1.2.3")
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root makes a device that is always full"))
  func `a full disk is named, and what was stored is kept`() throws {
    let folder = Folder()
    let store = try folder.store()
    try store.append(blocks(cellA, 0..<9))
    store.close()
    // The log is written to a device that is always full.
    let fullDevice = dev_t(1 << 8 | 7)
    try #require(mknod(folder.file + "-wal", S_IFCHR | 0o666, fullDevice) == 0)
    let full = try folder.store()
    #expect(throws: StoreError.full(folder.file)) { try full.append(blocks(cellA, 9..<99)) }
    #expect(full.seeds(of: cellA) == Array(0..<9))
    full.close()
    try? FileManager.default.removeItem(atPath: folder.file + "-wal")
    #expect(try folder.store().runs(of: cellA) == runs(0..<9))
  }
}
