import Findings
import Plans
import Statistics
import Values

/// Numbers that publications print beside those that came out here, and how many digits agree.
struct PublishedSection {
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
    var columns = [Column<Int>("Number", .left) { RichText(numbers[$0].what) }]
    if numbers.contains(where: { !$0.source.isEmpty }) {
      columns.append(Column("Printed by", .left) { RichText(numbers[$0].source) })
    }
    columns += [
      Column("Printed") { RichText(numbers[$0].value.shortest) },
      Column("Here") { row in
        RichText(found[row].map { $0.value.isFinite ? $0.value.shortest : NumberText.significant($0.value, 3) } ?? "—")
      } from: { row in
        Derivation(
          found[row].map { "of the first seed of \($0.arm) on \($0.function)" } ?? "no run has such a number",
          steps: found[row].map { [Derivation.Step(numbers[row].quantity.name, $0.value)] } ?? [])
      },
      Column("Digits that agree") { row in
        RichText(digits(row).map { "\(NumberText.short($0, 3)) of \(known(row))" } ?? "—")
      } from: { row in
        Derivation(
          "the decimal digits in common, of those that are printed", ["logRelativeError"],
          steps: digits(row).map { [Derivation.Step("digits", $0)] } ?? [])
      },
    ]
    return [
      .heading(2, "Published numbers"), .table(Table(Array(numbers.indices), columns, explained: explained)),
      .notes(["Each in its place in the run of the first seed. Digits: of those that are printed, 15 at most."]),
    ]
  }

  /// How many digits are printed.
  private func known(_ row: Int) -> Int { max(1, min(15, DecimalDigits(numbers[row].value).digits.count)) }

  private func digits(_ row: Int) -> Double? {
    found[row].map { (10 * logRelativeError($0.value, known: numbers[row].value, digits: known(row))).rounded() / 10 }
  }
}
