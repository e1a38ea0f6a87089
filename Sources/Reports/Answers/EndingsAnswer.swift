import Findings
import Records
import Values

/// How the runs of each arm ended.
struct EndingsAnswer: Answer {
  static let word = "endings"
  static let isOnRequest = true

  private var counts: [(label: String, statuses: [Status: Int])] = []

  init(_ input: ReportInput) {}

  mutating func append(_ view: FunctionView) {
    for arm in view.summary.arms where arm.runs > 0 {
      let place = counts.firstIndex { $0.label == arm.label } ?? counts.endIndex
      if place == counts.endIndex { counts.append((arm.label, [:])) }
      counts[place].statuses.merge(arm.statuses, uniquingKeysWith: +)
    }
  }

  func line(_ overall: Overall) -> RichText? {
    let all = counts.reduce(into: [Status: Int]()) { $0.merge($1.statuses, uniquingKeysWith: +) }
    guard !all.isEmpty else { return nil }
    let runs = all.values.reduce(0, +)
    let ended = Self.words(all)
    let named = counts.sorted { $0.label < $1.label }.map { "\($0.label) \(Self.words($0.statuses))" }
    return .strong("Of \(NumberText.counted(runs, "run")) \(ended)") + RichText(": \(named.joined(separator: "; ")).")
  }

  private static func words(_ statuses: [Status: Int]) -> String {
    Status.allCases.compactMap { status in statuses[status].map { "\(status.rawValue) \($0)" } }.joined(separator: ", ")
  }
}
