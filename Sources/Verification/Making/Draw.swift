import Values

/// Some of the published runs, drawn at random so that nobody can tell beforehand which: those whose SHA-256 with the
/// number of the draw is least. The same number draws the same runs, whatever their order.
package struct Draw: Sendable, Equatable {
  /// How many runs.
  package let count: Int
  /// Names the draw.
  package let number: Int

  /// - Parameters:
  ///   - count: how many runs, at least 1.
  ///   - number: names the draw; one that nobody could know before where absent.
  package init(_ count: Int, number: Int? = nil) {
    self.count = count
    self.number = number ?? Int.random(in: 1...999_999_999)
  }

  /// Those of some runs that are drawn.
  func choose(_ runs: [PublishedRun]) -> [PublishedRun] {
    let ordered = runs.map { run in
      (Digest(of: "\(number)\n\(run.cell.function)\n\(run.cell.arm)\n\(run.key)").description, run)
    }.sorted { $0.0 < $1.0 }
    return ordered.prefix(count).map(\.1)
  }
}

/// A row of runs.csv.
struct PublishedRun: Hashable, Sendable {
  let cell: CellName
  let seed: Int
  /// What tells it from the other rows of its cell.
  let key: String
}
