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
  static let sharedLearningRates = Elisions(rawValue: 8)
  /// One learning rate throughout.
  static let constantLearningRate = Elisions(rawValue: 16)
  /// The curve keeps iterates.
  static let points = Elisions(rawValue: 32)
  static let all: Elisions = [
    .sharedSteps, .sharedEvaluations, .evaluationsAreSteps, .sharedLearningRates, .constantLearningRate, .points,
  ]
}

/// Where the best value so far at a point of the curve is to be found; two bits each.
private enum BestSource {
  static let value: UInt8 = 0
  static let before: UInt8 = 1
  static let written: UInt8 = 2
}

extension Curve {
  /// The most bytes that it takes.
  func longestEncoding(dimension: Int) -> Int {
    let perPoint = 8 * 4 + 2 * ByteWriter.longestNumber + 1
    return ByteWriter.longestNumber + 1 + steps.count * perPoint + points.count * 8 * dimension
  }
}

extension ByteWriter {
  /// Count, elisions, steps and evaluations as differences, values, best values where they are neither the value nor
  /// the best before, gradient norms, learning rates, iterates.
  mutating func curve(_ curve: Curve, after previous: Curve, dimension: Int) {
    let count = curve.steps.count
    precondition(
      curve.evaluations.count == count && curve.values.count == count && curve.best.count == count
        && curve.properties.allSatisfy { $0.values.count == count } && curve[property: Curve.gradientNorm] != nil
        && (curve.points.isEmpty || curve.points.count == count)
        && curve.points.allSatisfy { $0.count == dimension }, "the columns of a curve differ in length")
    // A run without a learning rate is written as one whose rate is 0 throughout, and a rate that is 0 throughout number
    // by number.
    let rates = curve[property: Curve.learningRate]
    var elisions: Elisions = []
    if count > 0 {
      if curve.steps.begins(previous.steps) { elisions.insert(.sharedSteps) }
      if curve.evaluations.begins(previous.evaluations) { elisions.insert(.sharedEvaluations) }
      if curve.evaluations == curve.steps { elisions.insert(.evaluationsAreSteps) }
      let earlier = previous[property: Curve.learningRate]
      if let rates, let earlier, rates.begins(earlier) { elisions.insert(.sharedLearningRates) }
      if rates == nil, earlier == nil, previous.steps.count >= count { elisions.insert(.sharedLearningRates) }
      if rates.map({ $0.isConstant && $0[0].bitPattern != 0 }) ?? true { elisions.insert(.constantLearningRate) }
      if !curve.points.isEmpty { elisions.insert(.points) }
    }
    number(count)
    byte(elisions.rawValue)
    if !elisions.contains(.sharedSteps) { differences(curve.steps) }
    if elisions.isDisjoint(with: [.sharedEvaluations, .evaluationsAreSteps]) { differences(curve.evaluations) }
    doubles(curve.values)
    best(curve.best, values: curve.values)
    doubles(curve[property: Curve.gradientNorm] ?? [])
    if !elisions.contains(.sharedLearningRates) {
      if elisions.contains(.constantLearningRate) {
        double(rates?[0] ?? 0)
      } else {
        doubles(rates ?? [])
      }
    }
    for point in curve.points { doubles(point) }
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
  mutating func curve(after previous: Curve, dimension: Int) throws(Malformed) -> Curve {
    let count = try count()
    let elisions = Elisions(rawValue: try byte())
    guard elisions.isSubset(of: .all) else { throw Malformed() }
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
    curve.properties = [Curve.Property(Curve.gradientNorm, try doubles(count))]
    let rates: [Double]? =
      if elisions.contains(.sharedLearningRates) {
        try previous[property: Curve.learningRate].map { (rates) throws(Malformed) in try beginning(of: rates, count) }
      } else if elisions.contains(.constantLearningRate) {
        try constant(count)
      } else {
        try doubles(count)
      }
    if let rates { curve.properties.append(Curve.Property(Curve.learningRate, rates)) }
    if elisions.contains(.points) {
      for _ in 0..<count { curve.points.append(try doubles(dimension)) }
    }
    return curve
  }

  /// One learning rate throughout, or `nil` where it is 0.
  private mutating func constant(_ count: Int) throws(Malformed) -> [Double]? {
    let rate = try double()
    return rate.bitPattern == 0 ? nil : Array(repeating: rate, count: count)
  }

  private func beginning<T>(of column: [T], _ count: Int) throws(Malformed) -> [T] {
    guard column.count >= count else { throw Malformed() }
    return column.count == count ? column : Array(column.prefix(count))
  }

  private mutating func differences(_ count: Int) throws(Malformed) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      let (value, overflow) = last.addingReportingOverflow(try signed())
      if overflow { throw Malformed() }
      last = value
      values.append(value)
    }
    return values
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
