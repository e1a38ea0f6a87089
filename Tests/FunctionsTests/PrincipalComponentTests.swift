import Functions
import GSL
import Lanes
import TestSupport
import Testing
import Values

/// Principal components against NumPy's (Reference/principal_components.py).
@Suite struct `Principal components` {
  private struct Record {
    let objective: Objective
    let json: JSON
  }

  private func records() throws -> [Record] {
    let reference = try JSONDocument(file("Reference/principal_components.json")).root
    return try #require(reference["records"]?.array).map { record in
      let name = try #require(record["data"]?.string)
      let data = try DataSet(path: name, text: Repository.reference("data/\(name)"))
      let settings = ["matrix": record["matrix"] ?? .null, "target": record["target"] ?? .null]
      return Record(
        objective: try #require(FunctionKind.named("principalComponent")).objective(settings: settings, data: data),
        json: record)
    }
  }

  @Test func `the eigenvalues, the share and the first component are NumPy's`() throws {
    let records = try records()
    #expect(records.count == 4)
    for record in records {
      let matrix = try #require(record.objective.answers.matrix)
      let values = try SymmetricEigen(matrix).values
      let expected = try #require(record.json["values"]?.numbers)
      for (value, other) in zip(values, expected) { #expect(abs(value - other) <= 1e-13 * expected[0]) }
      let diagonal = try #require(record.json["diagonal"]?.numbers)
      for (j, other) in diagonal.enumerated() { #expect(abs(matrix[j, j] - other) <= 1e-13 * abs(other)) }
      let first = try #require(record.json["first"]?.numbers)
      let found = record.objective.minimum.points[0]
      let sign = zip(first, found).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1
      #expect(found.map { sign * $0 }.distance(to: first) <= 1e-12)
      let quotient = try #require(record.objective.rayleighQuotient(at: first))
      #expect(abs(quotient.value - expected[0]) <= 1e-13 * expected[0])
      #expect(abs(quotient.share - (try #require(record.json["share"]?.number))) <= 1e-13)
      #expect(record.objective.value(at: first) <= 1e-13 * expected[0])
    }
  }

  @Test func `the gradient falls as the value does`() throws {
    for record in try records() {
      let objective = record.objective
      for x in objective.points(5, seed: 41) {
        let gradient = objective.gradient(at: x)
        let length = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let h = 1e-6 * x.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let ahead = objective.value(at: zip(x, gradient).map { $0 + h * $1 / length })
        let behind = objective.value(at: zip(x, gradient).map { $0 - h * $1 / length })
        #expect(abs((ahead - behind) / (2 * h) - length) <= 1e-5 * length)
      }
    }
  }

  @Test func `of iris, the first component has 92.46 % of the variance`() throws {
    let data = try DataSet(path: "iris.csv", text: Repository.reference("data/iris.csv"))
    let kind = try #require(FunctionKind.named("principalComponent"))
    let minimum = try kind.objective(settings: ["target": "class"], data: data).minimum
    #expect(minimum.value == 0 && minimum.points.count == 4)
    #expect(
      minimum.provenance.description
        == "computed: the eigenvectors by GSL's symmetric QR, the first with 92.5 % of the variance")
  }

  @Test func `what makes no sense is refused in one line`() throws {
    let kind = try #require(FunctionKind.named("principalComponent"))
    func refusal(_ settings: [String: JSON], _ text: String) -> String? {
      do {
        _ = try kind.objective(settings: settings, data: DataSet(path: "a.csv", text: text))
        return nil
      } catch { return "\(error)" }
    }
    #expect(
      refusal(["target": "clas"], "x,y,class\n1,2,0\n2,4,1\n")
        == "a.csv: unknown column `clas`; did you mean `class`?")
    #expect(refusal([:], "x,y\n1,2\n") == "a.csv has one row, and a covariance needs two")
    #expect(
      refusal(["matrix": "correlation"], "x,y\n1,2\n3,2\n")
        == "the feature `y` of a.csv is constant and has no deviation")
    #expect(refusal([:], "x,y\n1,two\n3,2\n") == "a.csv:2:3: the column `y` must hold finite numbers, not `two`")
  }
}
