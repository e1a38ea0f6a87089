import Plans

/// The values of the arms on one function at the steps that an experiment asks for.
struct StepTable {
  private let function: String
  private let steps: [Int]
  private let extracts: [CellExtract]

  init(_ function: String, steps: [Int], _ extracts: [CellExtract]) {
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
        })
    }
    return [
      .heading(3, RichText("\(function): values at steps")), .table(Table(Array(steps.indices), columns)),
      .notes(["The value at the iterate itself, not the best so far; the median where there are several seeds."]),
    ]
  }
}
