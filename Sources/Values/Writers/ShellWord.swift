/// People's text as one word of a POSIX shell that can be pasted.
///
/// Letters and digits stand for themselves. Everything else goes between single quotes, where nothing has a meaning
/// (POSIX.1-2017, XCU 2.2.2), a quote itself as `'\''`. A text with controls, or with what a terminal must not show, is
/// written as `$'…'` (POSIX.1-2024, XCU 2.2.4; bash, zsh, ksh) with octal escapes of its bytes: a line end would send
/// the pasted line away.
package enum ShellWord {
  /// The word. A NUL, which no argument can hold, is left out.
  package static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if !scalars.isEmpty && scalars.allSatisfy(\.isPlain) { return text }
    let isPrintable = scalars.allSatisfy { !$0.isControl && !$0.isBidirectional && !$0.isSeparator }
    return isPrintable ? inSingleQuotes(scalars) : inDollarQuotes(text)
  }

  private static func inSingleQuotes(_ scalars: String.UnicodeScalarView) -> String {
    var word = "'"
    for scalar in scalars {
      if scalar == "'" { word += "'\\''" } else { word.unicodeScalars.append(scalar) }
    }
    return word + "'"
  }

  private static func inDollarQuotes(_ text: String) -> String {
    var word = "$'"
    for byte in text.utf8 where byte != 0 {
      if byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\") {
        word.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 8)
        word += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    }
    return word + "'"
  }
}
