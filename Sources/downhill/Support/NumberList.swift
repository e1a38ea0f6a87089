import ArgumentParser
import Reports

/// Numbers separated by commas, as they were typed; read once the command runs, so that it can say what is wrong.
struct NumberList: ExpressibleByArgument {
  private let text: String
  init(argument: String) { text = argument }

  /// The numbers, in decimals and finite.
  ///
  /// - Parameter option: what they were given as, for the message.
  func numbers(of option: String) throws -> [Double] {
    try text.split(separator: ",", omittingEmptySubsequences: false).enumerated().map { index, part in
      let digits = part.trimmingPrefix(while: \.isWhitespace).trimmedRight
      guard digits.wholeMatch(of: /[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/) != nil, let number = Double(digits) else {
        throw UsageError("\(option) must be numbers separated by commas, not `\(digits)` as coordinate \(index + 1)")
      }
      guard number.isFinite else {
        throw UsageError("\(option) must be finite numbers, not `\(digits)` as coordinate \(index + 1)")
      }
      return number
    }
  }
}
