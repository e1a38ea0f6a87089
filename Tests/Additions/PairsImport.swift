/// A line a run: function, arm and the value at its end, with blanks between.
struct PairsImport: ImportFormat {
  static let name = "pairs"
  static let summary = "lines of function, arm and final value"

  func runs(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let file = try TextFile(path)
    var runs: [ForeignRun] = []
    for (number, line) in file.lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count == 3, let value = Double(fields[2]) else { throw file.failure(number, "no run") }
      var run = ForeignRun(
        function: fields[0], dimension: nil, instance: nil, arm: fields[1], seed: number + 1, isGap: false)
      if let problem = run.append(value, at: 10) { throw file.failure(number, problem) }
      runs.append(run)
    }
    return runs
  }
}
