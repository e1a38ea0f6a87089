import Lanes
import Values

extension FitFigure {
  /// How near two lines are in parts of the panel, or two probabilities, that show as one.
  private static let sameLine = 0.01

  /// A block for the line of each arm.
  func lines(_ x: ClosedRange<Double>) -> String {
    if picture.kind == .classification && isPlane { return "" }
    return arms.map { arm in
      let strokes = outline(arm, x).map { stroke in stroke.map { "\($0.x) \($0.y)\n" }.joined() }
      return GnuplotText.comment(arm.label) + (strokes.isEmpty ? "? ?\n" : strokes.joined(separator: "\n"))
    }.joined(separator: "\n\n")
  }

  /// The strokes of an arm's model over an interval of the first feature.
  private func outline(_ arm: Arm, _ x: ClosedRange<Double>) -> [[(x: Double, y: Double)]] {
    if picture.kind == .components {
      return (arm.picture.axes?(arm.point) ?? []).map { ends in ends.map { ($0[0], $0[1]) } }
    }
    let stroke = (0..<Self.resolution).map { k -> (x: Double, y: Double) in
      if picture.kind == .circle {
        let angle = 2 * Double.pi * Double(k) / Double(Self.resolution - 1)
        let radius = arm.picture.predict(arm.point, [])
        let centre = arm.picture.centre?(arm.point) ?? [0, 0]
        return (centre[0] + radius * Double.cos(angle), centre[1] + radius * Double.sin(angle))
      }
      let place = x.lowerBound + step(x) * Double(k)
      return (place, arm.picture.predict(arm.point, [place]))
    }
    return [stroke]
  }

  /// For each arm the label of the first whose line is the same to the eye; `nil` where none of those before it is.
  func twins(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [String?] {
    let shapes = arms.map { shape($0, x, y) }
    return arms.indices.map { index in
      (0..<index).first { other in
        shapes[other].count == shapes[index].count
          && zip(shapes[other], shapes[index]).allSatisfy { abs($0 - $1) < Self.sameLine }
      }.map { arms[$0].label }
    }
  }

  /// What an arm's line looks like: its points in parts of the panel, or probabilities over it.
  private func shape(_ arm: Arm, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Double] {
    if picture.kind == .classification && isPlane {
      let places = 0..<12
      return places.flatMap { j in
        places.map { i in
          arm.picture.predict(
            arm.point, [x.lowerBound + 10 * step(x) * Double(i), y.lowerBound + 10 * step(y) * Double(j)])
        }
      }
    }
    let (width, height) = (x.upperBound - x.lowerBound, y.upperBound - y.lowerBound)
    return outline(arm, x).flatMap { stroke in
      // An axis has no direction.
      let points = picture.kind == .components ? stroke.sorted { ($0.x, $0.y) < ($1.x, $1.y) } : stroke
      return points.flatMap { [$0.x / width, $0.y / height] }
    }
  }
}
