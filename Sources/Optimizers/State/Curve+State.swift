import Records

extension Curve {
  /// Its columns one after the other: how many points, then steps, evaluations, values, best, properties, iterates and
  /// diagnostics.
  var words: [UInt64] {
    var words = [UInt64(steps.count)]
    words += steps.map { UInt64(clamping: $0) }
    words += evaluations.map { UInt64(clamping: $0) }
    for column in [values, best] + properties.map(\.values) + points + diagnostics.flatMap(\.values) {
      words += column.map(\.bitPattern)
    }
    return words
  }

  /// Takes over what `words` wrote of a curve with the same properties and diagnostics.
  ///
  /// - Parameters:
  ///   - last: the step that all points lie before.
  ///   - dimension: n where it keeps iterates, else `nil`.
  /// - Returns: whether they are such a curve.
  mutating func take(_ words: [UInt64], before last: Int, dimension: Int?) -> Bool {
    guard let count = words.first.flatMap({ Int(exactly: $0) }), count < words.count else { return false }
    let vectors = dimension.map { $0 * (1 + diagnostics.count) } ?? 0
    let width = 4 + properties.count + vectors
    guard (words.count - 1) % width == 0, (words.count - 1) / width == count else { return false }
    var place = 1
    func column(_ length: Int) -> ArraySlice<UInt64> {
      defer { place += length }
      return words[place..<place + length]
    }
    func numbers(_ length: Int) -> [Double] { column(length).map { Double(bitPattern: $0) } }
    let (steps, evaluations) = (column(count), column(count))
    guard steps.allSatisfy({ $0 < UInt64(last) }), zip(steps, steps.dropFirst()).allSatisfy({ $0 < $1 }),
      evaluations.allSatisfy({ $0 <= UInt64(RunState.most) })
    else { return false }
    self.steps = steps.map { Int($0) }
    self.evaluations = evaluations.map { Int($0) }
    values = numbers(count)
    best = numbers(count)
    for i in properties.indices { properties[i].values = numbers(count) }
    if let dimension {
      points = (0..<count).map { _ in numbers(dimension) }
      for i in diagnostics.indices { diagnostics[i].values = (0..<count).map { _ in numbers(dimension) } }
    }
    return (values + best + properties.flatMap(\.values)).allSatisfy(\.isFinite)
  }
}
