/// Downhill's own layout for the results of anything: a row an improvement, and one for the end of each run.
///
///     function,dimension,instance,arm,seed,evaluations,value
///     rosenbrock,2,0,my method,1,1,24.2
///     rosenbrock,2,0,my method,1,17,3.1
///
/// Columns may come in any order; `dimension` and `instance` may be missing where the name says enough, and `gap` may
/// stand in `value`'s place. Evaluations are counted from 1 and ascend within a run; the last row of a run says how
/// many it made. RFC 4180, with a head.
package struct CSVImport: ImportFormat {
  package static let name = "csv"
  package static let summary = "columns function, dimension, instance, arm, seed, evaluations, and value or gap"
  package init() {}

  private static let columns = ["function", "dimension", "instance", "arm", "seed", "evaluations", "value", "gap"]

  package func runs(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let file = try TextFile(path)
    guard let first = file.lines.first, !first.isEmpty else {
      throw .nothing(path: path, expected: "a CSV file with the columns function, arm, seed, evaluations, value")
    }
    let head = try fields(first, file, 0)
    for name in head where !CSVImport.columns.contains(name) {
      throw file.failure(0, "unknown column `\(name)`; there are \(CSVImport.columns.joined(separator: ", "))")
    }
    for name in ["function", "arm", "seed", "evaluations"] where !head.contains(name) {
      throw file.failure(0, "no column `\(name)`")
    }
    guard head.contains("value") != head.contains("gap") else {
      throw file.failure(0, "one of the columns `value` and `gap` must be there")
    }
    var runs: [ForeignRun] = []
    var places: [[String]: Int] = [:]
    for (number, line) in file.lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = try fields(line, file, number)
      guard fields.count == head.count else {
        throw file.failure(number, "\(fields.count) fields where the head has \(head.count)")
      }
      let row = Dictionary(zip(head, fields)) { first, _ in first }
      let key = ["function", "dimension", "instance", "arm", "seed"].map { row[$0] ?? "" }
      if places[key] == nil {
        places[key] = runs.count
        runs.append(
          ForeignRun(
            function: key[0], dimension: try integer(row, "dimension", file, number),
            instance: try integer(row, "instance", file, number), arm: key[3],
            seed: try integer(row, "seed", file, number) ?? 0, isGap: head.contains("gap")))
      }
      let column = head.contains("gap") ? "gap" : "value"
      guard let value = Double(row[column] ?? ""), let evaluation = try integer(row, "evaluations", file, number),
        let place = places[key]
      else { throw file.failure(number, "`\(column)` must be a number, not `\(row[column] ?? "")`") }
      if let problem = runs[place].append(value, at: evaluation) { throw file.failure(number, problem) }
    }
    return runs
  }

  private func integer(
    _ row: [String: String], _ column: String, _ file: TextFile, _ line: Int
  ) throws(ExchangeError) -> Int? {
    guard let text = row[column] else { return nil }
    guard let value = Int(text) else { throw file.failure(line, "`\(column)` must be an integer, not `\(text)`") }
    return value
  }

  /// The fields of a line; quotes may not reach over its end.
  private func fields(_ line: Substring, _ file: TextFile, _ number: Int) throws(ExchangeError) -> [String] {
    var fields = [""]
    var isQuoted = false
    var wasQuote = false
    for character in line {
      if character == "\"" {
        // The second of two quotes stands for itself.
        if wasQuote { fields[fields.count - 1].append(character) }
        isQuoted.toggle()
        wasQuote = !isQuoted
        continue
      }
      wasQuote = false
      if character == "," && !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
    }
    if isQuoted { throw file.failure(number, "a quoted field has no end") }
    return fields
  }
}
