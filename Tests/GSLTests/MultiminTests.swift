import GSL
import Testing

struct MultiminTests {
  private let f = SmoothFunction.rosenbrock

  @Test(arguments: Multimin.Descent.Algorithm.allCases)
  func `a function is lent for a call and no longer`(_ algorithm: Multimin.Descent.Algorithm) throws {
    let descent = Multimin.Descent(algorithm, start: [-1.2, 1], step: 0.01, tolerance: 0.1)
    #expect(descent.point == [-1.2, 1] && descent.value.isNaN && descent.gradient.isEmpty)
    // A function that only lives in this scope, and that counts how often it is asked.
    var asked = 0
    func value(_ x: Span<Double>) -> Double {
      asked += 1
      return f.value(x)
    }
    try descent.begin(value: value, gradient: f.gradient)
    #expect(asked == 1 && relativeError(descent.value, 24.2) < 1e-15)
    var last = descent.value
    for _ in 0..<20 where try descent.iterate(value: value, gradient: f.gradient) {
      #expect(descent.value <= last && descent.value == f.value(descent.point.span))
      last = descent.value
    }
    #expect(asked > 20)
  }

  @Test func `a descent asks for both where it is given both`() throws {
    var both = 0
    let descent = Multimin.Descent(.vectorBFGS2, start: [-1.2, 1], step: 0.01, tolerance: 0.1)
    try descent.begin(value: f.value, gradient: f.gradient) { x, slope in
      both += 1
      f.gradient(x, &slope)
      return f.value(x)
    }
    #expect(both == 1)
    #expect(relativeError(descent.value, 24.2) < 1e-15)
    #expect(distance(descent.gradient, [-215.6, -88]) < 1e-12)
    #expect(relativeError(descent.gradientNorm, 232.86768775422664) < 1e-14)
  }

  @Test(arguments: Multimin.Descent.Algorithm.allCases)
  func `an error in the function comes out of the step that met it`(_ algorithm: Multimin.Descent.Algorithm) throws {
    for limit in 1...12 {
      var asked = 0
      let descent = Multimin.Descent(algorithm, start: [-1.2, 1], step: 0.01, tolerance: 0.1)
      func value(_ x: Span<Double>) throws -> Double {
        asked += 1
        if asked == limit { throw Interrupted() }
        return f.value(x)
      }
      let gradient: Multimin.Gradient = { x, slope in
        asked += 1
        if asked == limit { throw Interrupted() }
        f.gradient(x, &slope)
      }
      #expect(throws: Interrupted.self) {
        try descent.begin(value: value, gradient: gradient)
        for _ in 0..<100 { _ = try descent.iterate(value: value, gradient: gradient) }
      }
      #expect(asked == limit, "the function was asked after it had thrown")
    }
  }

  @Test(arguments: Multimin.Simplex.Algorithm.allCases)
  func `an error in a simplex's function comes out too`(_ algorithm: Multimin.Simplex.Algorithm) throws {
    for limit in 1...12 {
      var asked = 0
      let simplex = Multimin.Simplex(algorithm, start: [-1.2, 1], steps: [1, 1])
      func value(_ x: Span<Double>) throws -> Double {
        asked += 1
        if asked == limit { throw Interrupted() }
        return f.value(x)
      }
      #expect(throws: Interrupted.self) {
        try simplex.begin(value: value)
        for _ in 0..<100 { _ = try simplex.iterate(value: value) }
      }
      #expect(asked == limit)
    }
  }

  @Test func `a simplex refuses a value that is not finite with GSL's text`() throws {
    do {
      try Multimin.Simplex(.nmSimplex2, start: [0], steps: [1]).begin { _ in .nan }
      Issue.record("NaN was accepted")
    } catch let error as GSLError {
      #expect(error.description == "nmsimplex2: problem with user-supplied function (GSL status 9)")
    }
  }

  @Test func `a simplex finds the minimum of Himmelblau's function`() throws {
    let f = SmoothFunction.himmelblau
    let simplex = Multimin.Simplex(.nmSimplex2, start: [2.5, 2.5], steps: [0.5, 0.5])
    try simplex.begin(value: f.value)
    while simplex.size > 1e-10 { guard try simplex.iterate(value: f.value) else { break } }
    #expect(distance(simplex.point, [3, 2]) < 1e-8)
    #expect(simplex.value < 1e-16)
  }
}
