import Foundation
import GSL
import Testing

/// Eigenvalues by sixty-digit arithmetic. The reference asks for 10⁻¹³ relative; for eigenvalues far below the largest
/// a backward stable method promises that relative to the largest only.
struct EigenvalueTests {
  struct File: Decodable { let records: [Record] }

  struct Record: Decodable, Sendable, CustomStringConvertible {
    let kind, key: String
    let A: [[Double]]
    let eigenvalues: [Value]?
    let jacobi_spectral_radius, gauss_seidel_spectral_radius: Double?
    var description: String { key }
    var matrix: Matrix { Matrix(A) }
  }

  /// A real eigenvalue is a number in the file, a complex one a pair.
  struct Value: Decodable, Sendable {
    let number: ComplexNumber

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let real = try? container.decode(Double.self) {
        number = ComplexNumber(real)
      } else {
        let pair = try container.decode([Double].self)
        number = ComplexNumber(pair[0], pair[1])
      }
    }
  }

  static let records: [Record] = {
    let file = try? JSONDecoder().decode(File.self, from: reference("linear.json"))
    return file?.records ?? []
  }()
  static let problems = records.filter { $0.kind == "eigenvalue" }

  @Test func `there are reference eigenvalues`() { #expect(Self.problems.count == 9) }

  @Test(arguments: problems.filter(\.matrix.isSymmetric))
  func `symmetric eigenvalues agree with the reference`(_ record: Record) throws {
    let eigen = try SymmetricEigen(record.matrix)
    let expected = try #require(record.eigenvalues).map(\.number.real).sorted(by: >)
    let scale = expected.map(abs).max() ?? 0
    #expect(distance(eigen.values, expected) <= 1e-13 * scale)
    // A V = V diag(λ) and VᵀV = I.
    var scaled = eigen.vectors
    for i in 0..<scaled.rows { for j in 0..<scaled.columns { scaled[i, j] *= eigen.values[j] } }
    #expect(distance((record.matrix * eigen.vectors).elements, scaled.elements) <= 1e-13 * scale)
    let identity = Matrix.identity(scaled.rows)
    #expect(distance((eigen.vectors.transposed * eigen.vectors).elements, identity.elements) < 1e-14)
  }

  @Test(arguments: problems)
  func `general eigenvalues agree with the reference`(_ record: Record) throws {
    let found = try record.matrix.eigenvalues()
    var expected = try #require(record.eigenvalues).map(\.number)
    let scale = expected.map(\.magnitude).max() ?? 0
    #expect(found.count == expected.count)
    #expect(relativeError(try record.matrix.spectralRadius(), scale) <= 1e-13)
    #expect(found.map(\.magnitude) == found.map(\.magnitude).sorted(by: >))
    for value in found {
      func distance(_ other: ComplexNumber) -> Double {
        ComplexNumber(other.real - value.real, other.imaginary - value.imaginary).magnitude
      }
      let nearest = try #require(expected.indices.min { distance(expected[$0]) < distance(expected[$1]) })
      #expect(distance(expected.remove(at: nearest)) <= 1e-13 * scale)
    }
  }

  /// −D⁻¹(L + U) and −(D + L)⁻¹U. Where the radius is 0 the reference's own value is rounding of a nilpotent matrix.
  @Test(arguments: records.filter { $0.kind == "linear_system" && $0.key != "gs_diverges_jacobi_converges" })
  func `spectral radii of iteration matrices agree with the reference`(_ record: Record) throws {
    let a = record.matrix
    var (lower, upper, rest) = (a, Matrix(rows: a.rows, columns: a.rows), a)
    for i in 0..<a.rows {
      rest[i, i] = 0
      for j in i + 1..<max(i + 1, a.rows) { (upper[i, j], lower[i, j]) = (a[i, j], 0) }
      for j in 0..<a.rows { rest[i, j] /= a[i, i] }
    }
    let jacobi = try #require(record.jacobi_spectral_radius)
    #expect(relativeError(try rest.spectralRadius(), jacobi) < 1e-12)
    let gaussSeidel = try #require(record.gauss_seidel_spectral_radius)
    let columns = try (0..<a.rows).map { try LUFactors(lower).solve(upper.column($0)) }
    #expect(relativeError(try Matrix(columns).transposed.spectralRadius(), gaussSeidel) < 1e-10)
  }

  /// A³ = 0, and the eigenvalues come out as large as ε^(1/3); what is near to that or small is another matter.
  @Test func `the spectral radius of a nilpotent matrix is 0`() throws {
    let jacobi: Matrix = [[0, -2, 2], [-1, 0, -1], [-2, -2, 0]]
    #expect(try jacobi.eigenvalues()[0].magnitude > 1e-7)
    #expect(try jacobi.spectralRadius() == 0)
    #expect(try Matrix([[0, 1e10], [0, 0]]).spectralRadius() == 0)
    #expect(try Matrix([[0.1, -0.1], [0.1, -0.1]]).spectralRadius() == 0)
    #expect(try Matrix([[1e-200, 0], [0, 0]]).spectralRadius() == 1e-200)
    #expect(try Matrix([[0]]).spectralRadius() == 0)
    #expect(try Matrix([[0, 1e10, 0], [0, 0, 0], [0, 0, 1e-3]]).spectralRadius() == 1e-3)
    #expect(relativeError(try Matrix([[0, 1], [1e-12, 0]]).spectralRadius(), 1e-6) <= 1e-13)
  }

  @Test func `NaN has no eigenvalues`() {
    let error = GSLError.notFinite("an entry of the matrix")
    #expect(throws: error) { try SymmetricEigen([[.nan]]) }
    #expect(throws: error) { try Matrix([[.infinity, 0], [0, 1]]).eigenvalues() }
  }
}
