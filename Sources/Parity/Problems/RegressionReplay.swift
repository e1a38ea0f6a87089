import Functions
import Values

/// Replays the nonlinear regressions of NIST: sums of squares at points, at both starts and at the certified
/// parameters, and the reference minimum.
///
/// Tolerances: |f − f_ref| ≤ 1e-9 max(f_ref, 1e-12) at points; the minimum 1e-10 of the certified sum, whose eleven
/// digits are rounded, or 1e-12 in place of a sum that is less; the minimiser 1e-6 relative in each parameter, as far
/// as the sum of squares tells them in double precision.
func replayRegressions(_ records: [JSON], _ file: String) -> [ParityCase] {
  records.map { record in
    let name = record["name"]?.string ?? "—"
    do throws(Hindrance) {
      return ParityCase(file: file, id: name, try compare(record, name))
    } catch { return ParityCase(file: file, id: name, error.verdict) }
  }
}

private func compare(_ record: JSON, _ name: String) throws(Hindrance) -> Comparison {
  let certified = try record.requiredNumbers("certified")
  var comparison = Comparison()
  for guess in [1, 2] {
    let settings: [String: JSON] = ["problem": .string(problem(name)), "guess": .integer(guess)]
    let objective = try make("nistRegression", settings, dimension: certified.count)
    comparison.note(
      deviation(objective.start, from: try record.requiredNumbers("start\(guess)"), floor: 1e-300), within: 1e-15,
      at: "start \(guess)")
    comparison.noteSum(
      objective, at: objective.start, is: try record.requiredNumber("rss_at_start\(guess)"), "start \(guess)")
    if guess == 2 { try compareMinimum(record, objective, certified, &comparison) }
  }
  return comparison
}

private func compareMinimum(
  _ record: JSON, _ objective: Objective, _ certified: [Double], _ comparison: inout Comparison
) throws(Hindrance) {
  guard let points = try record.required("points").array else { throw .failed("its `points` are not a list") }
  for (index, point) in points.enumerated() {
    comparison.noteSum(
      objective, at: try point.requiredNumbers("b"), is: try point.requiredNumber("rss"), "point \(index + 1)")
  }
  comparison.noteSum(
    objective, at: certified, is: try record.requiredNumber("rss_at_certified"), "the certified parameters")
  guard let least = objective.minimum.value, let best = objective.minimum.points.first else {
    throw .failed("it has no reference minimum")
  }
  comparison.note(
    deviation(least, from: try record.requiredNumber("certified_rss"), floor: 1e-12), within: 1e-10, at: "the minimum")
  for (j, parameter) in certified.enumerated() {
    comparison.note(deviation(best[j], from: parameter, floor: 1e-300), within: 1e-6, at: "parameter \(j + 1)")
  }
}

extension Comparison {
  fileprivate mutating func noteSum(_ objective: Objective, at x: [Double], is sum: Double, _ place: String) {
    note(deviation(objective.look(at: x).value, from: sum, floor: 1e-12), within: 1e-9, at: "the sum at \(place)")
  }
}

/// `Misra1a` → `misra1a`, `ENSO` → `enso`, `BoxBOD` → `boxBOD`.
private func problem(_ name: String) -> String {
  if name.hasPrefix("MGH") || name == "ENSO" { return name.lowercased() }
  return name.prefix(1).lowercased() + name.dropFirst()
}
