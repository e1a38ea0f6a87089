/// Whole numbers as people write down many of them: "1-5,101-110".
package enum NumberRanges {
  /// What is such a text, as a regular expression of JSON Schema.
  package static let pattern = "^\\s*[0-9]+(\\s*-\\s*[0-9]+)?(\\s*,\\s*[0-9]+(\\s*-\\s*[0-9]+)?)*\\s*$"

  /// The numbers of a text in its order; `nil` for a text of another form.
  ///
  /// - Parameter most: how many numbers there may be.
  /// - Throws: which range runs backwards, which number is too large or there twice, or that there are too many.
  package static func numbers(_ text: String, most: Int) throws(NumberRangesError) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { $0.trimming(while: \.isWhitespace) }
      guard (1...2).contains(ends.count), ends.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
        return nil
      }
      let values = ends.compactMap { Int($0) }
      guard values.count == ends.count, let low = values.first, let high = values.last else {
        throw NumberRangesError(message: "`\(part)` is too large")
      }
      if low > high { throw NumberRangesError(message: "the range `\(part)` runs backwards") }
      guard high - low < most, numbers.count + (high - low) < most else {
        throw NumberRangesError(message: "`\(text)` has more than \(most) numbers")
      }
      numbers += low...high
    }
    var seen: Set<Int> = []
    if let twice = numbers.first(where: { !seen.insert($0).inserted }) {
      throw NumberRangesError(message: "`\(text)` has \(twice) twice")
    }
    return numbers
  }
}

/// Why a text of numbers and ranges is refused.
package struct NumberRangesError: Error, Sendable {
  /// In one line.
  package let message: String
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = drop(while: isTrimmed)
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
