import Foundation
import Testing
import Values

/// The same numbers in every run.
private struct Words: RandomNumberGenerator {
  private var count = 0
  mutating func next() -> UInt64 {
    count += 1
    return Digest(of: "decimal digits \(count)").word
  }
}

/// Against C's printf, which rounds all digits of a number.
@Suite struct `Decimal digits` {
  private static let halves: [Double] = [
    0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 9.5, 99.5, 0.05, 1e22 + 0.5, .leastNonzeroMagnitude,
  ]
  private static let edges: [Double] = [
    0, -0.0, 1, 9.9999, 99_999.5, 0.000_999_96, Double(bitPattern: 2024), 1.797_693_134_862_315_7e308, 123_456_789,
    1e15, 1e16, 2e-7,
  ]

  /// Numbers of all magnitudes, many of few digits, some a unit in the last place beside a halfway point.
  private static let values: [Double] = {
    var random = Words()
    var values = halves + edges
    for _ in 0..<20_000 {
      values.append(Double(bitPattern: random.next()))
      values.append(Double.random(in: -1e5...1e5, using: &random))
      values.append((Double.random(in: 0...1e4, using: &random)).rounded() / 1000)
      let tie = (Double.random(in: 0...1e4, using: &random)).rounded() / 100 + 0.005
      values += [tie, tie.nextUp, tie.nextDown]
    }
    return values.filter(\.isFinite)
  }()

  @Test func `have the exponent and mantissa of %e`() {
    for value in Self.values where value != 0 {
      for count in [1, 2, 3, 4, 7, 16, 17] {
        let rounded = DecimalDigits(value).rounded(to: count)
        let text = String(format: "%.\(count - 1)e", value.magnitude)
        let exponent = Int(text.split(separator: "e")[1])
        #expect(rounded.mantissa == text.split(separator: "e")[0] && rounded.exponent == exponent, "\(value), \(count)")
        #expect(rounded.isNegative == (value < 0))
      }
    }
  }

  @Test func `have the text of %f`() {
    for value in Self.values where value.magnitude < 1e25 {
      for decimals in [0, 1, 2, 5] {
        let text = String(format: "%.\(decimals)f", value.magnitude)
        #expect(DecimalDigits(value).fixed(decimals) == text, "\(value), \(decimals)")
      }
    }
  }

  @Test func `of zero are none`() {
    #expect(DecimalDigits(0).digits.isEmpty && DecimalDigits(-0.0).isNegative)
    #expect(DecimalDigits(0).fixed(2) == "0.00" && DecimalDigits(0).fixed(0) == "0")
  }
}
