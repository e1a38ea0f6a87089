import Values

/// Where what was published is not what is made again.
package struct Difference: Sendable, Equatable, CustomStringConvertible {
  /// The file that says otherwise, by its name in the folder.
  package let file: String
  /// The function and the arm; `nil` for what is over several.
  package var cell: CellName?
  /// Which run of the cell.
  package var seed: Int?
  /// The recorded step.
  package var step: Int?
  /// The column, or what else is named there.
  package let field: String
  /// As it was published.
  package let published: String
  /// As it comes out.
  package let made: String

  /// "runs.csv: rosenbrock, adam, seed 3: `final_value` is 0.25, and made again it is 0.5".
  package var description: String {
    var place = [cell?.description, seed.map { "seed \($0)" }, step.map { "step \($0)" }].compactMap(\.self)
    if !place.isEmpty { place = [": " + place.joined(separator: ", ")] }
    return file + place.joined() + ": `\(field)` is \(Self.words(published)), and made again it is \(Self.words(made))"
  }

  private static func words(_ text: String) -> String { text.isEmpty ? "empty" : TerminalText.excerpt(text) }

  /// As `--json` has it.
  package var json: JSON {
    var members: [String: JSON] = [
      "file": .string(file), "field": .string(field), "published": .string(published), "made": .string(made),
    ]
    members["function"] = cell.map { .string($0.function) }
    members["arm"] = cell.map { .string($0.arm) }
    members["seed"] = seed.map(JSON.integer)
    members["step"] = step.map(JSON.integer)
    return .object(members)
  }
}

extension Difference {
  /// The first line in which two texts differ; `nil` where they are the same.
  static func line(_ file: String, published: String, made: String) -> Difference? {
    if published == made { return nil }
    let old = published.split(separator: "\n", omittingEmptySubsequences: false)
    let new = made.split(separator: "\n", omittingEmptySubsequences: false)
    let number = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    return Difference(
      file: file, field: "line \(number + 1)", published: number < old.count ? String(old[number]) : "",
      made: number < new.count ? String(new[number]) : "")
  }
}
