/// What the coordinates of a function are: named blocks, each a matrix, that follow each other without gaps.
///
/// Methods that treat weights as matrices ask for it; to all others x is a vector.
package struct Layout: Sendable, Equatable {
  /// A matrix among the coordinates.
  package struct Block: Sendable, Equatable {
    /// What it holds, such as "weights".
    package let name: String
    /// How many rows it has, at least 1.
    package let rows: Int
    /// How many columns it has, at least 1.
    package let columns: Int
    /// The place of its first entry; the others follow row after row.
    package let offset: Int

    /// How many coordinates it has.
    package var count: Int { rows * columns }
  }

  /// The blocks, in the order of the coordinates.
  package private(set) var blocks: [Block] = []

  /// n.
  package var dimension: Int { blocks.last.map { $0.offset + $0.count } ?? 0 }

  /// A single block of one column.
  package init(column name: String, _ rows: Int) { append(name, rows, 1) }

  /// Nothing yet.
  init() {}

  /// Adds a block behind the others; one without entries is left out.
  mutating func append(_ name: String, _ rows: Int, _ columns: Int) {
    if rows * columns > 0 { blocks.append(Block(name: name, rows: rows, columns: columns, offset: dimension)) }
  }
}
