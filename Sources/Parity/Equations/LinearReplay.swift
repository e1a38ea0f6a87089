import Functions
import GSL
import Optimizers
import Values

/// Replays linear systems and eigenproblems.
///
/// Tolerances: iterates 1e-12 max(1, max|x|), solutions 1e-15 times the condition number, eigenvalues 1e-13 relative.
/// Of an eigenproblem the dominant eigenvalue by GSL is compared, and Rayleigh's quotient after steps of power
/// iteration from the vector of ones where it converges. Spectral radii are compared as eigenvalues are, where they are
/// not those of a defective matrix, which are known to half of the digits only.
func replayLinear(_ records: [JSON], _ file: String) -> [ParityCase] {
  records.map { record in
    let id = "\(record["kind"]?.string == "eigenvalue" ? "eigenvalue " : "")\(record["key"]?.string ?? "—")"
    do throws(Hindrance) {
      let comparison = record["kind"] == "eigenvalue" ? try compareEigen(record) : try compareSystem(record)
      return ParityCase(file: file, id: id, comparison)
    } catch { return ParityCase(file: file, id: id, error.verdict) }
  }
}

private func compareSystem(_ record: JSON) throws(Hindrance) -> Comparison {
  let b = try record.requiredNumbers("b")
  let settings: [String: JSON] = ["matrix": "rows", "rows": try record.required("A"), "rightSide": .numbers(b)]
  let objective = try make("linearSystem", settings, dimension: b.count)
  var comparison = Comparison()
  guard let solution = objective.minimum.points.first else { throw .failed("the matrix was found to be singular") }
  comparison.note(
    deviation(solution, from: try record.requiredNumbers("x"), floor: 1),
    within: 1e-15 * (try record.requiredNumber("condition_2")), at: "the solution")
  for (key, method) in [("jacobi", "jacobi"), ("gauss_seidel", "gaussSeidel")] {
    if let iterates = record[key] { try compare(iterates, method, [:], objective, &comparison) }
    guard let radius = record["\(key)_spectral_radius"]?.number, radius > 1e-4 else { continue }
    comparison.note(
      deviation(try prediction(method, objective), from: radius, floor: 1e-4), within: 1e-13,
      at: "the spectral radius of \(method)")
  }
  if let sor = record["sor"] {
    let omega = try sor.required("omega")
    try compare(try sor.required("iterates"), "sor", ["relaxation": omega], objective, &comparison)
  }
  return comparison
}

/// Compares the iterates after some numbers of steps.
private func compare(
  _ iterates: JSON, _ method: String, _ settings: [String: JSON], _ objective: Objective,
  _ comparison: inout Comparison
) throws(Hindrance) {
  let steps = (iterates.object ?? [:]).keys.compactMap { Int($0) }.sorted()
  let ours = try Parity.iterates(of: method, settings, on: objective, from: objective.start, at: steps)
  let last = ours[ours.keys.max() ?? 0]
  for step in steps {
    // A run that has converged stays where it is.
    guard let point = ours[step] ?? last else { throw .failed("\(method) made no step") }
    comparison.note(
      deviation(point, from: try iterates.requiredNumbers("\(step)"), floor: 1), within: 1e-12,
      at: "\(method), step \(step)")
  }
}

private func prediction(_ name: String, _ objective: Objective) throws(Hindrance) -> Double {
  do throws(SettingsError) {
    guard let rate = try Method.named(name)?.decode([:]).theory?.prediction(on: objective)?.rate else {
      throw SettingsError(problems: [])
    }
    return rate
  } catch { throw .failed("\(name) has no spectral radius") }
}

private func compareEigen(_ record: JSON) throws(Hindrance) -> Comparison {
  let dimension = try record.requiredInteger("n")
  let settings: [String: JSON] = ["matrix": "rows", "rows": try record.required("A")]
  let objective = try make("eigenproblem", settings, dimension: dimension)
  var comparison = Comparison()
  guard let matrix = objective.answers.matrix else { throw .failed("an eigenproblem without a matrix") }
  if let dominant = record["dominant"]?.number {
    guard let values = try? matrix.eigenvalues() else { throw .failed("GSL finds no eigenvalues") }
    comparison.note(
      deviation(values[0].magnitude, from: abs(dominant), floor: 0), within: 1e-13, at: "the dominant eigenvalue")
  }
  guard let quotients = record["power_rayleigh_from_ones"]?.object else { return comparison }
  let steps = quotients.keys.compactMap { Int($0) }.sorted()
  let ones = Array(repeating: 1.0, count: dimension)
  let ours = try iterates(of: "powerIteration", [:], on: objective, from: ones, at: steps)
  for step in steps {
    guard let theirs = quotients["\(step)"]?.number, let v = ours[step] ?? ours[ours.keys.max() ?? 0] else { continue }
    let squares = v.reduce(0) { $0 + $1 * $1 }
    let quotient = zip(v, matrix * v).reduce(0) { $0 + $1.0 * $1.1 } / squares
    comparison.note(
      deviation(quotient, from: theirs, floor: 1e-3), within: 1e-13, at: "Rayleigh's quotient, step \(step)")
  }
  return comparison
}
