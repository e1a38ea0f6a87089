import Functions
import Lanes
import Testing
import Values

/// A record of the reference files: points with values and gradients that were computed elsewhere.
struct Record: Sendable, CustomTestStringConvertible {
  let name: String
  let json: JSON
  var testDescription: String { name + " in \(dimension) dimensions" }

  var points: [JSON] { json["points"]?.array ?? [] }
  var dimension: Int { json["n"]?.integer ?? points[0]["x"]?.array?.count ?? 0 }

  /// The catalogue's name of a record's.
  private static func catalogueName(_ name: String) -> String {
    switch name {
    case "quadratic2": return "quadratic"
    case "double_well_1d", "double_well_2d": return "doubleWell"
    default:
      let words = name.split(separator: "_")
      return words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
    }
  }

  private static func read(_ file: String, list: String, name: String) -> [Record] {
    guard let text = try? FunctionsTests.file("Reference/" + file), let document = try? JSONDocument(text) else {
      return []
    }
    return (document.root[list]?.array ?? []).map {
      Record(name: catalogueName($0[name]?.string ?? ""), json: $0)
    }
  }

  static let classics = read("classics.json", list: "records", name: "key")
  static let functions = read("functions.json", list: "functions", name: "name")
}

/// Against values that were computed in 60-digit arithmetic, or by closed forms elsewhere; tolerances are the files'
/// own.
@Suite struct `Reference values` {
  @Test func `all records that we know of are there`() {
    #expect(Record.classics.count == 24)
    #expect(Record.functions.count == 11)
    let named = Set(Record.classics.map(\.name) + Record.functions.map(\.name))
    #expect(named.isSubset(of: FunctionKind.classic.map(\.name)))
  }

  @Test(arguments: Record.classics)
  func `values and gradients agree with 60-digit arithmetic`(_ record: Record) throws {
    let kind = try #require(FunctionKind.named(record.name))
    let objective = try kind.objective(dimension: record.dimension)
    #expect(record.points.count == 4)
    for point in record.points {
      let x = try #require(point["x"]?.numbers)
      let f = try #require(point["f"]?.number)
      let gradient = try #require(point["grad"]?.numbers)
      #expect(abs(objective.value(at: x) - f) <= 1e-12 * max(1, abs(f)), "at \(x)")
      let found = objective.gradient(at: x)
      for (a, b) in zip(found, gradient) { #expect(abs(a - b) <= 1e-10 * max(1, gradient.largest), "at \(x)") }
    }
  }

  @Test(arguments: Record.classics)
  func `start, domain and minimum are the published ones`(_ record: Record) throws {
    let kind = try #require(FunctionKind.named(record.name))
    let objective = try kind.objective(dimension: record.dimension)
    let start = try #require(record.json["start"]?.numbers)
    let atStart = try #require(record.json["f_start"]?.number)
    #expect(objective.start == start)
    #expect(abs(objective.value(at: start) - atStart) <= 1e-12 * max(1, abs(atStart)))
    let bounds = try #require(record.json["bounds"]?.array)
    #expect(objective.domain.map { [$0.lowerBound, $0.upperBound] } == bounds.compactMap(\.numbers))
    #expect((objective.minimum.value == nil) == (record.json["f_min"]?.isNull == true))
    if let least = record.json["f_min"]?.number, let value = objective.minimum.value {
      #expect(abs(value - least) <= 1e-12 * max(1, abs(least)))
      let minimizers = try #require(record.json["minimizers"]?.array).compactMap(\.numbers)
      #expect(minimizers.count == objective.minimum.points.count)
      for (ours, theirs) in zip(objective.minimum.points, minimizers) {
        #expect(ours.distance(to: theirs) <= 1e-15 * max(1, theirs.largest))
        #expect(abs(objective.value(at: theirs) - least) <= 1e-12 * max(1, abs(least)))
      }
    }
  }

  @Test(arguments: Record.functions)
  func `values, gradients and curvatures agree with the closed forms`(_ record: Record) throws {
    let kind = try #require(FunctionKind.named(record.name))
    for point in record.points {
      let x = try #require(point["x"]?.numbers)
      let objective = try kind.objective(dimension: x.count)
      let f = try #require(point["f"]?.number)
      #expect(abs(objective.value(at: x) - f) <= 1e-12 * max(1, abs(f)), "at \(x)")
      let gradient = try #require(point["gradient"]?.numbers)
      for (a, b) in zip(objective.gradient(at: x), gradient) {
        #expect(abs(a - b) <= 1e-12 * max(1, gradient.largest), "at \(x)")
      }
      let diagonal = try #require(point["hessian_diagonal"]?.numbers)
      let hessian = objective.hessianMatrix(at: x)
      for i in x.indices {
        #expect(abs(hessian[i * x.count + i] - diagonal[i]) <= 1e-12 * max(1, diagonal.largest), "at \(x)")
      }
    }
  }
}
