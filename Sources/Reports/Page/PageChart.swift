import Values

/// A figure of lines as report.html draws it anew, so that arms can be switched on and off and values read.
enum PageChart {
  /// The kinds of figures that it is done for; curves of functions have numbers of their own in the page.
  static let kinds: Set<String> = [
    RuntimeDistributionFigure.name, PerformanceProfileFigure.name, DataProfileFigure.name, SensitivityFigure.name,
    BudgetRanksFigure.name, BudgetCurveFigure.name, MetricCurves.name,
  ]

  /// What the page's script draws it by: axes, and for each line its label, look, marks and rows of numbers, "x y" or
  /// "x lower y upper".
  ///
  /// - Parameter worse: the labels of arms that are told to be worse than the best.
  static func json(_ figure: LineFigure, worse: Set<String>) -> JSON {
    let lines = figure.lines.map { line -> JSON in
      let style = figure.styles.styles[line.label]
      return [
        "label": .string(line.label), "note": .string(line.note),
        "colour": .string(style.map { Palette.colours[$0.colour] } ?? "#57606a"),
        "dash": .integer(line.isDashed ? 1 : style?.dash ?? 0), "isStair": .bool(line.isStair),
        "isWorse": .bool(worse.contains(line.label)),
        "marks": .array(line.allMarks.map { [.integer($0.row), .string($0.type == 2 ? "cross" : "dot")] }),
        "broad": line.broad.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null,
        "rows": .string(line.rows.map(brief).joined(separator: "\n")),
      ]
    }
    return [
      "subtitle": .string(figure.subtitle), "x": axis(figure.x, figure.xLabel), "y": axis(figure.y, figure.yLabel),
      "lines": .array(lines), "hasBands": .bool(!figure.lines.contains(where: \.isBare)),
    ]
  }

  private static func axis(_ axis: FigureAxis, _ label: String) -> JSON {
    let tics = axis.tics?.map { JSON.array([.number($0.place), .string($0.label)]) }
    return [
      "label": .string(label), "low": .number(axis.low), "high": .number(axis.high),
      "isLogarithmic": .bool(axis.isLogarithmic), "isReversed": .bool(axis.isReversed),
      "floor": axis.floor.map { .string($0.label) } ?? .null, "tics": tics.map(JSON.array) ?? .null,
    ]
  }

  /// A row with six digits a number: more than a screen shows.
  private static func brief(_ row: String) -> String {
    row.split(separator: " ").map { word in
      Double(word).map { $0.isFinite ? NumberText.short($0, 6) : "NaN" } ?? "NaN"
    }.joined(separator: " ")
  }
}
