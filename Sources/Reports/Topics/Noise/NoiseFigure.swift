import Findings
import Lanes
import Plans
import Values

/// The gradients of mini-batches of all functions in one figure, in units in which theory gives each deviation 1.
enum NoiseFigure: FigureMaker {
  static let name = "gradientNoise"
  static let needs = "a model whose rows are drawn with replacement"

  private static let bins = 60
  private static let range = 4.0

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let studies = overall.noisy.noises.filter { ($0.study.covariance.first?.expected ?? 0) > 0 }
    guard !studies.isEmpty else { return nil }
    let width = 2 * range / Double(bins)
    let gaussian = (0...240).map { i -> (Double, Double) in
      let z = -range + Double(i) / 240 * 2 * range
      return (z, Double.exp(-0.5 * z * z) / (2 * Double.pi).squareRoot())
    }
    var lines: [LineFigure.Line] = []
    var top = gaussian.map(\.1).max() ?? 1
    for (label, study) in studies {
      guard let noise = study.noises.first, let variance = study.covariance.first?.expected else { continue }
      let deviation = variance.squareRoot()
      var counts = [Int](repeating: 0, count: bins)
      for draw in noise.draws {
        let z = (draw - noise.gradient) / deviation
        if z >= -range, z < range { counts[min(bins - 1, Int((z + range) / width))] += 1 }
      }
      let heights = counts.map { Double($0) / (Double(noise.draws.count) * width) }
      top = max(top, heights.max() ?? 0)
      var line = LineFigure.Line(label: label, rows: [], end: nil)
      line.isStair = true
      line.rows = heights.indices.map { "\(-range + Double($0) * width) \(heights[$0])" }
      line.end = heights.indices.max { heights[$0] < heights[$1] }.map {
        (-range + Double($0) * width, heights[$0])
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
      x: FigureAxis(low: -range, high: range, isLogarithmic: false),
      y: FigureAxis(low: 0, high: 1.1 * top, isLogarithmic: false),
      xLabel: "gradient of the batch in units of √(C/B)", yLabel: "density", columns: "gradient, density",
      lines: lines, styles: ArmStyles(lines: lines.map(\.label)))
    return (figure, "Gradients of mini-batches \(place), scaled by √(C/B), with the standard Gaussian.")
  }
}
