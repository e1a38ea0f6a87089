import Functions
import Values

/// Replays values, gradients and Hessian diagonals of the functions that trajectories use.
///
/// Tolerances: |f − f_ref| ≤ 1e-12 max(1, |f_ref|); derivatives 1e-10 max(1, maxᵢ |derivativeᵢ|).
func replayFunctions(_ document: JSON, _ file: String) -> [ParityCase] {
  (document["functions"]?.array ?? []).map { record in
    let name = record["name"]?.string ?? "—"
    do throws(Hindrance) {
      return ParityCase(file: file, id: name, try comparePoints(of: record, name, gradient: "gradient"))
    } catch { return ParityCase(file: file, id: name, error.verdict) }
  }
}

/// Replays values, gradients and minima of classic functions, to the tolerances of `replayFunctions`.
func replayClassics(_ document: JSON, _ file: String) -> [ParityCase] {
  (document["records"]?.array ?? []).map { record in
    let key = record["key"]?.string ?? "—"
    let dimension = record["n"]?.integer ?? 0
    let id = "\(key), n = \(dimension)"
    do throws(Hindrance) {
      var comparison = try comparePoints(of: record, key, gradient: "grad")
      let objective = try objective(key, dimension: dimension)
      try compareMinimum(of: record, objective, &comparison)
      return ParityCase(file: file, id: id, comparison)
    } catch { return ParityCase(file: file, id: id, error.verdict) }
  }
}

private func comparePoints(of record: JSON, _ key: String, gradient: String) throws(Hindrance) -> Comparison {
  guard let points = try record.required("points").array else { throw .failed("its `points` are not a list") }
  var comparison = Comparison()
  for (index, point) in points.enumerated() {
    let place = "point \(index + 1)"
    let x = try point.requiredNumbers("x")
    let objective = try objective(key, dimension: x.count)
    let (value, slope) = objective.look(at: x)
    comparison.note(
      deviation(value, from: try point.requiredNumber("f"), floor: 1), within: 1e-12, at: "value at \(place)")
    comparison.note(
      deviation(slope, from: try point.requiredNumbers(gradient), floor: 1), within: 1e-10, at: "gradient at \(place)")
    if let diagonal = point["hessian_diagonal"]?.numbers, let ours = objective.hessianDiagonal(at: x) {
      comparison.note(deviation(ours, from: diagonal, floor: 1), within: 1e-10, at: "Hessian at \(place)")
    }
  }
  return comparison
}

/// f* as the catalogue has it, and f at the published start.
private func compareMinimum(
  of record: JSON, _ objective: Objective, _ comparison: inout Comparison
) throws(Hindrance) {
  let start = try record.requiredNumbers("start")
  let atStart = deviation(objective.look(at: start).value, from: try record.requiredNumber("f_start"), floor: 1)
  comparison.note(atStart, within: 1e-12, at: "value at the start")
  let reference = try record.required("f_min")
  switch (reference.number, objective.minimum.value) {
  case (nil, nil): break
  case (let theirs?, let ours?):
    comparison.note(deviation(ours, from: theirs, floor: 1), within: 1e-12, at: "minimum")
  default:
    throw .failed("the minimum is \(objective.minimum.value.map(\.shortest) ?? "none"), not \(reference.canonical)")
  }
}
