import GSL
import Lanes

/// The x at which Σᵢ |bᵢ − aᵢ·x| is least, exactly, with the proof.
///
/// Some minimiser is a vertex: p rows, the basis B, have residual 0. With uᵢ = sign rᵢ off the basis and A_Bᵀ u_B =
/// −Σ_{i∉B} uᵢaᵢ the vertex is least if and only if |uⱼ| ≤ 1 on it. Otherwise the row whose |uⱼ| is greatest leaves:
/// along the edge Σ|r| falls until, at one of the kinks on the way, a weighted median, a row enters. The dual value Σ
/// uᵢbᵢ, with Aᵀu = 0 and |u| ≤ 1, lies below Σ|r| for every x, which proves what was found. So that no two rows vanish
/// by chance at once, bases are sought for right sides that are moved by 10⁻⁹ of their size.
///
/// I. Barrodale and F. D. K. Roberts, "An improved algorithm for discrete l₁ linear approximation", SIAM Journal on
/// Numerical Analysis 10(5) (1973), 839–848; the dual: H. M. Wagner, Journal of the American Statistical Association 54
/// (1959), 206–212.
struct LeastAbsoluteDeviations {
  /// x, p numbers.
  let point: [Double]
  /// Σᵢ |bᵢ − aᵢ·x|.
  let sum: Double
  /// What no sum lies below.
  let bound: Double

  /// - Parameters:
  ///   - rows: aᵢ, at least as many as they have entries.
  /// - Returns: `nil` where the columns are dependent.
  init?(_ rows: [[Double]], _ right: [Double]) {
    var stream = RandomStream(seed: 0)
    let size = right.reduce(0) { max($0, abs($1)) }
    let moved = right.map { $0 + 1e-9 * (size > 0 ? size : 1) * (stream.uniform() - 0.5) }
    guard var basis = Self.firstBasis(rows, moved) else { return nil }
    var dual = [Double](repeating: 0, count: rows.count)
    for _ in 0..<100 * (rows.count + basis.count) {
      guard let vertex = Vertex(rows, moved, basis) else { return nil }
      dual = vertex.dual
      guard let exchange = vertex.exchange(rows) else { break }
      basis[exchange.leaving] = exchange.entering
    }
    let matrix = Matrix(basis.map { rows[$0] })
    guard let x = try? LUFactors(matrix).solve(basis.map { right[$0] }) else { return nil }
    point = x
    sum = rows.indices.reduce(0) { $0 + abs(right[$1] - dot(rows[$1], x)) }
    bound = rows.indices.reduce(0) { $0 + min(1, max(-1, dual[$1])) * right[$1] }
  }

  /// Independent rows, those first whose least-squares residuals are least.
  private static func firstBasis(_ rows: [[Double]], _ right: [Double]) -> [Int]? {
    guard let residuals = try? LeastSquares(Matrix(rows), right).residuals else { return nil }
    let p = rows[0].count
    let scales = (0..<p).map { j in rows.reduce(0) { max($0, abs($1[j])) } }
    let order = rows.indices.sorted { abs(residuals[$0]) < abs(residuals[$1]) }
    for tolerance in [1e-3, 1e-6, 1e-10] {
      var basis: [Int] = []
      var directions: [[Double]] = []
      for i in order where basis.count < p {
        var rest = (0..<p).map { rows[i][$0] / scales[$0] }
        let whole = dot(rest, rest).squareRoot()
        for direction in directions {
          let part = dot(rest, direction)
          for j in 0..<p { rest[j] -= part * direction[j] }
        }
        let length = dot(rest, rest).squareRoot()
        guard length > tolerance * whole else { continue }
        basis.append(i)
        directions.append(rest.map { $0 / length })
      }
      if basis.count == p { return basis }
    }
    return nil
  }
}

/// A point at which the rows of a basis have residual 0.
private struct Vertex {
  /// Row numbers.
  let basis: [Int]
  let factors: LUFactors
  /// rᵢ, exactly 0 on the basis.
  let residuals: [Double]
  /// uᵢ.
  let dual: [Double]

  init?(_ rows: [[Double]], _ right: [Double], _ basis: [Int]) {
    let matrix = Matrix(basis.map { rows[$0] })
    guard let factors = try? LUFactors(matrix), let x = try? factors.solve(basis.map { right[$0] }) else { return nil }
    var residuals = rows.indices.map { right[$0] - dot(rows[$0], x) }
    for i in basis { residuals[i] = 0 }
    var dual = residuals.map { sign($0) }
    var pull = [Double](repeating: 0, count: basis.count)
    for i in rows.indices where dual[i] != 0 {
      for j in pull.indices { pull[j] -= dual[i] * rows[i][j] }
    }
    guard let weights = try? LUFactors(matrix.transposed).solve(pull) else { return nil }
    for (place, i) in basis.enumerated() { dual[i] = weights[place] }
    self.basis = basis
    self.factors = factors
    self.residuals = residuals
    self.dual = dual
  }

  /// Which place of the basis is left, and for which row; `nil` where the vertex is least.
  func exchange(_ rows: [[Double]]) -> (leaving: Int, entering: Int)? {
    guard let place = basis.indices.max(by: { abs(dual[basis[$0]]) < abs(dual[basis[$1]]) }) else { return nil }
    let weight = dual[basis[place]]
    guard abs(weight) > 1 + 1e-11 else { return nil }
    var unit = [Double](repeating: 0, count: basis.count)
    unit[place] = -sign(weight)
    guard let direction = try? factors.solve(unit) else { return nil }
    // rᵢ(t) = rᵢ − t aᵢ·d.
    var kinks: [(t: Double, jump: Double, row: Int)] = []
    for i in rows.indices where residuals[i] != 0 {
      let along = dot(rows[i], direction)
      if along != 0, residuals[i] / along > 0 { kinks.append((residuals[i] / along, 2 * abs(along), i)) }
    }
    kinks.sort { $0.t < $1.t }
    var slope = 1 - abs(weight)
    for kink in kinks {
      slope += kink.jump
      if slope >= 0 { return (place, kink.row) }
    }
    return nil
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for i in a.indices { sum += a[i] * b[i] }
  return sum
}
