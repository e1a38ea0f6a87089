import Findings
import Lanes
import Plans
import Statistics
import Values

/// Schedules against optimizers, a number in each cell: the darker the better.
struct HeatMapFigure: Figure, FigureMaker {
  static let name = "heatMap"
  static let needs = "two optimizers under two schedules each"
  static let isOfGaps = true

  private let title: String
  private let subtitle: String
  private let rows: [String]
  private let columns: [String]
  /// By row and column; `nil` where there is no such arm, ∞ where it failed.
  private let values: [[Double?]]
  /// Whether values are ranks rather than gaps.
  private let isRank: Bool
  /// What of the values is not told apart.
  private let resolution: Resolution
  /// By row the column before which a bar stands; `nil` for none.
  private var edges: [Int?] = []

  private static let mostRows = 40
  private static let mostColumns = 12

  static func drawing(of function: FunctionView) -> Drawing? {
    let medians = function.summary.arms.compactMap { arm in arm.quartiles.map { (arm.label, $0.median) } }
    let figure = HeatMapFigure(
      title: "\(function.title): schedules and optimizers",
      subtitle: "median final \(function.noun); framed: the best", function.axis,
      Dictionary(medians, uniquingKeysWith: { first, _ in first }), isRank: false,
      within: function.summary.measure.resolution)
    return figure.map {
      ($0, "\(function.label): the median final \(function.noun) of schedules against optimizers.")
    }
  }

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    guard overall.functions.count >= 2 else { return nil }
    let ranks = overall.shown.compactMap { arm in arm.meanRank.map { (arm.label, $0) } }
    let figure = HeatMapFigure(
      title: "Schedules and optimizers",
      subtitle: "mean rank over \(overall.functionsText), 1 is the best; framed: the best", overall.axis,
      Dictionary(ranks, uniquingKeysWith: { first, _ in first }), isRank: true,
      within: Resolution(absolute: 1e-9, relative: 0))
    return figure.map {
      (
        $0,
        "Schedules against optimizers: the mean over \(overall.functionsText) of each arm's rank\(overall.leftText)."
      )
    }
  }

  /// `nil` where there are not two optimizers under two schedules each, or where most cells would be empty.
  ///
  /// - Parameters:
  ///   - numbers: what cells show, by the labels of their arms.
  ///   - resolution: what of them is not told apart: of mean ranks, which are fractions, what their sum rounds.
  private init?(
    title: String, subtitle: String, _ axis: ScheduleAxis, _ numbers: [String: Double], isRank: Bool,
    within resolution: Resolution
  ) {
    self.resolution = resolution
    self.title = title
    self.subtitle = subtitle
    self.isRank = isRank
    let all = axis.schedules.indices.map { row in
      axis.optimizers.indices.map { column in
        axis.label(schedule: row, optimizer: column).flatMap { numbers[$0] }
      }
    }
    let rows = all.indices.filter { row in all[row].contains { $0 != nil } }
    let columns = axis.optimizers.indices.filter { column in rows.contains { all[$0][column] != nil } }
    let counts = columns.map { column in rows.count { all[$0][column] != nil } }
    guard rows.count >= 2, counts.count(where: { $0 >= 2 }) >= 2, rows.count <= Self.mostRows,
      columns.count <= Self.mostColumns, 2 * counts.reduce(0, +) > rows.count * columns.count
    else { return nil }
    self.rows = rows.map { axis.schedules[$0].name }
    self.columns = columns.map { axis.optimizers[$0].name }
    values = rows.map { row in columns.map { all[row][$0] } }
  }

  /// A map of other rows and columns; `nil` where there are too many, or there is nothing to show.
  ///
  /// - Parameter edges: by row the column before which a bar stands.
  init?(
    title: String, subtitle: String, rows: [String], columns: [String], values: [[Double?]], edges: [Int?],
    within resolution: Resolution
  ) {
    guard rows.count <= Self.mostRows, columns.count <= 2 * Self.mostColumns,
      values.joined().contains(where: { $0?.isFinite ?? false })
    else { return nil }
    (self.title, self.subtitle, self.rows, self.columns) = (title, subtitle, rows, columns)
    (self.values, self.edges, self.resolution, isRank) = (values, edges, resolution, false)
  }

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let (rowNames, columnNames) = (
      ShownLabels.texts(rows, most: sheet.isNarrow ? 18 : 28),
      ShownLabels.texts(columns, most: sheet.isNarrow ? 16 : 24)
    )
    func room(_ names: [String]) -> Double { Double(names.map(\.count).max() ?? 0) * EndLabels.characterWidth }
    let left = room(rowNames) + (sheet.isNarrow ? 20 : 32)
    let right = sheet.isNarrow ? 10.0 : 28
    let bottom = sheet.isPaper ? 10.0 : 24
    let titleWidth = Double(max(title.count * 9, subtitle.count * 6)) + 40
    let ownWidth = max(76, room(columnNames) + 16)
    let width = sheet.width(max(left + right + ownWidth * Double(columns.count), titleWidth))
    let cellWidth = sheet.isPaper ? min(ownWidth, (width - left - right) / Double(columns.count)) : ownWidth
    // Names broader than their columns stand upright, and numbers broader than their cells are smaller.
    let isUpright = room(columnNames) > cellWidth - 4
    let digits = cellWidth < 44 ? 9 : 11
    let top = 92 - sheet.lift + (isUpright ? room(columnNames) - 20 : 0)
    let height = top + bottom + 28 * Double(rows.count)
    let number = FigureStyle.number
    let scale = Scale(values.joined().compactMap { $0 }, isRank: isRank)
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += FigureStyle.margins(
      left: left, right: width - left - cellWidth * Double(columns.count), bottom: bottom, top: top, width: width,
      height: height)
    script += """
      unset border; unset grid; unset xtics; unset ytics; unset colorbox
      set xrange [-0.5:\(Double(columns.count) - 0.5)]
      set yrange [\(Double(rows.count) - 0.5):-0.5]
      \(PlotRange(scale.low, scale.high).command("cb"))
      """
    for (index, row) in rowNames.enumerated() {
      script += """
        set label \(10 + index) \(GnuplotText.quoted(row)) at screen \
        \(number((left - 10) / width)), first \(index) right font ",11" tc rgb TEXT

        """
    }
    for (index, column) in columnNames.enumerated() {
      script += """
        set label \(100 + index) \(GnuplotText.quoted(column)) at first \(index), screen \
        \(number(1 - (top - 14) / height)) \(isUpright ? "left rotate by 90" : "center") font ",11" tc rgb TEXT

        """
    }
    script += """
      D = '\(name).dat'
      plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \\
        D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \\
        D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",\(digits)" tc rgb "white", \\
        D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",\(digits)" tc rgb "black", \\
        D index 1 using 1:2:(stringcolumn(4)) with labels font ",\(digits)" tc rgb MUTED, \\
        D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2\(edgePlot)

      """
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data(scale)])
  }

  private var edgePlot: String {
    edges.contains { $0 != nil } ? ", \\\n  D index 3 using 1:2:(0):(0.92) with vectors nohead lc rgb INK lw 4" : ""
  }

  /// From where each bar goes one row up.
  private var edgeData: String {
    let bars = edges.enumerated().compactMap { row, column in column.map { "\(Double($0) - 0.5) \(Double(row) - 0.46)" }
    }
    return bars.isEmpty ? "" : "\n\n" + GnuplotText.comment("bars: column, row") + bars.joined(separator: "\n") + "\n"
  }

  private func data(_ scale: Scale) -> String {
    var blocks = ["", "", ""]
    let best = values.joined().compactMap { $0 }.min() ?? .infinity
    for (row, values) in values.enumerated() {
      for (column, value) in values.enumerated() {
        let place = "\(column) \(row)"
        let names = GnuplotText.remark("\(rows[row]), \(columns[column])")
        guard let value, value.isFinite else {
          blocks[1] += "\(place) ? \"\(value == nil ? "" : "∞")\" 0 # \(names)\n"
          continue
        }
        let height = scale.height(value)
        let text = isRank ? NumberText.significant(value, value < 10 ? 2 : 3) : NumberText.significant(value, 2)
        // Where white and black stand out alike from the palette.
        let isDark = (height - scale.low) < 0.41 * (scale.high - scale.low)
        blocks[0] += "\(place) \(height) \"\(text)\" \(isDark ? 1 : 0) # \(names)\n"
        if resolution.areEqual(value, best) { blocks[2] += place + "\n" }
      }
    }
    let titles = [
      "column, row, \(isRank ? "mean rank" : scale.isLogarithmic ? "log10 of the median gap" : "median gap"), text, "
        + "whether the text is white",
      "cells without a finite value", "the best",
    ]
    return zip(titles, blocks).map { GnuplotText.comment($0) + ($1.isEmpty ? "? ? ? \"\" 0\n" : $1) }
      .joined(separator: "\n\n") + edgeData
  }

  /// How values become colours.
  private struct Scale {
    let low: Double
    let high: Double
    let isLogarithmic: Bool
    private let axis: FigureAxis

    init(_ values: [Double], isRank: Bool) {
      let finite = values.filter(\.isFinite)
      axis = FigureAxis.values(finite)
      isLogarithmic = !isRank && axis.isLogarithmic
      let heights = finite.map { [isLogarithmic, axis] value in
        isLogarithmic ? Double.log10(axis.drawn(value)) : value
      }
      low = heights.min() ?? 0
      high = max(heights.max() ?? 1, low + 1e-12 * max(1, low.magnitude))
    }

    func height(_ value: Double) -> Double { isLogarithmic ? Double.log10(axis.drawn(value)) : value }
  }
}
