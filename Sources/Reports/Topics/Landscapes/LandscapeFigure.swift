import Values

/// A function of one variable with the steps of optimizers: above the curve with its minima and the iterates on it,
/// below the same iterates as time goes down, and beside them what the schedules drive.
package struct LandscapeFigure: Figure {
  let title: String
  let subtitle: String
  /// The interval of x that is drawn.
  let x: ClosedRange<Double>
  /// The interval of f that is drawn.
  let y: ClosedRange<Double>
  /// What x is called.
  let axis: String
  /// Whether f is a residual.
  let isResidual: Bool
  let curve: [(Double, Double)]
  /// The global minima, and the others.
  let goals: [(Double, Double)]
  let local: [(Double, Double)]
  /// A label and the iterates with f there.
  let paths: [(label: String, points: [(Double, Double)])]
  /// Whether its goals are its highest points.
  let isMaximised: Bool
  let drawn: DrawnPaths
  /// Whether its files have the paths in motion as well.
  let isPlayed: Bool

  /// Where the panels stand, in pixels.
  private struct Card {
    let left: Double
    let right: Double
    let top: Double
    let curve: Double
    let time: Double
    let width: Double
    let height: Double
    /// Whether it is one of a paper, where ticks are placed by their room.
    let isPaper: Bool
    static let bottom = 54.0
    static let gap = 14.0

    init(_ sheet: Sheet, rows: Int, left: Double, right: Double, width: Double) {
      top = 66 - sheet.lift + PlotLegend.rowHeight * Double(rows)
      (curve, time) = (sheet.height(250, ofWidth: 640), sheet.height(210, ofWidth: 640))
      (self.left, self.right, self.width, isPaper) = (left, right, width, sheet.isPaper)
      height = top + curve + Self.gap + time + Self.bottom
    }

    /// The margins of the panel of steps, or of what stands beside it.
    func lower(left: Double, right: Double) -> String {
      FigureStyle.margins(
        left: left, right: right, bottom: Self.bottom, top: height - Self.bottom - time, width: width, height: height)
    }
    /// A name beside an axis that goes up.
    func name(_ text: String) -> String {
      "set label 90 '\(text)' at screen \(FigureStyle.number((left - 62) / width)), graph 0.5 center rotate by 90 tc rgb TEXT"
    }
  }

  var goal: String { isMaximised ? "maximum" : "minimum" }
  /// What triangles mark.
  var goalName: String { isResidual ? "root" : "global \(goal)" }

  private func ink(_ path: Int) -> String { "C\(drawn.colours[path] + 1)" }

  package func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let drive = DriveStrip(drawn)
    let strip = drive == nil ? 0.0 : sheet.isNarrow ? 76 : 104
    let (left, right) = (sheet.isNarrow ? 70.0 : 78, (sheet.isNarrow ? 14.0 : 28) + strip)
    let width = sheet.width(640 + strip)
    let marks =
      ["○ start", "● end"] + (goals.isEmpty ? [] : ["△ \(goalName)"]) + (local.isEmpty ? [] : ["▽ local \(goal)"])
    let legend = PlotLegend(
      zip(ShownLabels.texts(paths.map(\.label), most: sheet.letters(40, beside: 80)), paths.indices.map(ink))
        .map { ($0, $1) },
      marks: marks, dashed: drawn.dashed, left: sheet.isNarrow ? 12 : left, width: width)
    let card = Card(sheet, rows: legend.rows, left: left, right: right, width: width)
    let last = max(1, drawn.steps.compactMap(\.last).max() ?? 1)
    var script = FigureStyle.head(
      name, "\(title): \(subtitle)", width: Int(card.width), height: Int(card.height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(card.height), left: 16 / card.width, on: sheet)
    script += legend.commands(height: card.height, top: 66 - sheet.lift)
    script += "D = '\(name).dat'\nset multiplot\n"
    script += FigureStyle.margins(
      left: left, right: right, bottom: card.height - card.top - card.curve, top: card.top, width: width,
      height: card.height)
    if sheet.isPaper {
      script += PlotRange(x).tics("x", along: width - left - right) + PlotRange(y).tics("y", along: card.curve)
    }
    script += """
      \(PlotRange(x).command("x"))\(PlotRange(y).command("y"))\
      set format x ''
      \(card.name(isResidual ? "residual" : "f"))
      plot \((curvePlots + landscapePaths).joined(separator: ", \\\n  "))
      unset label; unset arrow

      """
    script += time(last, card)
    if let drive { script += self.strip(drive, last, card) }
    return FigureFiles(
      name: name, script: script + "unset multiplot\n", data: ["\(name).dat": data],
      pictures: isPlayed ? ["\(name)-race.svg": race(drive).svg] : [:])
  }

  private var curvePlots: [String] {
    ["D index 0 using 1:2 with lines lw 1.6 lc rgb RULE"]
      + (local.isEmpty ? [] : ["D index 1 using 1:2 with points pt 10 ps 1.1 lw 1.6 lc rgb INK"])
      + (goals.isEmpty ? [] : ["D index 2 using 1:2 with points pt 8 ps 1.2 lw 1.8 lc rgb INK"])
  }

  /// Few steps are joined; of many each is a dot.
  private var landscapePaths: [String] {
    let joined = paths.indices.reversed().flatMap { index -> [String] in
      let count = paths[index].points.count
      let dots = "D index \(3 + index) using 1:2 with points pt 7 ps \(count <= 60 ? 0.45 : 0.25) lc rgb"
      if count > 100 { return ["\(dots) \"#80\".\(ink(index))[2:]"] }
      let dash = drawn.dashed.contains(index) ? " dt (6,3)" : ""
      return ["D index \(3 + index) using 1:2 with lines lw 0.9\(dash) lc rgb \(ink(index))", "\(dots) \(ink(index))"]
    }
    return joined + ends(1, 2)
  }

  private func ends(_ first: Int, _ second: Int) -> [String] {
    paths.indices.map { index in
      let last = paths[index].points.count - 1
      return "D index \(3 + index) every ::\(last)::\(last) using \(first):\(second) with points pt 7 ps 1 "
        + "lc rgb \(ink(index))"
    } + ["D index 3 every ::0::0 using \(first):\(second) with points pt 6 ps 1.1 lw 2 lc rgb INK"]
  }

  /// The same iterates against steps, which go down.
  private func time(_ last: Int, _ card: Card) -> String {
    let plots = paths.indices.reversed().map { index in
      let dash = drawn.dashed.contains(index) ? " dt (6,3)" : ""
      return "D index \(3 + index) using 1:3 with lines lw \(paths[index].points.count > 400 ? 0.7 : 1.4)\(dash) "
        + "lc rgb \(ink(index))"
    }
    let name = axis == "x1" ? "'{/:Italic x}'" : GnuplotText.quoted(axis)
    return card.lower(left: card.left, right: card.right)
      + """
      set format x '%g'; set yrange [\(last):0]; set ytics auto
      \(card.isPaper ? PlotRange(0, Double(last)).tics("y", along: card.time) : "")\
      set xlabel \(name) tc rgb TEXT offset 0,LIFT
      \(card.name("step, downwards"))
      plot \((plots + ends(1, 3)).joined(separator: ", \\\n  "))
      unset label; unset xlabel

      """
  }

  /// What the schedules drive, beside the steps at which it is so.
  private func strip(_ drive: DriveStrip, _ last: Int, _ card: Card) -> String {
    let top = drive.lines.compactMap { $0.rates.max() }.max() ?? 1
    let plots = paths.indices.filter { !drawn.rates[$0].isEmpty }
      .map { "D index \(3 + $0) using 4:3 with lines lw 1.6 lc rgb \(ink($0))" }
    return card.lower(left: card.width - card.right + 16, right: 20)
      + """
      set xrange [0:\(PlotRange(0, 1.08 * top).high.description)]; set yrange [\(last):0]; set format y ''
      set xtics (0, \(NumberText.short(top, 3))); set xlabel '\(drive.name)' tc rgb TEXT offset 0,LIFT
      plot \(plots.joined(separator: ", \\\n  "))

      """
  }

  private var data: String {
    func block(_ title: String, _ points: [(Double, Double)]) -> String {
      "# \(title)\n" + (points.isEmpty ? "? ?\n" : points.map { "\($0.0) \(Self.text($0.1))\n" }.joined())
    }
    let lines = paths.enumerated().map { index, path in
      let rates = drawn.rates[index]
      return GnuplotText.comment("\(path.label): x, f, step, what its schedule drives")
        + path.points.enumerated().map { place, point in
          "\(point.0) \(Self.text(point.1)) \(drawn.steps[index][place]) "
            + "\(rates.isEmpty ? "?" : rates[place].description)\n"
        }.joined()
    }
    return ([block("x, f", curve), block("local minima", local), block("global minima", goals)] + lines)
      .joined(separator: "\n\n")
  }

  private static func text(_ value: Double) -> String { value.isFinite ? value.description : "?" }

  /// The same in motion: a walker an arm.
  private func race(_ drive: DriveStrip?) -> AnimatedRace {
    let shown = curve.filter { $0.1.isFinite }.map { point -> String in
      let place = AnimatedRace.place([point.0, point.1], x, y)
      return "\(AnimatedRace.text(place.x)) \(AnimatedRace.text(place.y))"
    }
    let line = "<path class=\"border\" stroke-width=\"1.6\" d=\"M\(shown.joined(separator: "L"))\"/>\n"
    return AnimatedRace(
      stage: AnimatedRace.Stage(
        title: title, subtitle: subtitle, x: x, y: y, backdrop: shown.isEmpty ? "" : line,
        goals: goals.map { [$0.0, $0.1] }, paths: paths.map { ($0.label, $0.points.map { [$0.0, $0.1] }) },
        steps: drawn.steps, colours: drawn.colours, drive: drive,
        hasTrails: paths.allSatisfy { $0.points.count <= 100 },
        goal: isResidual ? goalName : goal
      ))
  }
}
