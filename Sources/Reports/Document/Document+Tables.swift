extension Document {
  /// A table with the heading that it stands under, and the remarks that follow it.
  package struct NamedTable: Sendable, Equatable {
    /// The heading that it stands under.
    package var name: String
    /// The table itself.
    package var table: Table
    /// The remarks that follow it; empty where none do.
    package var notes: [RichText]
  }

  /// The first table under each heading.
  package var tables: [NamedTable] {
    var tables: [NamedTable] = []
    var heading: String?
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(_, let title): heading = title.text
      case .table(let table):
        guard let name = heading else { continue }
        var notes: [RichText] = []
        if index + 1 < blocks.count, case .notes(let following) = blocks[index + 1] { notes = following }
        tables.append(NamedTable(name: name, table: table, notes: notes))
        heading = nil
      default: break
      }
    }
    return tables
  }

  /// The table over all functions, or that of the only one: the first that compares arms.
  package var mainTable: NamedTable? { tables.first { !ClaimsSection.isVerdicts($0.name) } }

  /// That table with the heading that it stands under; `nil` where there is none.
  package var mainPart: Document? {
    var heading: Block?
    for block in blocks {
      switch block {
      case .heading(_, let title): heading = ClaimsSection.isVerdicts(title.text) ? nil : block
      case .table:
        if let heading { return Document([heading, block], name: name) }
      default: break
      }
    }
    return nil
  }

  /// What a region of another document shows: a table with its remarks, and every warning before it.
  ///
  /// - Parameter name: the heading of the table; `nil` or `overall` is the first table: that over all functions, or
  ///   that of the only one.
  /// - Returns: `nil` where there is no such table.
  package func excerpt(_ name: String?) -> Document? {
    let tables = tables
    let named = name.flatMap { name in tables.first { $0.name == name } }
    return (named ?? (name == nil || name == "overall" ? mainTable : nil)).map(excerpt)
  }

  /// The same, and an error that names the nearest table where there is none.
  package func excerpt(called name: String) throws(ExplanationError) -> Document { excerpt(try table(called: name)) }

  private func excerpt(_ chosen: NamedTable) -> Document {
    var excerpt = blocks.filter { if case .warning = $0 { true } else { false } }
    var table = chosen.table
    table.caption = chosen.name
    excerpt.append(.table(table))
    if !chosen.notes.isEmpty { excerpt.append(.notes(chosen.notes)) }
    return Document(excerpt, name: name)
  }
}

extension Document {
  /// Its parts, each with the heading of the second level that it begins with; what stands before the first has none.
  package var sections: [(heading: String?, document: Document)] {
    var sections: [(heading: String?, document: Document)] = []
    for block in blocks {
      if case .heading(2, let title) = block {
        sections.append((title.text, Document(name: name)))
      } else if sections.isEmpty {
        sections.append((nil, Document(name: name)))
      }
      sections[sections.count - 1].document.blocks.append(block)
    }
    return sections
  }
}
