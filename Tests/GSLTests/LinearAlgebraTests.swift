import Foundation
import GSL
import Testing

struct LinearAlgebraTests {
  struct File: Decodable { let records: [Record] }

  struct Record: Decodable, Sendable, CustomStringConvertible {
    let kind, key: String
    let A: [[Double]]
    let b, x: [Double]?
    let condition_2: Double?
    var description: String { key }
  }

  static let systems: [Record] = {
    let file = try? JSONDecoder().decode(File.self, from: reference("linear.json"))
    return file?.records.filter { $0.kind == "linear_system" } ?? []
  }()

  @Test func `there are reference systems`() { #expect(Self.systems.count == 8) }

  /// To the tolerance of the reference: 10⁻¹⁵ times the condition number.
  @Test(arguments: systems)
  func `LU factors solve the reference systems`(_ record: Record) throws {
    let (b, x, condition) = try (#require(record.b), #require(record.x), #require(record.condition_2))
    let solution = try LUFactors(Matrix(record.A)).solve(b)
    #expect(distance(solution, x) <= 1e-15 * condition * max(1, x.map(abs).max() ?? 0))
  }

  @Test(arguments: systems)
  func `least squares of a square system is its solution`(_ record: Record) throws {
    let (b, x, condition) = try (#require(record.b), #require(record.x), #require(record.condition_2))
    let fit = try LeastSquares(Matrix(record.A), b)
    #expect(distance(fit.solution, x) <= 4e-15 * condition * max(1, x.map(abs).max() ?? 0))
    #expect(fit.residualNorm < 1e-12)
  }

  @Test(arguments: systems)
  func `singular values give the reference condition numbers`(_ record: Record) throws {
    let values = try SingularValues(Matrix(record.A)).values
    let condition = try #require(record.condition_2)
    #expect(values.count == record.A.count)
    #expect(relativeError(values[0] / values[values.count - 1], condition) < 1e-14 * condition)
  }

  @Test(arguments: systems)
  func `Cholesky solves the positive definite ones and refuses the others`(_ record: Record) throws {
    let matrix = Matrix(record.A)
    let definite = ["poisson_1d", "poisson_2d", "textbook_4x4", "hilbert", "jacobi_diverges_gs_converges"]
    // Only the lower triangle is read: what is not symmetric is no case.
    guard matrix.isSymmetric else { return }
    guard definite.contains(record.key) else {
      #expect(throws: GSLError.notPositiveDefinite(rows: matrix.rows)) { try CholeskyFactor(matrix) }
      return
    }
    let (b, x, condition) = try (#require(record.b), #require(record.x), #require(record.condition_2))
    let factor = try CholeskyFactor(matrix)
    #expect(distance(factor.solve(b), x) <= 1e-15 * condition * max(1, x.map(abs).max() ?? 0))
    #expect(distance((factor.lower * factor.lower.transposed).elements, matrix.elements) < 1e-14)
  }

  @Test func `a singular matrix solves nothing`() throws {
    let factors = try LUFactors([[1, 2, 3], [2, 4, 6], [1, 1, 1]])
    #expect(throws: GSLError.singular(pivot: 3, of: 3)) { try factors.solve([1, 2, 3]) }
    #expect(GSLError.singular(pivot: 3, of: 3).description == "the 3 × 3 matrix is singular: pivot 3 is zero")
    #expect(try SingularValues([[1, 2], [2, 4]]).values[1] < 1e-15)
    #expect(try SingularValues([[0, 0], [0, 0]]).values == [0, 0])
  }

  @Test func `NaN and infinity are refused by name`() {
    let matrix: Matrix = [[1, .nan], [0, 1]]
    let error = GSLError.notFinite("an entry of the matrix")
    #expect(throws: error) { try LUFactors(matrix) }
    #expect(throws: error) { try CholeskyFactor(matrix) }
    #expect(throws: error) { try SingularValues([[.infinity]]) }
    #expect(throws: error) { try LeastSquares(matrix, [1, 2]) }
    #expect(throws: GSLError.notFinite("an entry of the right-hand side")) { try LeastSquares([[1]], [.nan]) }
  }

  @Test func `an indefinite matrix has no Cholesky factor`() {
    #expect(throws: GSLError.notPositiveDefinite(rows: 2)) { try CholeskyFactor([[1, 2], [2, 1]]) }
    #expect(throws: GSLError.notPositiveDefinite(rows: 1)) { try CholeskyFactor([[0]]) }
  }

  /// NIST StRD, linear regression, Longley: certified coefficients and residual standard deviation.
  @Test func `least squares reproduces NIST's certified values for Longley's data`() throws {
    let data: [[Double]] = [
      [60323, 83.0, 234289, 2356, 1590, 107608, 1947], [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
      [60171, 88.2, 258054, 3682, 1616, 109773, 1949], [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
      [63221, 96.2, 328975, 2099, 3099, 112075, 1951], [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
      [64989, 99.0, 365385, 1870, 3547, 115094, 1953], [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
      [66019, 101.2, 397469, 2904, 3048, 117388, 1955], [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
      [68169, 108.4, 442769, 2936, 2798, 120445, 1957], [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
      [68655, 112.6, 482704, 3813, 2552, 123366, 1959], [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
      [69331, 115.7, 518173, 4806, 2572, 127852, 1961], [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
    ]
    let certified = [
      -3_482_258.63459582, 15.0618722713733, -0.358191792925910e-01, -2.02022980381683, -1.03322686717359,
      -0.511041056535807e-01, 1829.15146461355,
    ]
    let fit = try LeastSquares(Matrix(data.map { [1] + $0.dropFirst() }), data.map { $0[0] })
    for (found, expected) in zip(fit.solution, certified) { #expect(relativeError(found, expected) < 1e-7) }
    let deviation = fit.residualNorm / Double(16 - 7).squareRoot()
    #expect(relativeError(deviation, 304.854073561965) < 1e-11)
  }

  @Test func `dependent columns are refused with their rank`() {
    #expect(throws: GSLError.rankDeficient(rank: 2, columns: 3)) {
      try LeastSquares([[1, 2, 3], [4, 5, 9], [7, 8, 15], [1, 0, 1]], [1, 2, 3, 4])
    }
    #expect(throws: GSLError.rankDeficient(rank: 0, columns: 1)) { try LeastSquares([[0], [0]], [1, 2]) }
  }

  @Test(arguments: [
    [[1.0, 2], [3, 4], [5, 6]], [[1, 3, 5], [2, 4, 6]], [[2, -1, 0], [-1, 2, -1], [0, -1, 2]], [[-3]],
  ])
  func `the squares of singular values are the eigenvalues of the smaller product`(_ rows: [[Double]]) throws {
    let matrix = Matrix(rows)
    let values = try SingularValues(matrix).values
    #expect(values.count == min(matrix.rows, matrix.columns))
    #expect(values == values.sorted(by: >) && values.allSatisfy { $0 >= 0 })
    let product = matrix.rows < matrix.columns ? matrix * matrix.transposed : matrix.transposed * matrix
    let eigenvalues = try SymmetricEigen(product).values.sorted(by: >)
    #expect(distance(values.map { $0 * $0 }, eigenvalues) < 1e-13)
  }

  @Test func `products follow their definition`() {
    let a: Matrix = [[1, 2, 3], [4, 5, 6]]
    #expect(a * a.transposed == [[14, 32], [32, 77]])
    #expect(a * [1, 0, -1] == [-2, -2])
    #expect(a.row(1) == [4, 5, 6] && a.column(2) == [3, 6])
    #expect(a == Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6]))
    #expect(!a.isSquare && Matrix.identity(3).isSymmetric && !Matrix([[1, 2], [3, 4]]).isSymmetric)
  }
}
