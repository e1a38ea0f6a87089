extension Recording {
  /// For each target the largest value whose gap to the reference is at most the target.
  var thresholds: [Double] {
    targets.map { target in
      func reaches(_ value: Double) -> Bool { value - reference <= target }
      let near = reference + target
      if reaches(near) && !reaches(near.nextUp) { return near }
      // Where the sum lost digits: by bisection among all numbers, in the order of their size.
      var (low, high) = ((-Double.infinity).place, Double.infinity.place)
      while low + 1 < high {
        let middle = (low >> 1) + (high >> 1) + (low & high & 1)
        if reaches(Double(place: middle)) { low = middle } else { high = middle }
      }
      return Double(place: low)
    }
  }
}

extension Double {
  /// Its place among all numbers in the order of their size; −0 and 0 have neighbouring places.
  fileprivate var place: Int {
    let bits = Int(bitPattern: UInt(bitPattern))
    return bits < 0 ? Int.min - bits - 1 : bits
  }

  fileprivate init(place: Int) {
    self.init(bitPattern: UInt64(bitPattern: Int64(place < 0 ? Int.min - place - 1 : place)))
  }
}
