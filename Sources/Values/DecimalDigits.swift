import Foundation

/// The decimal digits of a number, rounded as C's printf rounds them: to even where the number lies halfway, and after
/// all of its digits, of which a double may have hundreds.
///
/// They are rounded from the shortest digits that read back equal, which takes a fraction of the time. That is right
/// wherever something stands behind the digit 5 that is cut off: were the halfway point between the shortest digits and
/// the number, it would read back equal too, and be shorter. Where nothing does, printf decides, as it does where more
/// digits are asked for than fifteen, up to which those behind the shortest ones are zeros.
package struct DecimalDigits: Sendable {
  /// Whether there is a minus before them, be it before zero.
  package let isNegative: Bool
  /// 0 … 9, the first not 0; empty for zero.
  package private(set) var digits: [UInt8]
  /// The power of ten of the first digit, 2 in 123.4; 0 for zero.
  package private(set) var exponent: Int
  private let value: Double

  /// The shortest digits that read back equal.
  ///
  /// - Parameter value: finite.
  package init(_ value: Double) {
    precondition(value.isFinite, "expected a finite number, got \(value)")
    self.init(value, written: value.magnitude.description.utf8)
  }

  /// - Parameter text: a number without a sign, as printf writes it.
  private init(_ value: Double, written text: some Sequence<UInt8>) {
    self.value = value
    isNegative = value.sign == .minus
    digits = []
    var places = 0
    var isBehindPoint = false
    var power: Int?
    var sign = 1
    for byte in text {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): power = 0
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "+"): break
      default:
        let digit = byte - UInt8(ascii: "0")
        if let before = power {
          power = 10 * before + Int(digit)
        } else {
          if isBehindPoint { places += 1 }
          if digit > 0 || !digits.isEmpty { digits.append(digit) }
        }
      }
    }
    exponent = digits.isEmpty ? 0 : digits.count - 1 - places + sign * (power ?? 0)
    while digits.last == 0 { digits.removeLast() }
  }

  /// Rounded to `count` ≥ 1 digits; zero has none.
  package func rounded(to count: Int) -> DecimalDigits {
    digits.isEmpty ? self : cut(to: count) ?? printed("%.\(count - 1)e").padded(to: count)
  }

  /// "1.25": the first digit, the point, the others.
  package var mantissa: String {
    var text: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place == 1 { text.append(UInt8(ascii: ".")) }
      text.append(UInt8(ascii: "0") + digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Without its sign, rounded to so many decimals: "0.05", "120".
  package func fixed(_ decimals: Int) -> String {
    let rounded = cut(to: exponent + 1 + decimals) ?? printed("%.\(decimals)f")
    var text: [UInt8] = []
    for power in stride(from: max(0, rounded.exponent), through: -decimals, by: -1) {
      if power == -1 { text.append(UInt8(ascii: ".")) }
      let place = rounded.exponent - power
      text.append(UInt8(ascii: "0") + (rounded.digits.indices.contains(place) ? rounded.digits[place] : 0))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `nil` where the shortest digits do not tell.
  private func cut(to count: Int) -> DecimalDigits? {
    if digits.isEmpty { return self }
    if count > digits.count { return count <= 15 && value.isNormal ? padded(to: count) : nil }
    if count == digits.count { return self }
    let next = count >= 0 ? digits[count] : 0
    if next == 5 && count + 1 == digits.count { return nil }
    var result = self
    result.digits.removeLast(digits.count - max(0, count))
    if next >= 5 { result.increment() }
    if result.digits.isEmpty { result.exponent = 0 }
    return result
  }

  /// Adds one to the last digit.
  private mutating func increment() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      // 9.99 has become 10.0, of as many digits; nothing has become 1.
      digits.insert(1, at: 0)
      exponent += 1
      if digits.count > 1 { digits.removeLast() }
    }
  }

  private func padded(to count: Int) -> DecimalDigits {
    var result = self
    result.digits += repeatElement(0, count: max(0, count - digits.count))
    return result
  }

  private func printed(_ format: String) -> DecimalDigits {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
      let length = withVaList([value.magnitude]) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) }
      return DecimalDigits(value, written: buffer.prefix(Int(max(0, length))).lazy.map(UInt8.init(bitPattern:)))
    }
  }
}
