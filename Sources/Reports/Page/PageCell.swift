import Findings
import Foundation
import Records
import Values

/// What report.html holds of one cell, encoded where its runs are at hand.
struct PageCell: Sendable {
  /// The steps of the arm's curve and the evaluations at them; `nil` where the page has no curve of it.
  private(set) var curve: Curve?
  /// The columns of its runs, as members of a JSON object; `nil` where the page does not list them.
  private(set) var runs: ByteBuffer?
  /// The curves of its first runs.
  private(set) var traces: [Trace] = []

  struct Curve: Sendable {
    let steps: [Int]
    let evaluations: [Int]
    /// The base64 of their columns.
    let lower: String
    let median: String
    let upper: String
  }

  struct Trace: Sendable {
    let steps: [Int]
    let evaluations: [Int]
    /// The base64 of the best value at each step.
    let best: String
  }

  /// - Parameters:
  ///   - found: a cell with its runs.
  ///   - function: the place of the function in the report, from 0.
  init(_ found: CellPass.CellRuns, targets: Int, function: Int, _ limits: PageLimits) {
    let (runs, summary) = (found.runs, found.arm.curve)
    if function < limits.functionsWithCurves {
      let isTurned = found.measure.isMaximised && !found.measure.isGap
      func shown(_ values: [Double]) -> String {
        (isTurned ? values.map { $0 == .infinity ? $0 : -$0 } : values).base64
      }
      curve = Curve(
        steps: summary.steps, evaluations: summary.evaluations, lower: shown(isTurned ? summary.upper : summary.lower),
        median: shown(summary.median), upper: shown(isTurned ? summary.lower : summary.upper))
    }
    guard function < limits.functionsWithRuns else { return }
    self.runs = PageCell.columns(runs, found.measure, targets: targets, isOwn: !found.arm.isImported)
    traces = runs.indices.prefix(limits.traces).map { i in
      let curve = runs[i].record.curve
      return Trace(steps: curve.steps, evaluations: curve.evaluations, best: curve.best.base64)
    }
  }

  /// - Parameter isOwn: whether the runs were made here; of imported ones only values and evaluations are known.
  private static func columns(
    _ runs: [Run], _ measure: Measure, targets: Int, isOwn: Bool
  ) -> ByteBuffer {
    var text = ByteBuffer(capacity: 120 * runs.count)
    func column(_ name: String, _ number: (Int) -> Double?) {
      text.append(",\"\(name)\":")
      text.append(column: runs.indices.map(number))
    }
    func known(_ name: String, _ number: (Int) -> Double?) { column(name) { isOwn ? number($0) : nil } }
    let statuses = Status.allCases
    text.append("\"count\":\(runs.count)")
    column("seed") { Double(runs[$0].seed) }
    known("status") { i in statuses.firstIndex(of: runs[i].record.status).map(Double.init) }
    known("steps") { Double(runs[$0].record.steps) }
    column("evaluations") { Double(runs[$0].record.counts.evaluations) }
    known("gradients") { Double(runs[$0].record.counts.gradients) }
    known("hessians") { Double(runs[$0].record.counts.hessians) }
    // What follows from the best value is not there twice.
    let (final, gap) = (
      { (i: Int) in runs[i].record.status.isFailure ? nil : runs[i].record.final },
      { (i: Int) in measure.result(runs[i].record) }
    )
    if !runs.indices.allSatisfy({ final($0) == runs[$0].record.best }) { known("final_value", final) }
    column("best_value") { runs[$0].record.best }
    known("best_step") { Double(runs[$0].record.bestStep) }
    let reference = measure.minimum.value ?? 0
    if !runs.indices.allSatisfy({ gap($0) == runs[$0].record.best - reference }) { column("final_gap", gap) }
    if runs.indices.contains(where: { runs[$0].record.reason != nil }) {
      let reasons = runs.indices.map { runs[$0].record.reason.map(JSON.string) ?? .null }
      text.append(",\"reason\":" + HTMLText.script(JSON.array(reasons).canonical))
    }
    text.append(",\"targets\":[")
    for target in 0..<targets {
      if target > 0 { text.append(byte: comma) }
      text.append(column: runs.indices.map { runs[$0].record.runtime(of: target).map(Double.init) })
    }
    text.append("]")
    return text
  }
}

extension ByteBuffer {
  /// A column of JSON: a list, or one value where all share it; `null` for what is not finite.
  fileprivate mutating func append(column values: [Double?]) {
    if let first = values.first, values.allSatisfy({ $0 == first }) { return append(number: first) }
    append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { append(byte: comma) }
      append(number: value)
    }
    append("]")
  }

  private mutating func append(number value: Double?) {
    if let value, value.isFinite { append(value) } else { append("null") }
  }
}

extension [Double] {
  /// The base64 (RFC 4648) of the numbers as little-endian doubles.
  fileprivate var base64: String {
    let words = map { $0.bitPattern.littleEndian }
    return words.withUnsafeBytes { Data($0).base64EncodedString() }
  }
}
