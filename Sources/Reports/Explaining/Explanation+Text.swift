import Findings
import Values

extension Explanation {
  /// For people: a line a fact, a line a run.
  ///
  /// - Parameter command: the command that makes a run again, from a cell's key and a seed; `nil` where there is none.
  package func text(command: (_ key: String, _ seed: Int) -> String?) -> String {
    var lines = ["\(table) / \(row) / \(column): \(text)", "", derivation.summary]
    for kind in statistics { lines += ["", "\(kind.name): \(kind.title)", "  \(kind.formula)", "  \(kind.source)"] }
    if !derivation.steps.isEmpty {
      lines.append("")
      lines += derivation.steps.map { "\($0.name) = \($0.value.text)" }
    }
    for source in derivation.sources {
      lines += ["", "\(source.quantity): \(source.arm) on \(source.function), cell \(source.key.prefix(12))"]
      let width = source.seeds.map { String($0).count }.max() ?? 1
      for (seed, value) in zip(source.seeds, source.values) {
        let number = String(seed)
        let remark = source.remarks[seed].map { "  " + TerminalText.excerpt($0, most: 240) } ?? ""
        lines.append(
          "  seed " + String(repeating: " ", count: width - number.count) + number + "  " + value.printed + remark)
      }
    }
    var seen: Set<String> = []
    for source in derivation.sources {
      guard let seed = source.seeds.first, seen.insert(source.key).inserted, let again = command(source.key, seed)
      else {
        continue
      }
      lines += ["", "seed \(seed) again, \(source.arm) on \(source.function), other seeds by --seed:", "  " + again]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For programs; what is not finite is a text.
  ///
  /// - Parameter command: as for `text`.
  package func json(command: (_ key: String, _ seed: Int) -> String?) -> JSON {
    [
      "table": .string(table), "row": .string(row), "column": .string(column), "text": .string(text),
      "summary": .string(derivation.summary),
      "statistics": .array(
        statistics.map {
          [
            "name": .string($0.name), "title": .string($0.title), "formula": .string($0.formula),
            "source": .string($0.source),
          ]
        }),
      "steps": .array(derivation.steps.map { ["name": .string($0.name), "value": $0.value.json] }),
      "sources": .array(
        derivation.sources.map { source in
          [
            "function": .string(source.function), "arm": .string(source.arm), "cell": .string(source.key),
            "quantity": .string(source.quantity), "seeds": .array(source.seeds.map(JSON.integer)),
            "values": .array(source.values.map(\.json)),
            "remarks": .array(source.seeds.map { source.remarks[$0].map(JSON.string) ?? .null }),
            "commands": .array(source.seeds.map { command(source.key, $0).map(JSON.string) ?? .null }),
          ]
        }),
    ]
  }
}

extension Derivation.Step.Value {
  fileprivate var text: String {
    switch self {
    case .number(let value): value.printed
    case .text(let text): text
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .number(let value): value.json
    case .text(let text): .string(text)
    }
  }
}

extension Double {
  fileprivate var printed: String { isFinite ? shortest : isNaN ? "none" : self > 0 ? "∞" : "−∞" }
  fileprivate var json: JSON { isFinite ? .number(self) : .string(printed) }
}
