import Findings

/// What a report says, apart from how it is written: a format writes each kind of block once.
package struct Document: Sendable, Equatable {
  /// A part of a document.
  package enum Block: Sendable, Equatable {
    /// Levels from 1.
    case heading(Int, RichText)
    case paragraph(RichText)
    /// What a reader must not miss.
    case warning(RichText)
    case table(Table)
    case figure(FigureReference)
    /// Short remarks under what precedes them.
    case notes([RichText])
  }
  /// Its parts, from the top.
  package var blocks: [Block]
  /// What it is about, by the name that its folder has: labels of its tables begin with it.
  package var name: String
  /// A document of the given parts.
  package init(_ blocks: [Block] = [], name: String = "") {
    self.blocks = blocks
    self.name = name
  }
}

/// A figure beside the document.
package struct FigureReference: Sendable, Equatable {
  /// Relative to the document.
  package var path: String
  /// What it shows, for those who do not see it.
  package var caption: String
  /// A figure at a path relative to the document.
  package init(path: String, caption: String) {
    self.path = path
    self.caption = caption
  }
}

/// A table: columns with heads, and rows of cells.
package struct Table: Sendable, Equatable {
  /// Where the cells of a column stand.
  package enum Alignment: Sendable, Equatable {
    case left
    case right
  }
  /// The head of a column.
  package struct Head: Sendable, Equatable {
    /// What the column shows.
    package var title: RichText
    /// Where its cells stand: numbers to the right.
    package var alignment: Alignment
  }
  /// The heads of the columns, from the left.
  package var heads: [Head]
  /// The cells, row by row; as many a row as there are columns.
  package var rows: [[RichText]]
  /// What it is called where it stands without its heading; `nil` under one.
  package var caption: String?
  /// What bold and ranks mean in it, for where the legend is not at hand.
  package var key: RichText?
  /// The runs behind it, in a table of a report.
  package var proof: Proof?
  /// How each cell came about, where that was asked for; else empty.
  package var derivations: [[Derivation]] = []
  /// What each cell says with all digits, `nil` where it has no more of them; empty where none has.
  package var exact: [[String?]] = []
}

/// A column of a table: a head, what it shows of a row, and how that came about. A new column is one such value.
package struct Column<Row> {
  /// The head of the column.
  package let head: Table.Head
  /// What the column shows of a row.
  package let cell: (Row) -> RichText
  /// Made of what the cell shows, never computed a second time.
  package let derivation: (Row) -> Derivation
  /// What the column shows with all digits; `nil` where it shows all.
  package let exact: ((Row) -> String?)?

  /// A column with a title, by default of numbers, that stand to the right.
  package init(
    _ title: RichText, _ alignment: Table.Alignment = .right, exact: ((Row) -> String?)? = nil,
    cell: @escaping (Row) -> RichText,
    from derivation: @escaping (Row) -> Derivation = { _ in Derivation("a name; nothing is computed") }
  ) {
    head = Table.Head(title: title, alignment: alignment)
    self.cell = cell
    self.derivation = derivation
    self.exact = exact
  }
}

extension Table {
  /// - Parameters:
  ///   - explained: whether the table keeps how its cells came about.
  ///   - key: what bold and ranks mean in it.
  package init<Row>(_ rows: [Row], _ columns: [Column<Row>], explained: Bool = false, key: RichText? = nil) {
    self.key = key
    heads = columns.map(\.head)
    self.rows = rows.map { row in columns.map { $0.cell(row) } }
    if columns.contains(where: { $0.exact != nil }) {
      exact = rows.map { row in columns.map { $0.exact?(row) } }
    }
    if explained { derivations = rows.map { row in columns.map { $0.derivation(row) } } }
  }
}

/// A way to write a document.
package protocol DocumentFormat: Sendable {
  /// How a caller names it.
  static var name: String { get }
  /// What the names of its files end in, without the dot.
  static var fileExtension: String { get }
  /// Whether it says how cells came about, so that tables must keep it; see `ReportInput.explains`.
  static var needsDerivations: Bool { get }
  /// The format; it has no settings.
  init()
  /// The document in this format, with a line break at its end.
  func text(_ document: Document) -> String
}

extension DocumentFormat {
  package static var needsDerivations: Bool { false }
}
