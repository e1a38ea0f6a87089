import Values

extension ResultsComparison {
  /// "8 cells: 5 equal, 1 better, 2 worse; 1 missing".
  package var summary: String {
    let words = CellComparison.Word.allCases.map { word in (word, count(word)) }.filter { $0.1 > 0 }
    let counts = words.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
    var text = NumberText.counted(cells.count, "cell") + (counts.isEmpty ? "" : ": " + counts)
    if !missing.isEmpty { text += "; \(missing.count) missing" }
    if !new.isEmpty { text += "; \(new.count) new" }
    return text
  }

  /// What people are told, a line each: the words, and each cell that changed.
  package var lines: [String] {
    var lines = ["\(folder): \(summary)"]
    lines += missing.map { "\(folder): missing: \($0)" }
    for cell in cells where !cell.isSame || cell.missingSeeds > 0 {
      lines.append("\(folder): \(cell.word.rawValue): \(cell.title)" + cell.changes.map { "; \($0)" }.joined())
    }
    return lines
  }

  /// As `--json` has it.
  package var json: JSON {
    [
      "folder": .string(folder), "experiment": .string(name), "gate": gate.identity, "passes": .bool(passes),
      "complete": .bool(isComplete), "missing": .array(missing.map(\.json)), "new": .array(new.map(\.json)),
      "cells": .array(cells.map(\.json)),
      "counts": .object(
        Dictionary(uniqueKeysWithValues: CellComparison.Word.allCases.map { ($0.rawValue, .integer(count($0))) })),
    ]
  }
}

extension CellName {
  /// As `--json` has it.
  var json: JSON { ["function": .string(function), "arm": .string(arm)] }
}

extension CellComparison {
  /// The cell, by its new labels, and by its old ones where they are others.
  var title: String {
    var text = name.description
    if oldName != name { text += " (was \(oldName))" }
    if missingSeeds > 0 { text += ", \(NumberText.counted(missingSeeds, "run")) missing" }
    return text
  }

  /// What changed, measure by measure.
  fileprivate var changes: [String] {
    let changed = measures.filter { $0.worse + $0.better > 0 }.map(\.text)
    return changed.isEmpty && !isSame ? ["other bits, and no seed by the smallest effect of interest"] : changed
  }

  fileprivate var json: JSON {
    [
      "function": .string(name.function), "arm": .string(name.arm), "was": oldName.json, "same": .bool(isSame),
      "word": .string(word.rawValue), "missingRuns": .integer(missingSeeds),
      "measures": .array(
        measures.map { measure in
          func number(_ value: Double) -> JSON { value.isFinite ? .number(value) : .null }
          return [
            "measure": .string(measure.measure), "old": number(measure.medians.old), "new": number(measure.medians.new),
            "worse": .integer(measure.worse), "better": .integer(measure.better), "ties": .integer(measure.ties),
            "p": .number(measure.p),
          ]
        }),
    ]
  }
}

extension MeasureComparison {
  /// "final gap 0.0044 → 0.12, worse on 20 and better on 0 of 20 seeds, p < 1e-4".
  var text: String {
    let seeds = "worse on \(worse) and better on \(better) of \(NumberText.counted(worse + better + ties, "seed"))"
    let words = p == 0 ? "which no seed changes" : NumberText.equality("p", p)
    return
      "\(measure) \(NumberText.significant(medians.old, 4)) → \(NumberText.significant(medians.new, 4)), \(seeds), "
      + words
  }
}
