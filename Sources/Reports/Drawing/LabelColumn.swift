/// Labels in a column, each as near to its wish as the others leave it.
enum LabelColumn {
  /// Places at least `gap` apart within `range`, in the order of the wishes, that move the labels least in the sense of
  /// least squares: isotonic regression by pooling adjacent violators (R. E. Barlow et al., *Statistical Inference
  /// under Order Restrictions*, 1972, §1.2) of wishᵢ − i · gap. Where `range` is too short, the gap shrinks.
  static func spread(_ wishes: [Double], gap: Double, in range: ClosedRange<Double>) -> [Double] {
    guard wishes.count > 1 else { return wishes.map { min(max($0, range.lowerBound), range.upperBound) } }
    let gap = min(gap, (range.upperBound - range.lowerBound) / Double(wishes.count - 1))
    let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
    var blocks: [(sum: Double, count: Int)] = []
    for (i, index) in order.enumerated() {
      blocks.append((wishes[index] - Double(i) * gap, 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        blocks.removeLast(2)
        blocks.append((before.sum + last.sum, before.count + last.count))
      }
    }
    var places = wishes
    let top = range.upperBound - Double(wishes.count - 1) * gap
    var i = 0
    for block in blocks {
      let place = min(max(block.sum / Double(block.count), range.lowerBound), top)
      for _ in 0..<block.count {
        places[order[i]] = place + Double(i) * gap
        i += 1
      }
    }
    return places
  }
}
