/// People's text in a gnuplot script.
///
/// A text is one string of an allow-list of scalars: ASCII letters and digits, a space, `. , : ; ( ) / < > = + * % | !
/// ? -` and what lies beyond ASCII. Every other scalar of ASCII is an octal escape, which gnuplot resolves long after
/// it has taken quotes, backticks, `@` macros and line ends apart; none of these ever stands in the string itself. Line
/// ends and controls are spaces, and `]]>`, which gnuplot copies into SVG as it is, gets a space before its end. A text
/// that is longer than a card is wide many times over is cut.
package enum GnuplotText {
  /// The most scalars of a text that are written.
  static let most = 400

  /// A string for labels, whose scalars all stand for themselves in gnuplot's enhanced mode.
  ///
  /// Some of gnuplot's terminals resolve no escape in a string that has nothing else of that mode: an empty group at
  /// its end is something.
  package static func quoted(_ text: String) -> String {
    let text = enhanced(text)
    return text.utf8.contains(UInt8(ascii: "\\")) ? "'\(text){}'" : "'\(text)'"
  }

  /// The same without the quotes, to stand within `{/:Bold …}`.
  package static func enhanced(_ text: String) -> String {
    write(text) { scalar in
      switch scalar {
      case "_", "^", "&", "~": "\\\(scalar)"
      default: nil
      }
    }.text
  }

  /// What a line of a plot is called: a browser shows it where it is pointed at. It is not enhanced, so that escapes
  /// are resolved in double quotes alone.
  package static func title(_ text: String) -> String {
    let (text, hasEscapes) = write(text) { scalar in
      switch scalar {
      case "_", "^", "&", "~": String(scalar)
      default: nil
      }
    }
    return hasEscapes ? "title \"\(text)\" noenhanced" : "title '\(text)' noenhanced"
  }

  /// A comment, in a script or in data. It does not end in a backslash, which would join the next line to it.
  package static func comment(_ text: String) -> String { "# \(remark(text))\n" }

  /// What follows the `#` of a comment.
  package static func remark(_ text: String) -> String {
    // By scalar: a backslash under a combining mark is one, too.
    String(String.UnicodeScalarView(text.onOneLine.unicodeScalars.map { $0 == "\\" ? "/" : $0 }))
  }

  /// Whether a text can name files that scripts load and read: letters and digits of any script, `-`, `_`, `.` and
  /// spaces, the first of them a letter, a digit or `_`, so that gnuplot takes it neither for a command (`<`, `|`) nor
  /// for a stream (`-`, `+`).
  package static func isName(_ text: String) -> Bool {
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII { return scalar.isPlain || scalar == "_" }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
        return true
      default: return false
      }
    }
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || $0 == "-" || $0 == "." || $0 == " " }
  }

  private static func write(_ text: String, _ own: (Unicode.Scalar) -> String?) -> (text: String, hasEscapes: Bool) {
    var result = ""
    var (brackets, count, hasEscapes, isEscaped) = (0, 0, false, false)
    for scalar in text.onOneLine.unicodeScalars {
      if count == most {
        result += "…"
        break
      }
      count += 1
      if brackets >= 2 && scalar == ">" { result += " " }
      brackets = scalar == "]" ? brackets + 1 : 0
      // gnuplot takes as many digits into an escape as there are.
      let joins = isEscaped && ("0"..."7").contains(scalar)
      isEscaped = false
      if let written = own(scalar) {
        result += written
      } else if isAllowed(scalar) && !joins {
        result.unicodeScalars.append(scalar)
      } else {
        (hasEscapes, isEscaped) = (true, true)
        let digits = String(scalar.value, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    }
    return (result, hasEscapes)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", ",", ":", ";", "(", ")", "/", "<", ">", "=", "+", "*", "%", "|", "!", "?", "-": true
    default: !scalar.isASCII || scalar.isPlain
    }
  }
}
