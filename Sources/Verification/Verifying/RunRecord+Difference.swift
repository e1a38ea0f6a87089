import Functions
import Records
import Values

extension RunRecord {
  /// What of two records differs first: of the run as a whole, then step by step.
  struct FirstDifference {
    let step: Int?
    let field: String
    let texts: (String, String)
  }

  /// Where another record of the run differs first; `nil` where they have the same bits.
  func firstDifference(from other: RunRecord) -> FirstDifference? {
    if self == other { return nil }
    if let found = curve.firstDifference(from: other.curve) { return found }
    let fields: [(String, (RunRecord) -> String)] = [
      ("status", { $0.status.rawValue }), ("reason", { $0.reason ?? "" }), ("steps", { String($0.steps) }),
      ("counts", { "\($0.counts)" }), ("final_value", { $0.final.shortest }), ("best_value", { $0.best.shortest }),
      ("best_step", { String($0.bestStep) }), ("point", { JSON.numbers($0.point).canonical }),
    ]
    for (field, text) in fields where text(self) != text(other) {
      return FirstDifference(step: nil, field: field, texts: (text(self), text(other)))
    }
    return FirstDifference(step: nil, field: "evaluations to targets", texts: ("\(runtimes)", "\(other.runtimes)"))
  }
}

extension Curve {
  /// The first recorded step at which another curve differs, and in what.
  fileprivate func firstDifference(from other: Curve) -> RunRecord.FirstDifference? {
    func column(_ name: String, _ curve: Curve, _ index: Int) -> String {
      (curve[property: name]?[index]).map(\.shortest) ?? ""
    }
    let names = properties.map(\.name) + other.properties.map(\.name).filter { self[property: $0] == nil }
    for index in 0..<min(steps.count, other.steps.count) {
      let step = steps[index]
      func found(_ field: String, _ text: (Curve) -> String) -> RunRecord.FirstDifference? {
        let texts = (text(self), text(other))
        return texts.0 == texts.1 ? nil : RunRecord.FirstDifference(step: step, field: field, texts: texts)
      }
      let difference =
        found("step") { String($0.steps[index]) } ?? found("evaluations") { String($0.evaluations[index]) }
        ?? found("value") { $0.values[index].shortest } ?? found("best value") { $0.best[index].shortest }
        ?? names.lazy.compactMap { name in found(name) { column(name, $0, index) } }.first
        ?? found("point") { index < $0.points.count ? JSON.numbers($0.points[index]).canonical : "" }
      if let difference { return difference }
    }
    if steps.count == other.steps.count { return nil }
    return RunRecord.FirstDifference(
      step: nil, field: "recorded steps", texts: (String(steps.count), String(other.steps.count)))
  }
}
