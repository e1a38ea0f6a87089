/// How tables print numbers.
package enum NumberText {
  /// Numbers that share an uncertainty, each with the significant digits that it leaves meaning to: the last one stands
  /// for a tenth of it to itself, as in the Particle Data Group's rule, but there are two digits at least and four at
  /// most.
  ///
  ///     digits = ⌊log₁₀|x|⌋ − ⌊log₁₀(u/3)⌋ + 1
  package static func rounded(_ values: [Double], uncertainty: Double) -> [String] {
    guard uncertainty.isFinite, uncertainty > 0 else { return values.map { significant($0, uncertainty == 0 ? 4 : 2) } }
    let place = exponent(uncertainty / 3)
    return values.map { significant($0, min(4, max(2, exponent($0) - place + 1))) }
  }

  /// ⌊log₁₀|x|⌋ of a finite x, from its decimal digits; 0 for 0.
  private static func exponent(_ value: Double) -> Int {
    value.isFinite ? DecimalDigits(value).exponent : 0
  }

  /// With so many significant digits; as a power of ten outside 10⁻³ … 10⁵. Infinity is `∞`.
  package static func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "—" : value > 0 ? "∞" : "−∞" }
    if value == 0 { return "0" }
    let number = DecimalDigits(value)
    let rounded = number.rounded(to: digits)
    let sign = number.isNegative ? "−" : ""
    if (-3..<5).contains(rounded.exponent) { return sign + number.fixed(max(0, digits - 1 - rounded.exponent)) }
    return sign + rounded.mantissa + "e\(rounded.exponent)"
  }

  /// With at most so many significant digits, zeros at the end left out: `0.001`, `0.31623`, `3.1623e-5`.
  package static func short(_ value: Double, _ digits: Int) -> String {
    let text = significant(value, digits)
    guard text.contains("."), value.isFinite else { return text }
    let mantissa = text.prefix { $0 != "e" }
    let trimmed = String(mantissa.reversed().drop { $0 == "0" }.reversed())
    return (trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed) + text.dropFirst(mantissa.count)
  }

  /// An estimate with its interval, "1.24 [1.1 … 1.5]", digits by the width of the interval.
  package static func interval(_ value: Double, _ lower: Double, _ upper: Double) -> String {
    guard value.isFinite else { return significant(value, 3) }
    if lower == upper { return significant(value, 4) }
    guard lower.isFinite, upper.isFinite else {
      return "\(significant(value, 3)) [\(significant(lower, 3)) … \(significant(upper, 3))]"
    }
    let texts = rounded([value, lower, upper], uncertainty: (upper - lower) / 2)
    return "\(texts[0]) [\(texts[1]) … \(texts[2])]"
  }

  /// A probability of a test: three digits, `< 1e-4` below.
  package static func probability(_ p: Double) -> String {
    if p < 1e-4 { return "< 1e-4" }
    if p >= 0.001 { return short(significantP(p), 3) }
    let rounded = DecimalDigits(p).rounded(to: 2)
    return rounded.mantissa + "e\(rounded.exponent)"
  }

  /// A named probability: "p = 0.012", "p < 1e-4".
  package static func equality(_ name: String, _ p: Double) -> String {
    let text = probability(p)
    return name + (text.hasPrefix("<") ? " " : " = ") + text
  }

  /// To four decimals, so that 1 is 1.
  private static func significantP(_ p: Double) -> Double { (p * 1e4).rounded() / 1e4 }

  /// To two decimals: "−1.41", "0.00".
  package static func hundredths(_ value: Double) -> String {
    guard value.isFinite else { return significant(value, 2) }
    let number = DecimalDigits(value)
    let text = number.fixed(2)
    return number.isNegative && text != "0.00" ? "−" + text : text
  }

  /// A share of one: "92 %".
  package static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }

  /// A target as it was written: `1e-3`, `0.5`, `100`.
  package static func target(_ value: Double) -> String {
    let text = value.shortest
    if let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) {
      return text[..<mark] + "e\(exponent)"
    }
    // A power of ten below 1 reads best as one.
    if value > 0, value < 0.01 {
      let number = DecimalDigits(value)
      if number.digits == [1] { return "1e\(number.exponent)" }
    }
    return text
  }

  /// Rounded to so many decimals, as few of them as it takes: "0.5", and "1.0" or, where it may be `whole`, "1".
  package static func decimals(_ value: Double, _ places: Int, whole: Bool = false) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    guard rounded.isFinite else { return value.description }
    return whole && rounded == rounded.rounded() && rounded.magnitude < 0x1p53
      ? String(Int(rounded)) : rounded.description
  }

  /// Two digits with an exponent: `1.8e-10`.
  package static func scientific(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return value.shortest }
    let rounded = DecimalDigits(value).rounded(to: 2)
    return (value < 0 ? "-" : "") + rounded.mantissa + "e\(rounded.exponent)"
  }

  /// Seconds as a clock shows them: `1:05`, `2:03:04`.
  package static func clock(_ seconds: Double) -> String {
    let seconds = Int(min(max(seconds.rounded(.up), 0), 1e12))
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return seconds < 3600
      ? "\(seconds / 60):\(two(seconds % 60))"
      : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// A count, its thousands set apart: `12,345`.
  package static func count(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.count > 4 else { return value < 0 ? "−" + digits : digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return value < 0 ? "−" + text : text
  }

  /// "1 run", "25 runs".
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(self.count(count)) \(noun)" + (count == 1 ? "" : "s")
  }
}
