/// Lines of equal height on a grid, by marching squares, joined into the fewest strokes.
///
/// W. E. Lorensen and H. E. Cline, "Marching cubes", SIGGRAPH 1987, in two dimensions; a saddle inside a square is
/// decided by the mean of its corners. A square with a corner that is not finite has no line. A closed stroke that is
/// hardly wider than a square is left out: of a valley too narrow for the grid it would be one of a row of islands.
struct ContourLines {
  /// Rows from the lowest, equally long.
  let heights: [[Double]]

  private var rows: Int { heights.count }
  private var columns: Int { heights.first?.count ?? 0 }

  /// A stroke: points in units of the grid, the first equal to the last where it is closed.
  typealias Stroke = [(x: Double, y: Double)]

  /// The strokes at a level, in an order that depends on the heights alone.
  func strokes(at level: Double) -> [Stroke] {
    // An edge of the grid is named by its lower left corner: even to the right of it, odd above it.
    var neighbours: [Int: [Int]] = [:]
    for j in 0..<max(0, rows - 1) {
      for i in 0..<max(0, columns - 1) {
        for (a, b) in crossings(i, j, level) {
          neighbours[a, default: []].append(b)
          neighbours[b, default: []].append(a)
        }
      }
    }
    var strokes: [Stroke] = []
    let edges = neighbours.keys.sorted()
    // Open strokes from their ends, then the closed ones.
    for begin in edges.filter({ neighbours[$0]?.count == 1 }) + edges {
      guard neighbours[begin]?.isEmpty == false else { continue }
      var stroke: Stroke = [place(begin, level)]
      var edge = begin
      while let next = neighbours[edge]?.first {
        neighbours[edge]?.removeFirst()
        if let back = neighbours[next]?.firstIndex(of: edge) { neighbours[next]?.remove(at: back) }
        stroke.append(place(next, level))
        edge = next
      }
      strokes.append(stroke)
    }
    // One island alone is a pit; several are what the grid leaves of a valley.
    return strokes.count == 1 ? strokes : strokes.filter { !Self.isSliver($0) }
  }

  /// Whether a closed stroke is on the mean no wider than a square and a half: 2A/P of its area A and its perimeter P.
  private static func isSliver(_ stroke: Stroke) -> Bool {
    guard let first = stroke.first, let last = stroke.last, first == last else { return false }
    var (area, perimeter) = (0.0, 0.0)
    for (a, b) in zip(stroke, stroke.dropFirst()) {
      area += (a.x * b.y - b.x * a.y) / 2
      perimeter += ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
    }
    return 2 * abs(area) < 1.5 * perimeter
  }

  /// The pairs of edges of a square that a line joins.
  private func crossings(_ i: Int, _ j: Int, _ level: Double) -> [(Int, Int)] {
    let corners = [heights[j][i], heights[j][i + 1], heights[j + 1][i + 1], heights[j + 1][i]]
    guard corners.allSatisfy(\.isFinite) else { return [] }
    let bottom = 2 * (j * columns + i)
    let left = bottom + 1
    let right = 2 * (j * columns + i + 1) + 1
    let top = 2 * ((j + 1) * columns + i)
    let above = corners.map { $0 >= level }
    let isMiddleAbove = corners.reduce(0, +) / 4 >= level
    switch (above[0], above[1], above[2], above[3]) {
    case (true, true, true, true), (false, false, false, false): return []
    case (true, false, false, false), (false, true, true, true): return [(left, bottom)]
    case (false, true, false, false), (true, false, true, true): return [(bottom, right)]
    case (false, false, true, false), (true, true, false, true): return [(right, top)]
    case (false, false, false, true), (true, true, true, false): return [(top, left)]
    case (true, true, false, false), (false, false, true, true): return [(left, right)]
    case (false, true, true, false), (true, false, false, true): return [(bottom, top)]
    case (true, false, true, false):
      return isMiddleAbove ? [(left, top), (bottom, right)] : [(left, bottom), (right, top)]
    case (false, true, false, true):
      return isMiddleAbove ? [(left, bottom), (right, top)] : [(left, top), (bottom, right)]
    }
  }

  /// Where the height on an edge is that of the level.
  private func place(_ edge: Int, _ level: Double) -> (x: Double, y: Double) {
    let corner = edge / 2
    let (i, j) = (corner % columns, corner / columns)
    let isUpward = edge % 2 == 1
    let low = heights[j][i]
    let high = isUpward ? heights[j + 1][i] : heights[j][i + 1]
    let part = high == low ? 0.5 : (level - low) / (high - low)
    return isUpward ? (Double(i), Double(j) + part) : (Double(i) + part, Double(j))
  }
}
