/// A piece of a formula.
struct Token: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case name(String)
    /// An operator, a bracket or a comma.
    case symbol(String)
    case end
  }
  let kind: Kind
  /// How many unicode scalars come before it.
  let offset: Int

  /// The token as messages quote it.
  var found: String {
    switch kind {
    case .number(let value): "`\(value.shortest)`"
    case .name(let name): "`\(name)`"
    case .symbol(let symbol): "`\(symbol)`"
    case .end: "the end"
    }
  }
}

extension Token {
  /// The pieces of a text, the last of them its end.
  ///
  /// Letters and digits of any script make names; − (U+2212) is a minus, · and × are products.
  static func pieces(of text: String) throws(FormulaError) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= Limit.length else {
      throw FormulaError(0, "a formula has at most \(Limit.length) characters, not \(scalars.count)")
    }
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let start = index
      if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        index += 1
      } else if scalar.isDigit || (scalar == "." && index + 1 < scalars.count && scalars[index + 1].isDigit) {
        tokens.append(Token(kind: .number(try number(scalars, &index)), offset: start))
      } else if scalar.isLetter {
        while index < scalars.count, scalars[index].isLetter || scalars[index].isDigit { index += 1 }
        tokens.append(Token(kind: .name(scalars[start..<index].text), offset: start))
      } else if let symbol = symbol(scalars, &index) {
        tokens.append(Token(kind: .symbol(symbol), offset: start))
      } else {
        throw FormulaError(start, "\(scalar.quoted) has no meaning in a formula")
      }
    }
    return tokens + [Token(kind: .end, offset: scalars.count)]
  }

  private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) throws(FormulaError) -> Double {
    let start = index
    func digits() { while index < scalars.count, scalars[index].isDigit { index += 1 } }
    digits()
    if index < scalars.count, scalars[index] == "." {
      index += 1
      digits()
    }
    if index < scalars.count, scalars[index] == "e" || scalars[index] == "E" {
      var end = index + 1
      if end < scalars.count, scalars[end] == "+" || scalars[end] == "-" { end += 1 }
      if end < scalars.count, scalars[end].isDigit {
        index = end
        digits()
      }
    }
    let text = scalars[start..<index].text
    guard let value = Double(text.hasPrefix(".") ? "0" + text : text), value.isFinite else {
      throw FormulaError(start, "the number \(text) is too large for a double")
    }
    return value
  }

  private static let written: [Unicode.Scalar: String] = ["\u{2212}": "-", "·": "*", "×": "*"]

  private static func symbol(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String? {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    if next == "=", "<>=!".unicodeScalars.contains(scalar) {
      index += 2
      return String(scalar) + "="
    }
    if scalar == "*", next == "*" {
      index += 2
      return "**"
    }
    guard let symbol = written[scalar] ?? ("+-*/^()[],<>=".unicodeScalars.contains(scalar) ? String(scalar) : nil)
    else { return nil }
    index += 1
    return symbol
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetter: Bool { self == "_" || properties.isAlphabetic }
  /// The scalar for messages: itself where it can be seen, else its number.
  fileprivate var quoted: String {
    let isVisible = (0x21...0x7E).contains(value)
    return isVisible ? "`\(self)`" : "the character U+" + String(value, radix: 16, uppercase: true)
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}
