import GSL
import Lanes
import Values

/// Which rows a step looks at, where it does not look at all.
package struct Sampling: Sendable, Hashable {
  /// What a schedule names that drives the rows of a step.
  package static let batchKey = "batch"
  /// The most rows of a batch.
  package static let mostRows = 1_000_000_000
  /// Which rows a step looks at.
  package enum Order: Sendable, Hashable {
    /// Each row drawn from all of them.
    case replacement
    /// All rows once an epoch, in an order that is drawn anew for each.
    case shuffled
    /// Rows as a file lists them, and again from its beginning.
    case listed(SampleOrder)
  }
  /// Rows a step; the last batch of an epoch, or of a list, may have fewer.
  package var batch: Int
  /// How the rows of a batch are chosen.
  package var order: Order
  /// Whether the value of a curve is the loss over the batch of the step before, rather than over all rows.
  package var recordsBatch: Bool

  /// Batches of so many rows in an order.
  package init(batch: Int, order: Order, recordsBatch: Bool = false) {
    self.batch = batch
    self.order = order
    self.recordsBatch = recordsBatch
  }

  /// As an experiment file writes it.
  package var identity: JSON {
    var members: [String: JSON] = ["batch": .integer(batch), "record": recordsBatch ? "batch" : "full"]
    switch order {
    case .replacement: members["order"] = "replacement"
    case .shuffled: members["order"] = "shuffled"
    case .listed(let list):
      members["order"] = "file"
      if list.path.isEmpty {
        members["indices"] = .array(list.rows.map(JSON.integer))
      } else {
        members["file"] = .string(list.path)
      }
    }
    return .object(members)
  }

  /// The steps in which so many rows are looked at, of data that have n: at the end of an epoch a batch is cut.
  package func steps(looking total: Int, rows n: Int) -> Int {
    func batches(_ rows: Int) -> Int { (rows + batch - 1) / batch }
    if case .shuffled = order { return total / n * batches(n) + batches(total % n) }
    return batches(total)
  }
}

/// Rows in the order in which steps are to see them, numbered from 0.
package final class SampleOrder: Sendable, Hashable {
  package let path: String
  /// The text of the file.
  package let text: String
  /// The SHA-256 of the text.
  package let digest: Digest
  let rows: [Int]

  /// Integers, apart by commas or white space.
  package init(path: String, text: String) throws(CSVError) {
    var rows: [Int] = []
    var line = 1
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var column = 1
      for word in part.split(separator: ",", omittingEmptySubsequences: false).flatMap({
        $0.split(separator: " ", omittingEmptySubsequences: false)
      }) {
        if !word.isEmpty {
          guard let row = Int(word), row >= 0 else {
            throw CSVError(
              position: TextPosition(line: line, column: column),
              message: "the number of a row must be an integer at least 0, not `\(word)`")
          }
          rows.append(row)
        }
        column += word.count + 1
      }
      line += 1
    }
    guard !rows.isEmpty else {
      throw CSVError(position: TextPosition(line: 1, column: 1), message: "the file lists no rows")
    }
    self.path = path
    self.text = text
    self.rows = rows
    digest = Digest(of: text)
  }

  /// The largest row that is listed.
  package var largest: Int { rows.max() ?? 0 }

  package static func == (a: SampleOrder, b: SampleOrder) -> Bool { a.path == b.path && a.digest == b.digest }
  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

/// Draws the batches of one run. It belongs to that run alone.
package final class BatchSampler: @unchecked Sendable {
  private let sampling: Sampling
  private let rows: Int
  private var stream: RandomStream
  private var order: [Int] = []
  private var position = 0
  /// The batch of this step; all rows before the first.
  package private(set) var batch: [Int]
  /// Rows that were looked at so far, each time counted.
  package private(set) var touched = 0
  /// How many rows the next batches have: the rule's number, or what a schedule makes of it.
  package var size: Int
  /// Whether a schedule does.
  private let isDriven: Bool

  /// - Parameters:
  ///   - rows: n, how many there are.
  ///   - isDriven: whether `size` changes.
  package init(_ sampling: Sampling, rows: Int, seed: UInt64, isDriven: Bool = false) {
    self.sampling = sampling
    self.rows = rows
    self.isDriven = isDriven
    size = sampling.batch
    stream = RandomStream(seed: seed)
    batch = Array(0..<rows)
    if case .listed(let list) = sampling.order { order = list.rows }
  }

  /// Where it is in its rows: what it would draw next, and the batch of this step.
  package struct Place: Sendable, Equatable {
    /// The words of the stream's state.
    package var stream: [UInt64]
    /// Rows in the order of this epoch, or of the list, numbered from 0; and those of this step.
    package var order, batch: [Int]
    /// How many of `order` were looked at, and how many rows in all, each time counted.
    package var position, touched: Int

    /// A place that is to be gone to.
    package init(stream: [UInt64], order: [Int], batch: [Int], position: Int, touched: Int) {
      self.stream = stream
      self.order = order
      self.batch = batch
      self.position = position
      self.touched = touched
    }
  }

  /// Where it is now.
  package var place: Place {
    Place(stream: stream.place, order: order, batch: batch, position: position, touched: touched)
  }

  /// Goes to a place; `false` where its sampling can come to no such one.
  package func go(to place: Place) -> Bool {
    let isShuffled = sampling.order == .shuffled
    guard place.touched >= 0, (0...place.order.count).contains(place.position),
      (place.order + place.batch).allSatisfy({ (0..<rows).contains($0) }),
      isDriven || place.batch.count <= max(rows, sampling.batch),
      isShuffled ? place.order.isEmpty || place.order.count == rows : place.order == order,
      stream.go(to: place.stream)
    else { return false }
    (order, batch) = (place.order, place.batch)
    (position, touched) = (place.position, place.touched)
    return true
  }

  /// The batch of this step, whose rows are counted as looked at.
  func look() -> [Int] {
    touched += batch.count
    return batch
  }

  /// Goes on to the batch of the next step.
  package func draw() {
    batch.removeAll(keepingCapacity: true)
    if case .replacement = sampling.order {
      for _ in 0..<size { batch.append(stream.integer(below: rows)) }
      return
    }
    if position >= order.count {
      position = 0
      if case .shuffled = sampling.order { order = stream.permutation(of: rows) }
    }
    let end = min(position + size, order.count)
    batch.append(contentsOf: order[position..<end])
    position = end
  }
}
