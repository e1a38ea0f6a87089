import Records
import Values

/// Runs of one cell, encoded: the row of a store.
///
/// Runs that advanced in one pack are stored in one row, where columns that they share (steps, evaluations, learning
/// rates) are written once. Blocks are encoded by the workers, so that the one writer has little to do.
package struct RunBlock: Sendable {
  /// The key of the cell.
  package let cell: Digest
  /// In the order given.
  package let seeds: [Int]
  /// The records and their digest: a function of the cell and the runs alone.
  package let bytes: [UInt8]
  /// How long the runs took, in nanoseconds: no part of the bytes.
  package let nanoseconds: Int
  /// When each run came where, as far as that was measured: no part of the bytes, either.
  let clocks: [(seed: Int, clock: RunClock)]

  /// - Parameter runs: 1 to 255 of them.
  /// - Throws: `StoreError.notStorable`.
  package init(cell: Digest, runs: [Run], nanoseconds: Int = 0) throws(StoreError) {
    try self.init(cell: cell, seeds: runs.map(\.seed), records: runs.map(\.record)[...], nanoseconds: nanoseconds)
  }

  /// - Parameters:
  ///   - seeds: 1 to 255 of them.
  ///   - records: one each.
  /// - Throws: `StoreError.notStorable` where there are not so many, or a record would not be read back equal.
  package init(
    cell: Digest, seeds: [Int], records: ArraySlice<RunRecord>, nanoseconds: Int
  ) throws(StoreError) {
    guard (1...255).contains(seeds.count), records.count == seeds.count else {
      throw .notStorable("\(records.count) records of \(seeds.count) seeds; a row takes 1 to 255")
    }
    if let reason = records.lazy.compactMap(\.reasonNotToStore).first { throw .notStorable(reason) }
    self.cell = cell
    self.nanoseconds = nanoseconds
    self.seeds = seeds
    clocks = zip(seeds, records).compactMap { seed, record in record.clock.map { (seed, $0) } }
    let capacity = records.indices.reduce(2 + Seal.count) {
      $0 + ByteWriter.longestNumber + records[$1].longestEncoding
    }
    bytes = ByteWriter.bytes(capacity: capacity) { writer in
      writer.byte(Self.version)
      writer.byte(UInt8(seeds.count))
      for seed in seeds { writer.signed(seed) }
      var previous = Curve()
      for index in records.indices {
        writer.record(records[index], after: previous)
        previous = records[index].curve
      }
      writer.append(Seal.make(cell.bytes, writer.written))
    }
  }

  /// The runs of a row of a cell; none where it is damaged.
  package static func runs(of bytes: [UInt8], cell: Digest) -> [Run] { runs(of: bytes, cell: cell.bytes) ?? [] }

  /// A row as it stands in a store, intact.
  init(cell: Digest, seeds: [Int], bytes: [UInt8], nanoseconds: Int) {
    self.cell = cell
    self.seeds = seeds
    self.bytes = bytes
    self.nanoseconds = nanoseconds
    clocks = []
  }

  /// The form of the encoding; the first one is read, too.
  static let version: UInt8 = 2

  /// The seeds of an intact row, or `nil` where it is damaged.
  static func seeds(of bytes: [UInt8], cell: [UInt8]) -> [Int]? {
    guard Seal.holds(cell, bytes) else { return nil }
    var reader = ByteReader(bytes, trailer: Seal.count)
    guard (try? reader.form()) != nil else { return nil }
    return try? reader.seeds()
  }

  /// The runs of an intact row, or `nil` where it is damaged.
  ///
  /// - Parameter isIntact: whether that is known already.
  static func runs(of bytes: [UInt8], cell: [UInt8], isIntact: Bool = false) -> [Run]? {
    guard isIntact || Seal.holds(cell, bytes) else { return nil }
    var reader = ByteReader(bytes, trailer: Seal.count)
    return try? reader.runs()
  }
}

extension ByteReader {
  fileprivate mutating func form() throws(Malformed) -> UInt8 {
    let form = try byte()
    guard (1...RunBlock.version).contains(form) else { throw Malformed() }
    return form
  }

  fileprivate mutating func seeds() throws(Malformed) -> [Int] {
    var seeds: [Int] = []
    for _ in 0..<(try byte()) { seeds.append(try signed()) }
    return seeds
  }

  fileprivate mutating func runs() throws(Malformed) -> [Run] {
    let form = try form()
    let seeds = try seeds()
    var runs: [Run] = []
    runs.reserveCapacity(seeds.count)
    var previous = Curve()
    for seed in seeds {
      let record = try record(after: previous, form: form)
      previous = record.curve
      runs.append(Run(seed: seed, record: record))
    }
    guard isAtEnd else { throw Malformed() }
    return runs
  }
}
