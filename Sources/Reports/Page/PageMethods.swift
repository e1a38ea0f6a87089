import Findings
import Functions
import Optimizers
import Plans
import Schedules
import Statistics
import Values

/// What report.html says of its methods: the formulas of everything that the sweep and its tables are made of, from the
/// catalogues.
struct PageMethods {
  let input: ReportInput

  /// The statistics behind the tables and figures.
  private var statistics: [String] {
    [
      "gap", "resolution", "quantile", input.experiment.report.test.statistic, "holm", "attainableP", "friedman",
      "criticalDifference",
    ]
  }

  /// A row: what is named, how it is computed, and who says so.
  private struct Row {
    let name: String
    let title: String
    let formula: String
    let source: String

    init(_ name: String, _ title: String, _ formula: String, _ source: String) {
      self.name = name
      self.title = title
      self.formula = formula
      self.source = source
    }
  }

  var html: String {
    let cells = input.cells.map(\.cell)
    let functions = Set(cells.map(\.function.function))
    let optimizers = Set(cells.map(\.arm.optimizer))
    let schedules = Set(cells.map(\.arm.schedule))
    let parts: [(String, [Row])] = [
      (
        "Statistics",
        statistics.compactMap(StatisticKind.named).map { Row($0.name, $0.title, $0.formula, $0.source) }
      ),
      (
        "Functions",
        FunctionKind.all.filter { functions.contains($0.name) }
          .map { Row($0.name, $0.title, $0.formula, $0.source) }
      ),
      (
        "Optimizers",
        Method.catalogue.filter { optimizers.contains($0.name) }.map { Row($0.name, $0.title, $0.formula, $0.source) }
      ),
      (
        "Schedules",
        ScheduleKind.catalogue.filter { schedules.contains($0.name) }
          .map { Row($0.name, $0.title, $0.formula, $0.source) }
      ),
    ]
    let blocks = parts.filter { !$0.1.isEmpty }.flatMap { title, rows -> [Document.Block] in
      [.heading(3, RichText(title)), .table(Table(rows, columns))]
    }
    return "<p>\(paragraph)</p>\n<div class=\"prose\">\n" + HTMLFormat().fragment(Document(blocks)) + "</div>\n"
  }

  private var columns: [Column<Row>] {
    [
      Column("Name", .left) { .code($0.name) }, Column("What it is", .left) { RichText($0.title) },
      Column("Formula", .left) { .code($0.formula) }, Column("Source", .left) { RichText($0.source) },
    ]
  }

  private var paragraph: String {
    HTMLText.escaped(
      """
      A run is one arm (optimizer, settings, schedule) on one function with one seed. At equal seeds all arms have the \
      same start and the same noise, so that comparisons are paired. The harness counts steps and evaluations; a run ends \
      when its budget is used up, when its method comes to an end, or when a value is not finite. Its record depends on \
      the experiment, the function, the arm, the seed and the numerics version (\(numericsVersion)) alone: not on the \
      machine, the number of workers or the order of runs.
      """)
  }
}
