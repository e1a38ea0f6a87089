import Findings
import Plans
import Statistics
import Values

/// Numbers that publications print beside those that came out here, and how many digits agree.
struct PublishedSection: Answer {
  static let word = "published"

  private let numbers: [PublishedNumber]
  private let explained: Bool
  /// For each what was found, and where.
  private var found: [(value: Double, function: String, arm: String)?]

  init(_ input: ReportInput) {
    numbers = input.experiment.report.published
    explained = input.explains
    found = numbers.map { _ in nil }
  }

  /// Adds what was found on a function; what was found before stays.
  mutating func append(_ view: FunctionView) {
    for extract in view.extracts {
      for (place, value) in extract.published.enumerated() {
        if found[place] == nil, let value { found[place] = (value, view.label, extract.label) }
      }
    }
  }

  /// Empty where the experiment names no numbers.
  var blocks: [Document.Block] {
    if numbers.isEmpty { return [] }
    // Behind the numbers a row that sums them up.
    let rows = Array(numbers.indices) + (numbers.count > 1 ? [numbers.count] : [])
    var columns = [
      Column<Int>("Number", .left) { $0 < numbers.count ? RichText(numbers[$0].what) : .strong(Self.fewest) }
    ]
    if numbers.contains(where: { !$0.source.isEmpty }) {
      columns.append(Column("Printed by", .left) { RichText($0 < numbers.count ? numbers[$0].source : "") })
    }
    columns += [
      Column("Printed") { RichText($0 < numbers.count ? numbers[$0].value.shortest : "") },
      Column("Here") {
        RichText($0 < numbers.count ? here($0) : "")
      } from: {
        derivation($0)
      },
      Column("Digits that agree") { row in
        if row == numbers.count { return .strong(leastDigits.map { NumberText.decimals($0, 1) } ?? "—") }
        return RichText(digits(row).map { "\(NumberText.decimals($0, 1)) of \(known(row))" } ?? "—")
      } from: { row in
        Derivation(
          "the decimal digits in common, of those that are printed", ["logRelativeError"],
          steps: (row < numbers.count ? digits(row) : leastDigits).map { [Derivation.Step("digits", $0)] } ?? [])
      },
    ]
    return [
      .heading(2, "Published numbers"), .table(Table(rows, columns, explained: explained)),
      .notes([
        RichText(
          "Each in its place in the run of the first seed. Digits: of those that are printed, 15 at most."
            + (exact.isEmpty ? "" : " What is counted and agrees is exact, and not among the fewest."))
      ]),
    ]
  }

  /// What is counted, and agrees: a few digits are all that there are.
  private var exact: [Int] {
    numbers.indices.filter { numbers[$0].quantity.isCounted && found[$0]?.value == numbers[$0].value }
  }

  /// How well the numbers agree; `nil` where there are none, or some were not found.
  func line(_ overall: Overall) -> RichText? {
    guard let leastDigits else { return nil }
    let digits = exact.count == numbers.count ? "exactly" : "in \(NumberText.decimals(leastDigits, 1)) digits"
    if numbers.count == 1 {
      return .strong("The published number agrees \(digits)") + RichText(" with what came out.")
    }
    let words = exact.count == numbers.count ? digits : digits + " or more" + (exact.isEmpty ? "" : ", counts exactly,")
    return .strong("The \(numbers.count) published numbers agree \(words)") + RichText(" with what came out.")
  }

  /// What the last row is called.
  private static let fewest = "fewest"

  /// The fewest digits; `nil` where a number was not found.
  private var leastDigits: Double? {
    let all = numbers.indices.map(digits)
    let measured = numbers.indices.filter { !exact.contains($0) }
    return all.contains { $0 == nil }
      ? nil : (measured.isEmpty ? all : measured.map { all[$0] }).compactMap(\.self).min()
  }

  private func here(_ row: Int) -> String {
    found[row].map { $0.value.isFinite ? $0.value.shortest : NumberText.significant($0.value, 3) } ?? "—"
  }

  private func derivation(_ row: Int) -> Derivation {
    guard row < numbers.count else { return Derivation("nothing: the row sums the others up") }
    return Derivation(
      found[row].map { "of the first seed of \($0.arm) on \($0.function)" } ?? "no run has such a number",
      steps: found[row].map { [Derivation.Step(numbers[row].quantity.name, $0.value)] } ?? [])
  }

  /// How many digits are printed.
  private func known(_ row: Int) -> Int { max(1, min(15, DecimalDigits(numbers[row].value).digits.count)) }

  private func digits(_ row: Int) -> Double? {
    found[row].map { (10 * logRelativeError($0.value, known: numbers[row].value, digits: known(row))).rounded() / 10 }
  }
}
