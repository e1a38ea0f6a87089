import GSL
import Values

/// The Gaussian noise that an experiment puts on every gradient.
///
///     isotropic     g ← g + σ ξ                        covariance σ² I
///     covariance    g ← g + A ξ,  A Aᵀ = C             covariance C
///     ofBatch       the same with C = C₁(x̂)/B          that of the mean over B rows drawn with replacement
///
/// with ξ standard normal in every coordinate. C₁(x̂) = 1/n Σ (gᵢ − ∇f)(gᵢ − ∇f)ᵀ is that of the rows' own gradients at
/// one point x̂, the model's minimum where none is given; it stays the same wherever a run goes. S. Mandt, M. D.
/// Hoffman and D. M. Blei, "Stochastic gradient descent as approximate Bayesian inference", JMLR 18(134) (2017),
/// section 2, make the same two assumptions of a mini-batch: that its noise is Gaussian, and that its covariance is
/// constant.
package enum NoiseRule: Sendable, Hashable {
  /// The deviation σ of each coordinate; 0 for exact gradients.
  case isotropic(Double)
  /// C, n × n, symmetric and positive semidefinite.
  case covariance([[Double]])
  /// B, and x̂; `nil` for the minimum.
  case ofBatch(Int, at: [Double]?)

  /// Exact gradients.
  package static let none = NoiseRule.isotropic(0)
  /// The keys of the forms that are objects.
  package static let keys = ["covariance", "covarianceOf"]

  /// As an experiment file writes it.
  package var json: JSON {
    switch self {
    case .isotropic(let deviation): .number(deviation)
    case .covariance(let rows): ["covariance": .array(rows.map(JSON.numbers))]
    case .ofBatch(let batch, let point):
      ["covarianceOf": ["batch": .integer(batch), "point": point.map(JSON.numbers) ?? "minimum"]]
    }
  }

  /// σ of isotropic noise, 1 where a factor has the size of it.
  package var deviation: Double { if case .isotropic(let deviation) = self { deviation } else { 1 } }

  /// Rows of the batch whose noise it imitates.
  package var batch: Int? { if case .ofBatch(let batch, _) = self { batch } else { nil } }

  /// C on a function, n × n.
  ///
  /// - Throws: why there is none: a matrix of another size or not symmetric, a function without data, a point that is
  ///   missing or of another dimension.
  package func covariance(on objective: Objective) throws(SettingsError) -> [[Double]] {
    let n = objective.dimension
    switch self {
    case .isotropic(let deviation):
      return (0..<n).map { i in (0..<n).map { $0 == i ? deviation * deviation : 0 } }
    case .covariance(let rows):
      guard rows.count == n, rows.allSatisfy({ $0.count == n }) else {
        let columns = rows.first?.count ?? 0
        throw failure("`covariance` must be \(n) × \(n) for \(objective.name), not \(rows.count) × \(columns)")
      }
      for i in 0..<n {
        for j in 0..<i where rows[i][j] != rows[j][i] {
          throw failure(
            "`covariance` must be symmetric, and \(rows[i][j].shortest) in row \(i + 1), column \(j + 1) stands against "
              + rows[j][i].shortest)
        }
      }
      return rows
    case .ofBatch(let batch, let given):
      guard let point = given ?? objective.minimum.points.first else {
        throw failure("`covarianceOf` needs a `point`: no minimum of \(objective.name) is known")
      }
      guard point.count == n else {
        throw failure("`point` must have \(n) coordinates for \(objective.name), not \(point.count)")
      }
      guard let rows = RowGradients(objective, at: point) else {
        throw failure("`covarianceOf` is of the rows of data, and \(objective.name) lives on none; give `covariance`")
      }
      return rows.covariance.map { $0.map { $0 / Double(batch) } }
    }
  }

  /// A of A ξ, row by row; `nil` for isotropic noise.
  ///
  /// Cholesky's factor where C is positive definite, else V √Λ of its eigenvectors.
  ///
  /// - Throws: as `covariance(on:)`, and where C is not positive semidefinite.
  package func factor(on objective: Objective) throws(SettingsError) -> [[Double]]? {
    if case .isotropic = self { return nil }
    let rows = try covariance(on: objective)
    guard rows.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw failure("the covariance of the noise is not finite")
    }
    let n = rows.count
    let matrix = Matrix(rows)
    if let cholesky = try? CholeskyFactor(matrix) { return (0..<n).map(cholesky.lower.row) }
    guard let eigen = try? SymmetricEigen(matrix) else {
      throw failure("the covariance of the noise has no eigenvalues in double precision")
    }
    let largest = eigen.values.map(\.magnitude).max() ?? 0
    if let least = eigen.values.last, least < -1e-12 * largest {
      throw failure("`covariance` must be positive semidefinite, and has the eigenvalue \(least.shortest)")
    }
    return (0..<n).map { i in (0..<n).map { eigen.vectors[i, $0] * max(0, eigen.values[$0]).squareRoot() } }
  }

  private func failure(_ message: String) -> SettingsError {
    SettingsError(problems: [SettingProblem(key: "noise", message: message)])
  }
}

extension NoiseRule: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// Isotropic noise of a deviation.
  package init(floatLiteral value: Double) { self = .isotropic(value) }
  /// Isotropic noise of a deviation.
  package init(integerLiteral value: Int) { self = .isotropic(Double(value)) }
}
