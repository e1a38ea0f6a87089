import Values

/// Downhill's own layout for the results of anything: a row an improvement, and one for the end of each run.
///
///     function,dimension,instance,arm,seed,evaluations,value
///     rosenbrock,2,0,my method,1,1,24.2
///     rosenbrock,2,0,my method,1,17,3.1
///
/// Columns may come in any order; `dimension` and `instance` may be missing where the name says enough, and `gap` may
/// stand in `value`'s place. Evaluations are counted from 1 and ascend within a run; the last row of a run says how
/// many it made. A value `inf` or `nan` says that the run diverged. RFC 4180, with a head.
package struct CSVImport: ImportFormat {
  package static let name = "csv"
  package static let summary = "columns function, dimension, instance, arm, seed, evaluations, and value or gap"
  package init() {}

  private static let columns = ["function", "dimension", "instance", "arm", "seed", "evaluations", "value", "gap"]

  package func runs(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let file = try TextFile(path)
    if file.lines.allSatisfy(\.isEmpty) {
      throw .nothing(path: path, expected: "a CSV file with the columns function, arm, seed, evaluations, value")
    }
    let table: CSVTable
    do throws(CSVError) { table = try CSVTable(file.text) } catch {
      throw .malformed(path: path, line: error.position.line, reason: error.message)
    }
    let measure = try measure(table, path)
    let place = Dictionary(uniqueKeysWithValues: table.names.enumerated().map { ($1, $0) })
    var runs: [ForeignRun] = []
    var known: [[String]: Int] = [:]
    for row in table.rows {
      func field(_ name: String) -> String? { place[name].map { row[$0].text } }
      func refusal(_ reason: String) -> ExchangeError {
        .malformed(path: path, line: row[0].position.line, reason: reason)
      }
      func integer(_ name: String) throws(ExchangeError) -> Int? {
        guard let text = field(name) else { return nil }
        guard let value = Int(text) else {
          throw refusal("`\(name)` must be an integer, not `\(TerminalText.excerpt(text))`")
        }
        return value
      }
      let key = ["function", "dimension", "instance", "arm", "seed"].map { field($0) ?? "" }
      let index = known[key] ?? runs.count
      if index == runs.count {
        known[key] = index
        runs.append(
          ForeignRun(
            function: key[0], dimension: try integer("dimension"), instance: try integer("instance"), arm: key[3],
            seed: try integer("seed") ?? 0, isGap: measure == "gap"))
      }
      guard let value = CSVImport.number(field(measure) ?? "") else {
        throw refusal("`\(measure)` must be a number, not `\(TerminalText.excerpt(field(measure) ?? ""))`")
      }
      if let problem = runs[index].append(value, at: try integer("evaluations") ?? 0) { throw refusal(problem) }
    }
    return runs
  }

  /// "value" or "gap", whichever column there is.
  private func measure(_ table: CSVTable, _ path: String) throws(ExchangeError) -> String {
    func refusal(_ reason: String) -> ExchangeError { .malformed(path: path, line: 1, reason: reason) }
    for name in table.names where !CSVImport.columns.contains(name) {
      throw refusal(
        "unknown column `\(TerminalText.excerpt(name))`; there are \(CSVImport.columns.joined(separator: ", "))")
    }
    for name in ["function", "arm", "seed", "evaluations"] where !table.names.contains(name) {
      throw refusal("no column `\(name)`")
    }
    guard table.names.contains("value") != table.names.contains("gap") else {
      throw refusal("one of the columns `value` and `gap` must be there")
    }
    return table.names.contains("gap") ? "gap" : "value"
  }

  /// A decimal number, or one of the words for what is none; no hexadecimal ones.
  private static func number(_ text: String) -> Double? {
    switch text.lowercased() {
    case "inf", "+inf", "infinity": .infinity
    case "-inf", "-infinity": -.infinity
    case "nan": .nan
    default: text.number(.point)
    }
  }
}
