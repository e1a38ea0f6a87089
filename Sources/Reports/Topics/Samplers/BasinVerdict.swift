import Findings
import Statistics
import Values

/// Which arm ends most often in the basin of the global minimum, in words: the answer where all functions ask for that.
struct BasinVerdict: Answer {
  static let word = "basins"

  private var lines: [RichText] = []
  private var hasOthers = false

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    let ends = view.studies.basin.rows.compactMap { row in row.counts.last.map { (label: row.label, count: $0) } }
    guard let best = ends.min(by: { ($1.count.successes, $0.label) < ($0.count.successes, $1.label) }), ends.count > 1
    else {
      hasOthers = true
      return
    }
    let others = ends.filter { $0.label != best.label }
    let adjusted = holm(others.map { fisherExact($0.count, best.count) })
    let peers = zip(others, adjusted).filter { $1 > Comparison.alpha }.map(\.0.label)
    let worse = others.count - peers.count
    let alike = peers.isEmpty ? "" : "; not told to end there less often: \(VerdictWords.list(peers))"
    let less =
      worse == 0 ? "" : worse == 1 ? "; the other does less often" : "; the other \(worse) do less often"
    lines.append(
      .strong("\(best.label) ends most often in the basin of the global minimum of \(view.label)")
        + RichText(
          ", in \(best.count.successes) of \(best.count.runs) runs\(alike)\(less) (Fisher's exact test, Holm, α = "
            + "\(Comparison.alpha))."))
  }

  /// `nil` where a function asks for something else.
  func line(_ overall: Overall) -> RichText? {
    guard let first = lines.first, !hasOthers else { return nil }
    return lines.dropFirst().reduce(first) { $0 + " " + $1 }
  }
}
