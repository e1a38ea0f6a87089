import Findings
import Plans
import Values

/// Base learning rates against schedules, a number in each cell, with the edge beyond which runs diverge. It is drawn
/// where a file names it.
enum RateMapFigure: FigureMaker {
  static let name = "rateMap"
  static let needs = "to be named, and three base learning rates of some optimizer"
  static let isOfGaps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    guard function.input.experiment.report.figures.names(name), let map = RateMap(function.summary) else { return nil }
    let figure = HeatMapFigure(
      title: "\(function.label): learning rates and schedules",
      subtitle: "median final \(function.noun); framed: the best; bar: from there on half of the runs diverge",
      rows: map.rows.map(\.label), columns: map.rates.map { NumberText.short($0, 3) }, values: map.rows.map(\.medians),
      edges: map.rows.map(\.edge), within: function.summary.measure.resolution)
    return figure.map {
      (
        $0,
        "\(function.label): the median final \(function.noun) of base learning rates against schedules, with the edge of "
          + "divergence."
      )
    }
  }
}

/// How wide the range of good learning rates is, beside their map.
struct RateMapSection {
  private let map: RateMap
  private let function: FunctionView

  /// `nil` where no file names the map, or nothing is swept over rates.
  init?(_ function: FunctionView) {
    guard function.input.experiment.report.figures.names(RateMapFigure.name), let map = RateMap(function.summary) else {
      return nil
    }
    self.map = map
    self.function = function
  }

  var blocks: [Document.Block] {
    Document.Block.section(
      function.label + ": learning rates", Table(map.rows, columns, explained: function.input.explains),
      [
        """
        Good rates: next to the best, without a gap, with a median final \(function.noun) within a factor 2 of the best; ≥ where \
        they reach an end of what was tried. The interval of their width is over resampled seeds, 95 %. Diverges from: the least \
        rate from which on half of the runs diverge or more.
        """
      ])
  }

  private var columns: [Column<RateMap.Row>] {
    [
      Column("Arm", .left) { RichText($0.label) },
      Column("Best rate") { row in RichText(row.sensitivity.map { NumberText.short($0.best, 4) } ?? "—") },
      Column("Good rates") { row in
        guard let range = row.sensitivity?.range else { return "—" }
        return RichText("\(NumberText.short(range.lowerBound, 3)) … \(NumberText.short(range.upperBound, 3))")
      },
      Column("Decades") { row in
        guard let sensitivity = row.sensitivity else { return "—" }
        let isOpen = sensitivity.reachesLowerEnd || sensitivity.reachesUpperEnd
        let interval = row.width.map { " (\(NumberText.short($0.lower, 3)) … \(NumberText.short($0.upper, 3)))" } ?? ""
        return RichText((isOpen ? "≥ " : "") + NumberText.short(sensitivity.width, 3) + interval)
      } from: { row in
        Derivation(
          "the width of the range next to the best rate within a factor of two of it, with its interval over resampled seeds",
          ["rateSensitivity"], sources: row.sources,
          steps: row.width.map { [Derivation.Step("lower", $0.lower), Derivation.Step("upper", $0.upper)] } ?? [])
      },
      Column("Diverges from") { row in RichText(row.edge.map { NumberText.short(map.rates[$0], 3) } ?? "—") },
    ]
  }
}
