import Foundation
import Values

/// How tables print numbers.
enum NumberText {
  /// Numbers that share an uncertainty, each with the significant digits that it leaves meaning to: the last one stands
  /// for a tenth of it to itself, as in the Particle Data Group's rule, but there are two digits at least and four at
  /// most.
  ///
  ///     digits = ⌊log₁₀|x|⌋ − ⌊log₁₀(u/3)⌋ + 1
  static func rounded(_ values: [Double], uncertainty: Double) -> [String] {
    guard uncertainty.isFinite, uncertainty > 0 else { return values.map { significant($0, uncertainty == 0 ? 4 : 2) } }
    let place = exponent(uncertainty / 3)
    return values.map { significant($0, min(4, max(2, exponent($0) - place + 1))) }
  }

  /// ⌊log₁₀|x|⌋ of a finite x, from its decimal digits; 0 for 0.
  private static func exponent(_ value: Double) -> Int {
    let text = String(format: "%.15e", value)
    return text.firstIndex(of: "e").flatMap { Int(text[text.index(after: $0)...]) } ?? 0
  }

  /// With so many significant digits; as a power of ten outside 10⁻³ … 10⁵. Infinity is `∞`.
  static func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "—" : value > 0 ? "∞" : "−∞" }
    if value == 0 { return "0" }
    let scientific = String(format: "%.\(digits - 1)e", value)
    guard let mark = scientific.firstIndex(of: "e"), let exponent = Int(scientific[scientific.index(after: mark)...])
    else { return scientific }
    if exponent >= -3 && exponent < 5 {
      return minus(String(format: "%.\(max(0, digits - 1 - exponent))f", value))
    }
    return minus(scientific[..<mark] + "e\(exponent)")
  }

  /// A target as it was written: `1e-3`, `0.5`, `100`.
  static func target(_ value: Double) -> String {
    let text = value.shortest
    if let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) {
      return text[..<mark] + "e\(exponent)"
    }
    // A power of ten below 1 reads best as one.
    if value > 0, value < 0.01 {
      let scientific = String(format: "%.16e", value)
      if let mark = scientific.firstIndex(of: "e"), let exponent = Int(scientific[scientific.index(after: mark)...]),
        Double("1e\(exponent)") == value
      {
        return "1e\(exponent)"
      }
    }
    return text
  }

  /// A count, its thousands set apart: `12,345`.
  static func count(_ value: Int) -> String {
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
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(self.count(count)) \(noun)" + (count == 1 ? "" : "s")
  }

  private static func minus(_ text: some StringProtocol) -> String {
    text.hasPrefix("-") ? "−" + text.dropFirst() : String(text)
  }
}
