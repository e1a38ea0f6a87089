/// The points that a part of a formula is computed at: the values of the running numbers that it depends on, the outer
/// slower than the inner.
struct Space: Sendable {
  /// The loops, outer first; none for what is computed once.
  let loops: [Int]
  /// How many points there are.
  let count: Int
  /// The value of each loop's running number at each point, loop by loop.
  let columns: [[Int32]]
  /// Where the points of each point of the parent begin, and their end.
  let starts: [Int32]
  /// The point of the parent that each belongs to.
  let parents: [Int32]

  /// A single point.
  static let single = Space(loops: [], count: 1, columns: [], starts: [], parents: [])
}

/// The spaces of a formula, each once. The first is the single point.
struct Spaces {
  private(set) var all: [Space] = [.single]
  private var numbers: [[Int]: Int] = [[]: 0]
  private var projections: [[Int]: [Int32]] = [:]
  /// How many points a space would have had that has none because they are too many.
  private(set) var excess: Double?

  subscript(number: Int) -> Space { all[number] }

  /// The space of some loops, where it is known.
  func number(of loops: [Int]) -> Int? { numbers[loops] }

  /// The parent of a space: the same without its innermost loop.
  func parent(of number: Int) -> Int { numbers[Array(all[number].loops.dropLast())] ?? 0 }

  /// Adds the space that a loop opens in another, its values at each point of that.
  mutating func open(_ loop: Int, in parent: Int, _ ranges: [ClosedRange<Int>?]) -> Int {
    let outer = all[parent]
    let sizes = ranges.map { $0.map { Double($0.count) } ?? 0 }
    let size = ranges.count == 1 ? Double(outer.count) * sizes[0] : sizes.reduce(0, +)
    let isTooLarge = size > Double(Limit.size)
    if isTooLarge { excess = size }
    var columns = outer.columns.map { _ in [Int32]() } + [[]]
    var starts: [Int32] = [0]
    var parents: [Int32] = []
    for point in 0..<outer.count {
      let range = isTooLarge ? nil : ranges[ranges.count == 1 ? 0 : point]
      for value in range.map(Array.init) ?? [] {
        for (column, values) in outer.columns.enumerated() { columns[column].append(values[point]) }
        columns[outer.columns.count].append(Int32(value))
        parents.append(Int32(point))
      }
      starts.append(Int32(parents.count))
    }
    let loops = outer.loops + [loop]
    all.append(
      Space(loops: loops, count: parents.count, columns: columns, starts: starts, parents: parents))
    numbers[loops] = all.count - 1
    return all.count - 1
  }

  /// The point of a space that each point of a larger one lies over.
  mutating func projection(from large: Int, to small: Int) -> [Int32] {
    if let known = projections[[large, small]] { return known }
    let from = all[large]
    var points = [Int32](repeating: 0, count: from.count)
    var loops: [Int] = []
    for loop in all[small].loops {
      loops.append(loop)
      guard let level = numbers[loops], let column = from.loops.firstIndex(of: loop) else { continue }
      let space = all[level]
      let values = space.columns[loops.count - 1]
      for point in points.indices {
        let start = space.starts[Int(points[point])]
        points[point] = start + from.columns[column][point] - values[Int(start)]
      }
    }
    projections[[large, small]] = points
    return points
  }
}
