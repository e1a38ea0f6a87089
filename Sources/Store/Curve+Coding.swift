import Records

/// What of a curve is not written, because something else says it.
private struct Elisions: OptionSet {
  let rawValue: UInt8
  /// The steps begin as those of the run before it in the block.
  static let sharedSteps = Elisions(rawValue: 1)
  /// So do the evaluations.
  static let sharedEvaluations = Elisions(rawValue: 2)
  /// One evaluation a step: the evaluations are the steps.
  static let evaluationsAreSteps = Elisions(rawValue: 4)
  /// In the first form: the learning rates begin as those of the run before; from the second on: the names of
  /// properties and diagnostics are those of the run before.
  static let sharedRates = Elisions(rawValue: 8)
  static let sharedNames = Elisions(rawValue: 8)
  /// In the first form: one learning rate throughout.
  static let constantRate = Elisions(rawValue: 16)
  /// The curve keeps iterates.
  static let points = Elisions(rawValue: 32)
  static let first: Elisions = [
    .sharedSteps, .sharedEvaluations, .evaluationsAreSteps, .sharedRates, .constantRate, .points,
  ]
  static let second = first.subtracting(.constantRate)
}

/// Where the best value so far at a point of the curve is to be found; two bits each.
private enum BestSource {
  static let value: UInt8 = 0
  static let before: UInt8 = 1
  static let written: UInt8 = 2
}

/// How a property is written.
private enum Column {
  static let written: UInt8 = 0
  /// It begins as that of the run before it in the block.
  static let shared: UInt8 = 1
  /// One number throughout.
  static let constant: UInt8 = 2
}

extension Curve {
  /// Why it would not be read back equal; `nil` where it would.
  ///
  /// - Parameter dimension: n, the coordinates of each iterate.
  func reasonNotToStore(dimension: Int) -> String? {
    let count = steps.count
    guard evaluations.count == count, values.count == count, best.count == count,
      points.isEmpty || points.count == count, properties.allSatisfy({ $0.values.count == count }),
      diagnostics.allSatisfy({ $0.values.count == count })
    else { return "the columns of a curve differ in length" }
    if max(properties.count, diagnostics.count) > Self.mostNames { return "a curve has more than 64 properties" }
    guard steps.first ?? 0 >= 0, steps.last ?? 0 <= RunRecord.counted.upperBound,
      zip(steps, steps.dropFirst()).allSatisfy(<)
    else { return "the steps of a curve do not ascend from 0" }
    guard evaluations.first ?? 0 >= 0, evaluations.last ?? 0 <= RunRecord.counted.upperBound,
      zip(evaluations, evaluations.dropFirst()).allSatisfy(<=)
    else { return "the evaluations of a curve fall" }
    guard !values.contains(where: \.isNaN), !best.contains(where: \.isNaN),
      zip(best, best.dropFirst()).allSatisfy(>=)
    else { return "a value of a curve is no number, or its best value rises" }
    return points.allSatisfy { $0.count == dimension } ? nil : "an iterate has not \(dimension) coordinates"
  }

  /// The most bytes that it takes.
  func longestEncoding(dimension: Int) -> Int {
    let number = ByteWriter.longestNumber
    var bytes = 4 * number + 1 + steps.count * (8 * 2 + 2 * number + 1) + points.count * 8 * dimension
    for property in properties { bytes += number + property.name.utf8.count + 1 + 8 * property.values.count }
    for diagnostic in diagnostics {
      bytes += number + diagnostic.name.utf8.count
      for vector in diagnostic.values { bytes += number + 8 * vector.count }
    }
    return bytes
  }

  /// The most properties, and the most diagnostics, that a curve is stored with.
  fileprivate static let mostNames = 64

  fileprivate func hasNames(of other: Curve) -> Bool {
    properties.elementsEqual(other.properties) { $0.name == $1.name }
      && diagnostics.elementsEqual(other.diagnostics) { $0.name == $1.name }
  }
}

extension ByteWriter {
  /// Count, elisions, steps and evaluations as differences, values, best values where they are neither the value nor
  /// the best before, names, properties, iterates, diagnostics.
  mutating func curve(_ curve: Curve, after previous: Curve, dimension: Int) {
    let count = curve.steps.count
    var elisions: Elisions = []
    if count > 0 {
      if curve.steps.begins(previous.steps) { elisions.insert(.sharedSteps) }
      if curve.evaluations.begins(previous.evaluations) { elisions.insert(.sharedEvaluations) }
      if curve.evaluations == curve.steps { elisions.insert(.evaluationsAreSteps) }
      if !curve.points.isEmpty { elisions.insert(.points) }
    }
    let sharesNames = curve.hasNames(of: previous)
    if sharesNames { elisions.insert(.sharedNames) }
    number(count)
    byte(elisions.rawValue)
    if !elisions.contains(.sharedSteps) { differences(curve.steps) }
    if elisions.isDisjoint(with: [.sharedEvaluations, .evaluationsAreSteps]) { differences(curve.evaluations) }
    doubles(curve.values)
    best(curve.best, values: curve.values)
    if !sharesNames {
      names(curve.properties.map(\.name))
      names(curve.diagnostics.map(\.name))
    }
    for (index, property) in curve.properties.enumerated() {
      column(property.values, after: sharesNames ? previous.properties[index].values : [])
    }
    for point in curve.points { doubles(point) }
    for diagnostic in curve.diagnostics {
      for vector in diagnostic.values {
        number(vector.count)
        doubles(vector)
      }
    }
  }

  private mutating func names(_ names: [String]) {
    number(names.count)
    for name in names { text(name) }
  }

  private mutating func column(_ values: [Double], after previous: [Double]) {
    if values.isEmpty || !(values.begins(previous) || values.isConstant) {
      byte(Column.written)
      doubles(values)
    } else if values.begins(previous) {
      byte(Column.shared)
    } else {
      byte(Column.constant)
      double(values[0])
    }
  }

  private mutating func best(_ best: [Double], values: [Double]) {
    for first in stride(from: 0, to: best.count, by: 4) {
      var four: UInt8 = 0
      for i in first..<min(first + 4, best.count) { four |= source(best, values, i) << UInt8(2 * (i & 3)) }
      byte(four)
    }
    for i in best.indices where source(best, values, i) == BestSource.written { double(best[i]) }
  }

  @inline(__always)
  private func source(_ best: [Double], _ values: [Double], _ i: Int) -> UInt8 {
    if best[i].bitPattern == values[i].bitPattern { return BestSource.value }
    return i > 0 && best[i].bitPattern == best[i - 1].bitPattern ? BestSource.before : BestSource.written
  }
}

extension ByteReader {
  /// - Parameter form: of the block, from 1.
  mutating func curve(after previous: Curve, dimension: Int, form: UInt8) throws(Malformed) -> Curve {
    let count = try count()
    let elisions = Elisions(rawValue: try byte())
    guard elisions.isSubset(of: form == 1 ? .first : .second) else { throw Malformed() }
    var curve = Curve()
    curve.steps =
      elisions.contains(.sharedSteps) ? try beginning(of: previous.steps, count) : try differences(count)
    curve.evaluations =
      if elisions.contains(.evaluationsAreSteps) {
        curve.steps
      } else if elisions.contains(.sharedEvaluations) {
        try beginning(of: previous.evaluations, count)
      } else {
        try differences(count)
      }
    curve.values = try doubles(count)
    curve.best = try best(values: curve.values)
    if form == 1 {
      try properties(of: &curve, after: previous, elisions)
    } else {
      try properties(of: &curve, after: previous, sharesNames: elisions.contains(.sharedNames))
    }
    if elisions.contains(.points) {
      for _ in 0..<count { curve.points.append(try doubles(dimension)) }
    }
    for index in curve.diagnostics.indices {
      for _ in 0..<count { curve.diagnostics[index].values.append(try doubles(try number())) }
    }
    return curve
  }

  private mutating func properties(of curve: inout Curve, after previous: Curve, sharesNames: Bool) throws(Malformed) {
    let count = curve.steps.count
    if sharesNames {
      curve.diagnostics = previous.diagnostics.map { Curve.Property($0.name) }
      for property in previous.properties {
        curve.properties.append(Curve.Property(property.name, try column(count, after: property.values)))
      }
    } else {
      let names = try names()
      curve.diagnostics = try self.names().map { Curve.Property($0) }
      for name in names { curve.properties.append(Curve.Property(name, try column(count, after: []))) }
    }
  }

  /// The two properties of the first form. A method without a learning rate has 0 there.
  private mutating func properties(
    of curve: inout Curve, after previous: Curve, _ elisions: Elisions
  ) throws(Malformed) {
    let count = curve.steps.count
    curve.properties = [Curve.Property(Curve.gradientNorm, try doubles(count))]
    let earlier = previous[property: Curve.learningRate] ?? Array(repeating: 0, count: previous.steps.count)
    let rates: [Double] =
      if elisions.contains(.sharedRates) {
        try beginning(of: earlier, count)
      } else if elisions.contains(.constantRate) {
        Array(repeating: try double(), count: count)
      } else {
        try doubles(count)
      }
    if rates.contains(where: { $0.bitPattern != 0 }) {
      curve.properties.append(Curve.Property(Curve.learningRate, rates))
    }
  }

  private mutating func names() throws(Malformed) -> [String] {
    let count = try count()
    guard count <= Curve.mostNames else { throw Malformed() }
    var names: [String] = []
    for _ in 0..<count { names.append(try text()) }
    return names
  }

  private mutating func column(_ count: Int, after previous: [Double]) throws(Malformed) -> [Double] {
    switch try byte() {
    case Column.written: return try doubles(count)
    case Column.shared: return try beginning(of: previous, count)
    case Column.constant: return Array(repeating: try double(), count: count)
    default: throw Malformed()
    }
  }

  private func beginning<T>(of column: [T], _ count: Int) throws(Malformed) -> [T] {
    guard column.count >= count else { throw Malformed() }
    return column.count == count ? column : Array(column.prefix(count))
  }

  private mutating func best(values: [Double]) throws(Malformed) -> [Double] {
    let sources = try bytes((values.count + 3) / 4)
    var best = values
    for i in values.indices {
      switch sources[sources.startIndex + i >> 2] >> UInt8(2 * (i & 3)) & 3 {
      case BestSource.value: continue
      case BestSource.before where i > 0: best[i] = best[i - 1]
      case BestSource.written: best[i] = try double()
      default: throw Malformed()
      }
    }
    return best
  }
}
extension [Int] {
  /// Whether another column begins with this one.
  fileprivate func begins(_ other: [Int]) -> Bool {
    guard other.count >= count else { return false }
    for i in indices where self[i] != other[i] { return false }
    return true
  }
}

extension [Double] {
  /// Whether another column begins with the bits of this one.
  fileprivate func begins(_ other: [Double]) -> Bool {
    guard other.count >= count else { return false }
    for i in indices where self[i].bitPattern != other[i].bitPattern { return false }
    return true
  }

  /// Whether all elements have the bits of the first.
  fileprivate var isConstant: Bool {
    for i in indices where self[i].bitPattern != self[0].bitPattern { return false }
    return true
  }
}
