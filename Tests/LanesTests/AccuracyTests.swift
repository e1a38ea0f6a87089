import Foundation
import Lanes
import Testing

/// Elementary functions against mpmath; see `Reference/elementary.py`.
struct AccuracyTests {
  struct Row {
    let arguments: [Double]
    /// The correctly rounded value, and what the exact one lies above it in ulp.
    let value, residual: Double
  }

  static let reference: [String: [Row]] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/elementary.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
    var rows: [String: [Row]] = [:]
    func number(_ hexadecimal: Substring) -> Double? { UInt64(hexadecimal, radix: 16).map(Double.init(bitPattern:)) }
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: ",")
      guard fields.count == 4, let value = number(fields[2]), let residual = Double(fields[3]) else { return [:] }
      let arguments = fields[1].split(separator: "/").compactMap(number)
      rows[String(fields[0]), default: []].append(Row(arguments: arguments, value: value, residual: residual))
    }
    return rows
  }()

  /// How far a result lies from the exact value, in ulp of the correctly rounded one; infinite for a wrong special.
  static func error(_ result: Double, _ row: Row) -> Double {
    if row.value.isNaN { return result.isNaN ? 0 : .infinity }
    if result.isNaN || result.sign != row.value.sign { return .infinity }
    if row.value.isInfinite || result.isInfinite { return result == row.value ? 0 : .infinity }
    return ((result - row.value) / row.value.ulp - row.residual).magnitude
  }

  /// The bound of the doc comment above a function.
  static func statedBound(_ name: String) throws -> Double {
    let text = try #require(
      try lanesSources().first { $0.key.hasPrefix("BitLane+") && $0.value.contains("public static func \(name)(") })
    let end = try #require(text.value.range(of: "public static func \(name)("))
    let stated = text.value[..<end.lowerBound].matches(of: /Error below (\d+\.\d+) ulp/)
    return try #require(stated.last.flatMap { Double($0.output.1) })
  }

  @Test(arguments: Elementary.all)
  func `The error of a function stays below the bound of its doc comment, and comes near it`(
    _ function: Elementary
  ) throws {
    let rows = try #require(Self.reference[function.name])
    #expect(rows.count > 250)
    let bound = try Self.statedBound(function.name)
    var worst = 0.0
    for row in rows {
      let error = Self.error(function.alone(row.arguments[0], row.arguments.last ?? 0), row)
      #expect(error < bound, "\(function.name)\(row.arguments), expected \(row.value)")
      worst = max(worst, error)
    }
    #expect(worst > bound - 0.1, "the bound of \(function.name) is slack: \(worst) of \(bound) ulp")
  }

  @Test func `Powers of ten have exact decimal logarithms, and small integer powers are exact`() {
    for k in 0...22 { #expect(Double.log10(Double("1e\(k)") ?? .nan) == Double(k)) }
    for base in 2...40 {
      var power = 1
      for exponent in 0... {
        #expect(Double.pow(Double(base), Double(exponent)) == Double(power), "\(base)^\(exponent)")
        power *= base
        if power > 1 << 53 { break }
      }
    }
  }
}
