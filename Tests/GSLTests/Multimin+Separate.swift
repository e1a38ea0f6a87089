import GSL

/// Descents that ask for value and gradient one after the other where both are wanted.
extension Multimin.Descent {
  func begin(value: Multimin.Value, gradient: Multimin.Gradient) throws {
    try begin(value: value, gradient: gradient) { x, slope in
      let answer = try value(x)
      try gradient(x, &slope)
      return answer
    }
  }

  func iterate(value: Multimin.Value, gradient: Multimin.Gradient) throws -> Bool {
    try iterate(value: value, gradient: gradient) { x, slope in
      let answer = try value(x)
      try gradient(x, &slope)
      return answer
    }
  }
}
