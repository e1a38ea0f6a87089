import Values

/// A page over the rows of a catalogue: what each is, by which formula, from where, with its settings and its picture.
///
/// It is made of what `downhill list --json` prints, so that both say the same.
package struct CataloguePage {
  /// The name of its file, without extension.
  package let name: String
  private let title: String
  private let about: String
  private let rows: [JSON]
  private let pictures: [String: String]

  /// What is said of a row beside its formula and source, by the key of its listing, in this order.
  private static let facts = [
    ("dimension", "Dimension"), ("properties", "Properties"), ("offers", "Offers"), ("needs", "Needs"),
    ("drivable", "Settings that a schedule may drive"), ("lockstep", "Eight runs in lockstep"),
    ("takesLinks", "Takes links"), ("functions", "Functions"), ("dimensions", "Dimensions"),
    ("instances", "Instances"),
  ]

  /// - Parameters:
  ///   - about: what the rows have in common, in a sentence or two.
  ///   - rows: listings, each an object with a name at least.
  ///   - pictures: a picture's address relative to the page, by the name of its row.
  package init(name: String, title: String, about: String, rows: [JSON], pictures: [String: String] = [:]) {
    (self.name, self.title, self.about, self.rows, self.pictures) = (name, title, about, rows, pictures)
  }

  /// The page as Markdown.
  package var markdown: String {
    let head: [Column<JSON>] = [
      Column("Name", .left) { row in
        let name = row["name"]?.string ?? ""
        return .link(name, to: "#" + name.lowercased())
      },
      Column("What it is", .left) { RichText($0["title"]?.string ?? "") },
    ]
    var blocks: [Document.Block] = [
      .heading(1, RichText(title)), .paragraph(RichText(about)), .table(Table(rows, head)),
    ]
    if let shared = Self.table(shared, "Beside the settings of each") { blocks.append(.table(shared)) }
    return MarkdownFormat().text(Document(blocks + rows.flatMap(section)))
  }

  /// What all rows take beside their settings, where that is the same.
  private var shared: JSON? {
    let entries = Set(rows.compactMap { $0["entry"]?.canonical })
    return entries.count == 1 ? rows.lazy.compactMap { $0["entry"] }.first : nil
  }

  private func section(_ row: JSON) -> [Document.Block] {
    let name = row["name"]?.string ?? ""
    var blocks: [Document.Block] = [.heading(2, RichText(name))]
    if let title = row["title"]?.string, title.lowercased() != name.lowercased() {
      blocks.append(.paragraph(RichText(title)))
    }
    if let formula = row["formula"]?.string, !formula.isEmpty { blocks.append(.paragraph(.code(formula))) }
    if let picture = pictures[name] {
      blocks.append(.figure(FigureReference(path: picture, caption: "\(name): \(row["title"]?.string ?? name)")))
    }
    var notes = (row["source"]?.string).map { [RichText("Source: \($0)")] } ?? []
    for (key, label) in Self.facts {
      guard let text = row[key]?.words, !text.isEmpty else { continue }
      notes.append(RichText("\(label): \(text)"))
    }
    if let usual = row["usual"] { notes += Self.notes(usual: usual) }
    if !notes.isEmpty { blocks.append(.notes(notes)) }
    if let table = Self.table(row["settings"], "Setting") { blocks.append(.table(table)) }
    if shared == nil, let table = Self.table(row["entry"], "Beside them") { blocks.append(.table(table)) }
    return blocks
  }

  private static func notes(usual: JSON) -> [RichText] {
    let place = "at n = \(usual["dimension"]?.canonical ?? "")"
    let sides = (usual["domain"]?.array ?? []).prefix(4).map(\.canonical)
    let more = (usual["domain"]?.array?.count ?? 0) > sides.count ? " × …" : ""
    let value = usual["minimum"].flatMap { $0.isNull ? nil : $0.canonical + ", " } ?? ""
    let points = (usual["minimizers"]?.array ?? []).prefix(6).map(\.canonical).joined(separator: " ")
    return [
      RichText("Domain \(place): \(sides.joined(separator: " × "))\(more)"),
      RichText("Minimum: \(value)\(usual["provenance"]?.string ?? "")\(points.isEmpty ? "" : ", at \(points)")"),
    ]
  }

  private static func table(_ listing: JSON?, _ head: String) -> Table? {
    guard let settings = listing?.object?.sorted(by: { $0.key < $1.key }), !settings.isEmpty,
      settings.allSatisfy({ $0.value["summary"] != nil })
    else { return nil }
    return Table(
      settings,
      [
        Column(RichText(head), .left) { .code($0.key) },
        Column("Default", .left) { .code($0.value["default"]?.canonical ?? "") },
        Column("Allowed", .left) { RichText($0.value["allowed"]?.string ?? "") },
        Column("Meaning", .left) { RichText($0.value["summary"]?.string ?? "") },
      ])
  }
}

extension JSON {
  /// In words: a list with commas, a flag as yes or no.
  fileprivate var words: String {
    switch self {
    case .string(let text): text
    case .array(let elements): elements.map(\.words).joined(separator: ", ")
    case .bool(let value): value ? "yes" : "no"
    case .object(let members): members["name"]?.words ?? members["function"]?.words ?? canonical
    default: canonical
    }
  }
}
