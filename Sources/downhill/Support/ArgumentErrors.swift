import ArgumentParser
import Values

/// What the argument parser complains of, in one line of the form that all errors have: what is wrong, what is allowed,
/// and the nearest name.
struct ArgumentErrors {
  /// What was typed behind the program's name.
  let arguments: [String]
  /// Every subcommand by its name.
  let commands: [String: any ParsableCommand.Type]

  /// - Parameter message: the parser's own, without usage and help.
  func line(for message: String) -> String {
    let name = arguments.first ?? ""
    let names = commands.keys.sorted() + ["help"]
    if !name.isEmpty, !name.hasPrefix("-"), !names.contains(name) { return unknown("subcommand", name, known: names) }
    let message = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    return unknownOption(message) ?? strangeOption ?? missing(message) ?? refusedValue(message) ?? unexpected(message)
      ?? plain(message)
  }

  /// What is wrong beside `--help` and `--version`, which the parser answers whatever else there is; `nil` without
  /// them.
  var besideHelp: String? {
    let typed = arguments.prefix { $0 != "--" }
    let asks = ["-h", "--help", "--version"]
    let isHelp = arguments.first == "help"
    guard isHelp || typed.contains(where: { asks.contains($0.prefixName) || $0.hasPrefix("-h") }) else { return nil }
    if isHelp {
      let names = commands.keys.sorted()
      if let wrong = arguments.dropFirst().first(where: { commands[$0] == nil && !asks.contains($0) }) {
        return wrong.hasPrefix("-")
          ? unknown("option", wrong, known: ["--help"]) : unknown("subcommand", wrong, known: names)
      }
      return arguments.count > 2 ? "help is of one subcommand, not of \(arguments.count - 1)" + help : nil
    }
    for word in typed where word.utf8.first == UInt8(ascii: "-") && word.utf8.count > 1 {
      // Coordinates and numbers are values.
      if word.dropFirst().first.map({ $0.isASCII && $0.isNumber || $0 == "." }) == true { continue }
      let name = word.prefixName
      if !options.contains(name) && !asks.contains(name) { return unknown("option", name, known: options) }
      if asks.contains(name) && name != word { return "\(name) takes no value" + help }
    }
    return nil
  }

  private func unknownOption(_ message: String) -> String? {
    guard let match = message.firstMatch(of: /^Unknown option '([^']*)'/) else { return nil }
    return unknown("option", String(match.1), known: options)
  }

  /// An option that nothing knows, where the parser complains of something else first.
  private var strangeOption: String? {
    let known = Set(options + ["-h"])
    let typed = arguments.prefix { $0 != "--" }.dropFirst()
    // What stands behind an option may be its value.
    let strange = zip(arguments, typed).first { before, word in
      word.hasPrefix("--") && !known.contains(word.prefixName) && !(before.hasPrefix("--") && known.contains(before))
    }
    return strange.map { unknown("option", $0.1.prefixName, known: options) }
  }

  private func missing(_ message: String) -> String? {
    if let match = message.firstMatch(of: /^Missing value for '(-[^ ']*)/) { return "\(match.1) has no value" + help }
    if let match = message.firstMatch(of: /^Missing expected argument '(-[^ ']*|[^']*)/) {
      return "\(match.1) is missing" + help
    }
    return nil
  }

  private func refusedValue(_ message: String) -> String? {
    guard let match = message.firstMatch(of: /^The value '(.*)' is invalid for '(-*)([^ ']*)[^']*'(.*)$/) else {
      return nil
    }
    let (value, dashes, option, rest) = (String(match.1), String(match.2), String(match.3), String(match.4))
    if let expectation = Self.expectations[option] {
      return "\(dashes)\(option) must be \(expectation), not `\(value)`"
    }
    // Few values are quoted in a line, many are listed below each other.
    let quoted = rest.matches(of: /'([^']*)'/).map { String($0.1) }
    let allowed = quoted.isEmpty ? rest.matches(of: /\ - (\S+)/).map { String($0.1) } : quoted
    let what = option.filter { $0.isLetter }
    return allowed.isEmpty ? "\(dashes)\(option) must not be `\(value)`" + help : unknown(what, value, known: allowed)
  }

  private func unexpected(_ message: String) -> String? {
    guard message.firstMatch(of: /^(Unexpected argument |\d+ unexpected arguments: )/) != nil else { return nil }
    let names = message.matches(of: /'([^']*)'/).map { "`\($0.1)`" }
    return "unexpected \(names.count == 1 ? "argument" : "arguments") \(names.joined(separator: ", "))" + help
  }

  /// A mistake that a command found itself, or one that has no words here.
  private func plain(_ message: String) -> String {
    let known = message.hasPrefix("Missing") || message.hasPrefix("The ") || message.hasPrefix("Value")
    return known ? message.prefix(1).lowercased() + message.dropFirst().replacing("'", with: "`") + help : message
  }

  /// Where the rest is told.
  private var help: String {
    let name = arguments.first.flatMap { commands[$0] == nil ? nil : $0 }
    return "; see `downhill \(name.map { $0 + " " } ?? "")--help`"
  }

  /// The options of the subcommand, as its help has them.
  private var options: [String] {
    guard let command = arguments.first.flatMap({ commands[$0] }) else { return ["--help", "--version"] }
    return Set(Downhill.helpMessage(for: command).matches(of: /--[a-z][a-z-]*/).map { String($0.output) }).sorted()
  }

  /// What the values of options must be.
  private static let expectations: [String: String] = [
    "steps": whole, "evaluations": whole, "gradients": whole, "jobs": whole, "seed": whole, "experiment-seed": whole,
    "sample": whole, "draw": whole, "shards": whole, "dimension": whole, "instance": whole, "learning-rate": decimal,
    "power": decimal, "effect": decimal,
    "shard": "I/N with 1 ≤ I ≤ N",
    "figures": "svg, pdf, png, or several of them in a list",
  ]
  private static let whole = "a whole number"
  private static let decimal = "a number in decimals"
}

extension String {
  /// An option without the value that stands behind `=`.
  fileprivate var prefixName: String { String(prefix { $0 != "=" }) }
}
