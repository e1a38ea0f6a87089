import Foundation
import GRDB
import Records
import Store
import TestSupport
import Testing
import Values

/// Rows that Downhill 0.1 wrote: a run's curve had a gradient norm and a learning rate, 0 for a method without one.
private enum FirstForm {
  /// `adam` with a learning rate of ½ on `sphere`, three steps, seeds 1 and 2.
  static let adam = (
    cell:
      "A973C8E6CD7965B9A33B508F984A16B64EF1FDC994418500D8725858C2723729",
    records:
      "010202040003000300F3BC93B107390240F3BC93B1073902400302B8BE16FACE55DBBF856CDAB43129F7BF01000414000202"
      + "0298A467424E7822401D10E1CD48FC174084F68917EF0F0E40F3BC93B10739024000CB6F7AE1AF4F184075340BB209971340"
      + "7DEB020918040F40F7B1EF32E7250840000000000000E03F00030003002137C04225DD0E402137C04225DD0E400302F5CA28"
      + "1D79B3FEBFCF181AFAE3DBDABF0100041F73F3FAD4EEDB274076FAF27DACE2204052CE992F278F17402137C04225DD0E4000"
      + "B5EF084AA0A11B40CA25763DBE3E1740071AA89C456A1340E7E11A2D426D0F40701A390F9CBD74BCA1FDF47BA8CBEF28"
  )
  /// `bfgs`, which has no learning rate, seed 2.
  static let bfgs = (
    cell:
      "2EE2F9DD9D3716909107D3804B5FC4D01BD2200034216478EA9BC4F694CAC57C",
    records:
      "0101040003030400779E0665DDE62640779E0665DDE626400302EC7F15580BAF0AC0B30F48220D42E23F0100041000020202"
      + "0006040473F3FAD4EEDB274068019DB29DB82740A7DE89124A722740779E0665DDE6264000B5EF084AA0A11B40A141C16825"
      + "8D1B4078E531A62F641B40262D132144121B400000000000000000BE8E1DFD9205A1BAFC85DE68D6DB9DBC"
  )

  static func bytes(_ digits: String) -> [UInt8] {
    let values = digits.compactMap { $0.hexDigitValue.map { UInt8($0) } }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }
}

@Suite struct `Rows of the first form` {
  /// A store that holds them, as one that an older version wrote does.
  private func folder() throws -> TemporaryFolder {
    let folder = TemporaryFolder.absent()
    try folder.store().close()
    let database = try DatabaseQueue(path: folder.file)
    try database.write { db in
      for row in [FirstForm.adam, FirstForm.bfgs] {
        try db.execute(
          sql: "INSERT INTO runs (cell, records) VALUES (?, ?)",
          arguments: [Data(FirstForm.bytes(row.cell)), Data(FirstForm.bytes(row.records))])
      }
    }
    try database.close()
    return folder
  }

  @Test func `are read, with what a run has not left out`() throws {
    let store = try folder().store(.readOnly)
    let adam = try store.runs(of: Digest(bytes: FirstForm.bytes(FirstForm.adam.cell)))
    #expect(adam.map(\.seed) == [1, 2])
    #expect(adam.map(\.record.final) == [2.2778467057429395, 3.8579812254819363])
    #expect(adam.map(\.record.curve.steps) == [[0, 1, 2, 3], [0, 1, 2, 3]])
    #expect(adam.allSatisfy { $0.record.curve[property: Curve.learningRate] == [0.5, 0.5, 0.5, 0.5] })
    #expect(adam.allSatisfy { $0.record.curve[property: Curve.gradientNorm]?.count == 4 })
    let bfgs = try store.runs(of: Digest(bytes: FirstForm.bytes(FirstForm.bfgs.cell)))
    #expect(bfgs.map(\.record.final) == [11.45090785699652])
    #expect(bfgs[0].record.curve.evaluations == [0, 3, 5, 7])
    #expect(bfgs[0].record.curve.properties.map(\.name) == [Curve.gradientNorm])
  }

  @Test func `are written on by a store of this form, and copied as they are`() throws {
    let old = try folder()
    let store = try old.store()
    #expect(store.damagedRows == 0 && store.runCount == 3)
    try store.append(blocks(cellA, 0..<8))
    let target = TemporaryFolder.absent()
    let merged = try target.store()
    #expect(try merged.merge(store) == 11)
    #expect(try merged.merge(store) == 0)
    let adam = Digest(bytes: FirstForm.bytes(FirstForm.adam.cell))
    #expect(try merged.runs(of: adam) == store.runs(of: adam))
    // The same run in this form is no conflict.
    let other = TemporaryFolder.absent()
    let newer = try other.store()
    try newer.append([RunBlock(cell: adam, runs: store.runs(of: adam))])
    #expect(try newer.merge(merged) == 9)
  }
}
