import Findings
import Lanes
import Plans
import Values

/// Schedules against optimizers, a number in each cell: the darker the better.
struct HeatMapFigure: Figure {
  private let title: String
  private let subtitle: String
  private let rows: [String]
  private let columns: [String]
  /// By row and column; `nil` where there is no such arm, ∞ where it failed.
  private let values: [[Double?]]
  /// Whether values are ranks rather than gaps.
  private let isRank: Bool

  /// An arm with what its cell shows.
  typealias Entry = (arm: Arm, label: String, value: Double)

  private static let mostRows = 40
  private static let mostColumns = 12

  /// `nil` where there are not two optimizers under two schedules each, or where most cells would be empty.
  ///
  /// - Parameter tuned: the settings that may differ within a column.
  init?(
    title: String, subtitle: String, _ entries: [Entry], schedules: ScheduleLabels, tuned: [String], isRank: Bool
  ) {
    self.title = title
    self.subtitle = subtitle
    self.isRank = isRank
    let entries = entries.sorted { $0.label < $1.label }
    var rows: [String: String] = [:]  // labels by identity
    var members: [String: [Entry]] = [:]  // by the optimizer's identity
    for entry in entries {
      let row = schedules.identity(entry.arm)
      let part = schedules.part(entry.arm)
      rows[row] = part.isEmpty ? "constant" : String(part.trimmingPrefix(" + "))
      members[Self.optimizer(entry.arm, tuned), default: []].append(entry)
    }
    let full = members.filter { $0.value.count >= 2 }
    guard rows.count >= 2, full.count >= 2, rows.count <= Self.mostRows, members.count <= Self.mostColumns,
      2 * entries.count > rows.count * members.count
    else { return nil }
    let rowKeys = rows.keys.sorted { (rows[$0] ?? "", $0) < (rows[$1] ?? "", $1) }
    let names = Self.names(members, schedules)
    let columnKeys = members.keys.sorted { (names[$0] ?? "", $0) < (names[$1] ?? "", $1) }
    var values = [[Double?]](repeating: [Double?](repeating: nil, count: columnKeys.count), count: rowKeys.count)
    for (column, key) in columnKeys.enumerated() {
      for entry in members[key] ?? [] {
        guard let row = rowKeys.firstIndex(of: schedules.identity(entry.arm)) else { continue }
        if values[row][column] != nil { return nil }
        values[row][column] = entry.value
      }
    }
    self.rows = rowKeys.map { rows[$0] ?? $0 }
    columns = columnKeys.map { names[$0] ?? $0 }
    self.values = values
  }

  private static func optimizer(_ arm: Arm, _ tuned: [String]) -> String {
    var parts = [arm.optimizer]
    for (key, value) in arm.settings.sorted(by: { $0.key < $1.key }) where !tuned.contains(key) {
      parts.append("\(key)=\(value.canonical)")
    }
    return parts.joined(separator: " ")
  }

  /// What columns are called: what the labels of their arms begin with, or the optimizer's name.
  private static func names(_ members: [String: [Entry]], _ schedules: ScheduleLabels) -> [String: String] {
    members.mapValues { entries in
      let stems = Set(
        entries.map { entry -> String in
          let part = schedules.part(entry.arm)
          return entry.label.hasSuffix(part) ? String(entry.label.dropLast(part.count)) : entry.label
        })
      return stems.count == 1 ? stems.first ?? "" : entries[0].arm.optimizer
    }
  }

  func files(named name: String) -> FigureFiles {
    let longest = Double(rows.map { min(28, $0.count) }.max() ?? 0)
    let cellWidth = max(76, Double(columns.map { min(24, $0.count) }.max() ?? 0) * EndLabels.characterWidth + 16)
    let left = longest * EndLabels.characterWidth + 32
    let right = 28.0
    let bottom = 24.0
    let top = 92.0
    let titleWidth = Double(max(title.count * 9, subtitle.count * 6)) + 40
    let width = max(left + right + cellWidth * Double(columns.count), titleWidth)
    let height = top + bottom + 28 * Double(rows.count)
    let number = FigureStyle.number
    let scale = Scale(values.joined().compactMap { $0 }, isRank: isRank)
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height))
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width)
    script += FigureStyle.margins(
      left: left, right: width - left - cellWidth * Double(columns.count), bottom: bottom, top: top, width: width,
      height: height)
    script += """
      unset border; unset grid; unset xtics; unset ytics; unset colorbox
      set xrange [-0.5:\(Double(columns.count) - 0.5)]
      set yrange [\(Double(rows.count) - 0.5):-0.5]
      set cbrange [\(scale.low.description):\(scale.high.description)]

      """
    for (index, row) in rows.enumerated() {
      script += """
        set label \(10 + index) \(GnuplotText.quoted(FigureStyle.truncated(row, 28))) at screen \
        \(number((left - 10) / width)), first \(index) right font ",11" tc rgb TEXT

        """
    }
    for (index, column) in columns.enumerated() {
      script += """
        set label \(100 + index) \(GnuplotText.quoted(FigureStyle.truncated(column, 24))) at first \(index), screen \
        \(number(1 - (top - 14) / height)) center font ",11" tc rgb TEXT

        """
    }
    script += """
      D = '\(name).dat'
      plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \\
        D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \\
        D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \\
        D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \\
        D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \\
        D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2

      """
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data(scale)])
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
        let isDark = (height - scale.low) < 0.55 * (scale.high - scale.low)
        blocks[0] += "\(place) \(height) \"\(text)\" \(isDark ? 1 : 0) # \(names)\n"
        if value == best { blocks[2] += place + "\n" }
      }
    }
    let titles = [
      "column, row, \(isRank ? "mean rank" : scale.isLogarithmic ? "log10 of the median gap" : "median gap"), text, "
        + "whether the text is white",
      "cells without a finite value", "the best",
    ]
    return zip(titles, blocks).map { GnuplotText.comment($0) + ($1.isEmpty ? "? ? ? \"\" 0\n" : $1) }
      .joined(separator: "\n\n")
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
