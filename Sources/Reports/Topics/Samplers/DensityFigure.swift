import Plans
import Values

/// The Boltzmann density of a sampler's function, with the histogram of its samples.
enum DensityFigure: FigureMaker {
  static let name = "density"
  static let needs = "a sampler at constant temperature on a function of one or two variables"

  static func drawing(of function: FunctionView) -> Drawing? {
    let (label, studies) = (function.label, function.studies)
    let rows = studies.density.rows.filter { $0.coordinate == 0 }
    guard !rows.isEmpty else { return nil }
    // One sampler at several temperatures: the others' histograms would cover one another.
    let temperatures = Set(rows.map(\.temperature)).sorted()
    let shown = temperatures.compactMap { temperature in rows.first { $0.temperature == temperature } }
    var lines: [LineFigure.Line] = []
    for row in shown {
      let points = (0...240).map { i -> (Double, Double) in
        let x = row.edges[0] + Double(i) / 240 * (row.edges[row.edges.count - 1] - row.edges[0])
        return (x, row.density.density(at: x))
      }
      let text = "T = \(row.temperature.shortest)"
      lines.append(
        LineFigure.Line(label: text, rows: points.map { "\($0.0) \($0.1)" }, end: points.last.map { ($0.0, $0.1) }))
      var bars = LineFigure.Line(label: text, rows: [], end: nil)
      bars.isStair = true
      bars.rows = row.heights.indices.map { "\(row.edges[$0]) \(row.heights[$0])" }
      lines.append(bars)
    }
    let edges = shown.flatMap { [$0.edges[0], $0.edges[$0.edges.count - 1]] }
    let top = shown.flatMap(\.heights).max() ?? 1
    let figure = LineFigure(
      title: "\(function.title): the Boltzmann density and what was sampled",
      subtitle: "smooth: exp(−f/T)/Z by quadrature; steps: histogram of \(shown[0].name.name)",
      x: FigureAxis(low: edges.min() ?? 0, high: edges.max() ?? 1, isLogarithmic: false),
      y: FigureAxis(low: 0, high: 1.1 * top, isLogarithmic: false), xLabel: "x₁", yLabel: "density",
      columns: "x, density", lines: lines, styles: ArmStyles(lines: shown.map { "T = \($0.temperature.shortest)" }))
    return (figure, "\(label): the density of the first coordinate at each temperature, with the histogram of samples.")
  }
}

extension ArmStyles {
  /// One colour a line, in one panel.
  init(lines labels: [String]) {
    var seen: Set<String> = []
    self.init(labels.filter { seen.insert($0).inserted }.map { ($0, $0, "") })
  }
}
