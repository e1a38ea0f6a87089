import GSL
import Testing

struct SobolSequenceTests {
  /// Sobol' (1967) by hand: the points after the origin, as scipy.stats.qmc.Sobol(2, scramble=False) gives them too.
  @Test func `the first Sobol points are the published ones`() throws {
    var sobol = try SobolSequence(dimension: 2)
    let points = (0..<7).map { _ in sobol.next() }
    #expect(
      points == [
        [0.5, 0.5], [0.75, 0.25], [0.25, 0.75], [0.375, 0.375], [0.875, 0.875], [0.625, 0.125], [0.125, 0.625],
      ])
  }

  @Test func `every coordinate of a Sobol sequence takes every dyadic value once`() throws {
    var sobol = try SobolSequence(dimension: 40)
    let count = 1 << 10
    let points = (1..<count).map { _ in sobol.next() }
    for i in 0..<40 {
      let values = points.map { $0[i] * Double(count) }.sorted()
      #expect(values == (1..<count).map(Double.init), "coordinate \(i)")
    }
  }

  @Test func `a point in a box is laid linearly`() throws {
    var sobol = try SobolSequence(dimension: 2)
    #expect(sobol.next(in: [-1...1, 0...8]) == [0, 4])
    #expect(sobol.next(in: [-1...1, 0...8]) == [0.5, 2])
  }

  @Test func `dimensions that do not exist are refused`() throws {
    let error = GSLError.outOfRange("the dimension of a Sobol sequence", found: 41, allowed: "1 to 40")
    #expect(throws: error) { _ = try SobolSequence(dimension: 41) }
    #expect(error.description == "the dimension of a Sobol sequence is 41, allowed: 1 to 40")
    #expect(throws: GSLError.self) { _ = try SobolSequence(dimension: 0) }
  }
}
