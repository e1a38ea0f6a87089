import Findings
import Values

/// The values of the arms on one function at the steps that an experiment asks for, with the iterates of few
/// coordinates.
struct StepTable {
  private let function: String
  private let steps: [Int]
  private let extracts: [CellExtract]
  private let explained: Bool
  private let measure: Measure
  /// What the coordinates are called.
  private let names: [String]

  init(_ view: FunctionView) {
    explained = view.input.explains
    function = view.label
    measure = view.summary.measure
    steps = view.input.experiment.report.steps
    extracts = view.extracts
    names = view.coordinates.names
  }

  /// Empty where no steps are asked for.
  var blocks: [Document.Block] {
    guard !steps.isEmpty else { return [] }
    var columns = [Column<Int>("Step") { RichText(NumberText.count(steps[$0])) }]
    for extract in extracts {
      columns.append(
        Column(RichText(extract.label)) { row in
          RichText(extract.values[row].map { NumberText.significant(measure.authors($0), 10) } ?? "—")
        } from: { row in
          Derivation(
            "the median over seeds of the value at the step", ["quantile"], sources: [extract.sources[row]],
            steps: extract.values[row].map { [Derivation.Step("median", measure.authors($0))] } ?? [])
        })
      if hasPoints { columns += coordinates(extract) }
    }
    let remark: RichText =
      "The value at the iterate itself, not the best so far; the median where there are several seeds."
    let isPlain = names.first == "x1"
    return [
      .heading(3, RichText("\(function): values at steps")),
      .table(Table(Array(steps.indices), columns, explained: explained)),
      .notes(hasPoints && isPlain ? [remark, "x₁, x₂ …: the coordinates of the iterate."] : [remark]),
    ]
  }

  /// The most columns of a table with coordinates.
  private static let mostColumns = 8

  /// Whether there are iterates, and room for them.
  private var hasPoints: Bool {
    let coordinates = extracts.compactMap { $0.points.lazy.compactMap(\.self).first?.count }
    return !coordinates.isEmpty && extracts.count + coordinates.reduce(0, +) <= Self.mostColumns
  }

  /// A column for each coordinate of an arm's iterates, where they are known.
  private func coordinates(_ extract: CellExtract) -> [Column<Int>] {
    let dimension = extract.points.lazy.compactMap(\.self).first?.count ?? 0
    return (0..<dimension).map { axis in
      let own = axis < names.count ? names[axis] : ""
      let name = own.isEmpty || own == "x\(axis + 1)" ? "x" + Self.subscripts[axis] : own
      return Column(RichText(extracts.count == 1 ? name : "\(extract.label): \(name)")) { row in
        RichText(extract.points[row].map { NumberText.significant($0[axis], 10) } ?? "—")
      } from: { row in
        Derivation(
          "a coordinate of the iterate at the step, from the run made again",
          steps: extract.points[row].map { [Derivation.Step(name, $0[axis])] } ?? [])
      }
    }
  }

  private static let subscripts = ["₁", "₂", "₃", "₄"]
}
