import Values

/// The curves of curves.csv, to be shown where no figure can be.
package struct PublishedCurves {
  /// The functions, in the order of the file.
  package private(set) var functions: [String] = []
  private var lines: [String: [TextChart.Line]] = [:]
  private var measures: [String: String] = [:]
  private var xLabels: [String: String] = [:]

  /// - Parameter text: a whole curves.csv; one without rows where no run came to its first step.
  /// - Throws: `CSVError` where it is no table, or lacks a column.
  package init(_ text: String) throws(CSVError) {
    let table = try CSVTable(text, needsRows: false)
    func column(_ name: String) throws(CSVError) -> Int {
      guard let index = table.names.firstIndex(of: name) else {
        throw CSVError(position: TextPosition(line: 1, column: 1), message: "no column `\(name)`")
      }
      return index
    }
    let (function, arm, measure) = (try column("function"), try column("arm"), try column("measure"))
    let (step, evaluations, median) = (try column("step"), try column("evaluations"), try column("median"))
    for row in table.rows {
      let name = row[function].text
      if measures.updateValue(row[measure].text, forKey: name) == nil { functions.append(name) }
      // What another tool ran has no steps.
      let hasSteps = !row[step].text.isEmpty
      xLabels[name] = hasSteps && xLabels[name] != "evaluations" ? "steps" : "evaluations"
      if lines[name]?.last?.label != row[arm].text {
        lines[name, default: []].append(TextChart.Line(label: row[arm].text))
      }
      guard let x = Double(row[hasSteps ? step : evaluations].text), let y = Double(row[median].text),
        var line = lines[name]?.popLast()
      else { continue }
      line.x.append(x)
      line.y.append(y)
      lines[name]?.append(line)
    }
  }

  /// The chart of a function, best arm first; `nil` for one that is not there.
  package func chart(of function: String, width: Int, height: Int) -> String? {
    guard let lines = lines[function], let measure = measures[function] else { return nil }
    let ranked = lines.enumerated().sorted { a, b in
      let (left, right) = (a.element.y.last ?? .infinity, b.element.y.last ?? .infinity)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
    let chart = TextChart(
      lines: ranked, xLabel: xLabels[function] ?? "steps",
      yLabel: "\(TerminalText.line(function)): median over seeds of the best \(measure) so far")
    return chart.text(width: width, height: height)
  }
}
