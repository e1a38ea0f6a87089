import Plans

/// The values of the arms on one function at the steps that an experiment asks for.
struct StepTable {
  private let function: String
  private let steps: [Int]
  private let extracts: [CellExtract]
  private let explained: Bool

  /// - Parameter explained: whether the table keeps how its cells came about.
  init(_ function: String, steps: [Int], _ extracts: [CellExtract], explained: Bool = false) {
    self.explained = explained
    self.function = function
    self.steps = steps
    self.extracts = extracts
  }

  /// Empty where no steps are asked for.
  var blocks: [Document.Block] {
    guard !steps.isEmpty else { return [] }
    var columns = [Column<Int>("Step") { RichText(NumberText.count(steps[$0])) }]
    for extract in extracts {
      columns.append(
        Column(RichText(extract.label)) { row in
          RichText(extract.values[row].map { NumberText.significant($0, 10) } ?? "—")
        } from: { row in
          Derivation(
            "the median over seeds of the value at the step", ["quantile"], sources: [extract.sources[row]],
            steps: extract.values[row].map { [Derivation.Step("median", $0)] } ?? [])
        })
    }
    return [
      .heading(3, RichText("\(function): values at steps")),
      .table(Table(Array(steps.indices), columns, explained: explained)),
      .notes(["The value at the iterate itself, not the best so far; the median where there are several seeds."]),
    ]
  }
}
