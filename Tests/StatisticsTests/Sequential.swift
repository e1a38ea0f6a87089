import Foundation

/// `Reference/sequential.json`: exact values of Friedman's test, and intervals with their tails; see
/// Reference/README.md.
struct Sequential: Decodable, Sendable {
  struct Friedman: Decodable {
    let id: String, rows: [[Double]], p: Double, chi: Statistic?, f: Statistic?, meanRanks: [Double]
  }
  /// A number, or a text for one that is not finite.
  struct Statistic: Decodable {
    let value: Double?
    init(from decoder: any Decoder) throws { value = try? decoder.singleValueContainer().decode(Double.self) }
  }
  struct Critical: Decodable { let k: Int, N: Int, smallest_p: Double }
  struct Ert: Decodable { let id: String, evaluations: [Double], success: [Int], lower: Double, upper: Double }
  struct Tail: Decodable { let sizes: [Int], tail: Double }
  struct IQM: Decodable {
    let id: String, tasks: [[Double]], indices: [[[Int]]], estimate: Double, tail: Double, lower: Double, upper: Double
  }
  /// Of `Reference/ranks.json`.
  struct Ranks: Decodable {
    struct Tail: Decodable { let d: Double, p: Double }
    let name: String, rows: [[Double]], range: [Tail], difference: [Tail]
  }

  let friedman: [Friedman]
  let critical: [Critical]
  let ert: [Ert]
  let tails: [Tail]
  let iqm: [IQM]

  static func read() throws -> Sequential { try decode("sequential.json") }
  static func ranks() throws -> [Ranks] { try decode("ranks.json") }

  private static func decode<Value: Decodable>(_ name: String) throws -> Value {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/" + name)
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(Value.self, from: Data(contentsOf: url))
  }
}
