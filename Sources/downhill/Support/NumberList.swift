import ArgumentParser
import Reports

/// A number as it is typed on a command line: in decimals, without the hexadecimals, infinities and NaN that Swift
/// reads.
struct DecimalNumber: ExpressibleByArgument {
  let value: Double

  init(_ value: Double) { self.value = value }

  init?(argument: String) {
    guard argument.wholeMatch(of: /[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/) != nil,
      let value = Double(argument)
    else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { value.shortest }
}

/// Numbers separated by commas, as they were typed; read once the command runs, so that it can say what is wrong.
struct NumberList: ExpressibleByArgument {
  private let text: String
  init(argument: String) { text = argument }

  /// The numbers, in decimals and finite.
  ///
  /// - Parameter option: what they were given as, for the message.
  func numbers(of option: String) throws -> [Double] {
    try text.split(separator: ",", omittingEmptySubsequences: false).enumerated().map { index, part in
      let digits = String(part.trimmingPrefix(while: \.isWhitespace).trimmedRight)
      guard let number = DecimalNumber(argument: digits)?.value else {
        throw UsageError("\(option) must be numbers separated by commas, not `\(digits)` as coordinate \(index + 1)")
      }
      guard number.isFinite else {
        throw UsageError("\(option) must be finite numbers, not `\(digits)` as coordinate \(index + 1)")
      }
      return number
    }
  }
}
