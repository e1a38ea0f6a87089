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
    /// What each of its entries is called; empty where the block's name and their places say it.
    package var entries: [String] = []

    /// How many coordinates it has.
    package var count: Int { rows * columns }

    /// What its entries are called: `radius` alone, `x1` … of a column of one letter, `root[1]` … of another,
    /// `weights 1[2,3]` of a matrix.
    var names: [String] {
      if entries.count == count { return entries }
      if name.count == 1 { return (1...count).map { "\(name)\($0)" } }
      if count == 1 { return [name] }
      return (0..<count).map { entry in
        let row = entry / columns + 1
        return columns == 1 ? "\(name)[\(row)]" : "\(name)[\(row),\(entry % columns + 1)]"
      }
    }
  }

  /// The blocks, in the order of the coordinates.
  package private(set) var blocks: [Block] = []

  /// n.
  package var dimension: Int { blocks.last.map { $0.offset + $0.count } ?? 0 }

  /// What each coordinate is called.
  package var names: [String] { blocks.flatMap(\.names) }

  /// A single block of one column.
  package init(column name: String, _ rows: Int, entries: [String] = []) { append(name, rows, 1, entries: entries) }

  /// Nothing yet.
  init() {}

  /// Adds a block behind the others; one without entries is left out.
  ///
  /// - Parameter entries: what each of its entries is called, row after row; none where their places say it.
  mutating func append(_ name: String, _ rows: Int, _ columns: Int, entries: [String] = []) {
    if rows * columns == 0 { return }
    blocks.append(Block(name: name, rows: rows, columns: columns, offset: dimension, entries: entries))
  }
}
