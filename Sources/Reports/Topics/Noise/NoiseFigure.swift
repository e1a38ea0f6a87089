import Findings
import Lanes
import Statistics
import Values

/// The gradients of mini-batches of all functions in one figure, in units in which theory gives each deviation 1.
struct NoiseFigure {
  private let studies: [(label: String, study: GradientNoiseStudy)]
  private static let bins = 60
  private static let range = 4.0

  init(_ studies: [(label: String, study: GradientNoiseStudy)]) {
    self.studies = studies.filter { ($0.study.covariance.first?.expected ?? 0) > 0 }
  }

  /// `nil` where there is nothing to draw.
  var figure: (figure: any Figure, caption: String)? {
    guard !studies.isEmpty else { return nil }
    let width = 2 * Self.range / Double(Self.bins)
    let gaussian = (0...240).map { i -> (Double, Double) in
      let z = -Self.range + Double(i) / 240 * 2 * Self.range
      return (z, Double.exp(-0.5 * z * z) / (2 * Double.pi).squareRoot())
    }
    var lines: [LineFigure.Line] = []
    var top = gaussian.map(\.1).max() ?? 1
    for (label, study) in studies {
      guard let noise = study.noises.first, let variance = study.covariance.first?.expected else { continue }
      let deviation = variance.squareRoot()
      var counts = [Int](repeating: 0, count: Self.bins)
      for draw in noise.draws {
        let z = (draw - noise.gradient) / deviation
        if z >= -Self.range, z < Self.range { counts[min(Self.bins - 1, Int((z + Self.range) / width))] += 1 }
      }
      let heights = counts.map { Double($0) / (Double(noise.draws.count) * width) }
      top = max(top, heights.max() ?? 0)
      var line = LineFigure.Line(label: label, rows: [], end: nil)
      line.isStair = true
      line.rows = heights.indices.map { "\(-Self.range + Double($0) * width) \(heights[$0])" }
      line.end = heights.indices.max { heights[$0] < heights[$1] }.map {
        (-Self.range + Double($0) * width, heights[$0])
      }
      lines.append(line)
    }
    let smooth = "N(0, 1)"
    lines.append(
      LineFigure.Line(
        label: smooth, rows: gaussian.map { "\($0.0) \($0.1)" }, end: gaussian.last.map { ($0.0, $0.1) }))
    let place = studies.allSatisfy(\.study.isMinimum) ? "at the minimum" : "at the point asked for"
    let figure = LineFigure(
      title: "Noise of the gradient \(place)",
      subtitle: "\(NumberText.count(GradientNoiseStudy.draws)) batches each, less the full gradient, over √(C/B)",
      x: FigureAxis(low: -Self.range, high: Self.range, isLogarithmic: false),
      y: FigureAxis(low: 0, high: 1.1 * top, isLogarithmic: false),
      xLabel: "gradient of the batch in units of √(C/B)", yLabel: "density", columns: "gradient, density",
      lines: lines, styles: ArmStyles(lines.map { ($0.label, $0.label, "") }))
    return (figure, "Gradients of mini-batches \(place), scaled by √(C/B), with the standard Gaussian.")
  }
}
