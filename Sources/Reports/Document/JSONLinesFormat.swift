import Values

/// JSON Lines (jsonlines.org) of the tables alone, for programs: a line a row of a table.
///
///     {"arm":{"text":"adam"},"rank":{"mean":1.5,"text":"1.50"},"table":"rosenbrock"}
///
/// `table` is the heading. Every other key is a column's title as a machine name, and its value an object: the `text`
/// that other formats print, and by machine names the numbers that the cell was made of, with the shortest digits that
/// read back equal; `null` stands for one that is not finite.
package struct JSONLinesFormat: DocumentFormat {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"
  package static let needsDerivations = true
  package init() {}

  package func text(_ document: Document) -> String {
    document.tables.map { named in
      let table = named.table
      let keys = Self.unique(table.heads.map(\.title.text), reserved: "table")
      return table.rows.indices.map { row in
        var members: [String: JSON] = ["table": .string(named.name)]
        for (column, key) in keys.enumerated() { members[key] = cell(table, row, column) }
        return JSON.object(members).canonical + "\n"
      }.joined()
    }.joined()
  }

  private func cell(_ table: Table, _ row: Int, _ column: Int) -> JSON {
    var members: [String: JSON] = [:]
    if row < table.derivations.count, column < table.derivations[row].count {
      let numbers = table.derivations[row][column].steps.compactMap { step -> (String, Double)? in
        if case .number(let value) = step.value { (step.name, value) } else { nil }
      }
      for (key, number) in zip(Self.unique(numbers.map(\.0), reserved: "text"), numbers) {
        members[key] = number.1.isFinite ? .number(number.1) : .null
      }
    }
    members["text"] = .string(table.rows[row][column].text)
    return .object(members)
  }

  /// Machine names of titles; those that several have, or that is taken, are told apart by a number.
  private static func unique(_ titles: [String], reserved: String) -> [String] {
    var seen: [String: Int] = [reserved: 1]
    return titles.map { title in
      let name = title.machineName
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      return count == 1 ? name : "\(name)_\(count)"
    }
  }
}

extension String {
  /// Lowercase ASCII letters and digits, the point within numbers, and underscores between words: `≤ 1e-3` is
  /// `at_most_1e-3`, `Â₁₂` is `a12`.
  fileprivate var machineName: String {
    var name = ""
    for scalar in lowercased().unicodeScalars {
      let isWord = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      // A point or a minus stands within a number only.
      let isNumeric = (scalar == "." || scalar == "-") && (name.last.map { $0.isNumber || $0 == "e" } ?? false)
      if isWord || isNumeric {
        name.unicodeScalars.append(scalar)
      } else if let word = Self.words[scalar] {
        name += word
      } else if !scalar.properties.isGraphemeExtend, scalar != "'", !name.isEmpty, !name.hasSuffix("_") {
        name += "_"
      }
    }
    while let last = name.last, "_.-".contains(last) { name.removeLast() }
    return name.isEmpty ? "column" : name
  }

  private static let words: [Unicode.Scalar: String] = {
    var words: [Unicode.Scalar: String] = [
      "≤": "at_most", ">": "above", "×": "x", "â": "a", "ρ": "rho", "η": "eta", "τ": "tau", "ξ": "xi", "δ": "delta",
      "²": "2", "*": "_star", "%": "_percent",
    ]
    for (digit, place) in zip("0123456789", 0x2080...) {
      if let scalar = Unicode.Scalar(UInt32(place)) { words[scalar] = String(digit) }
    }
    return words
  }()
}
