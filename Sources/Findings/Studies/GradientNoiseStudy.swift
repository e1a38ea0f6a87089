import Functions
import Plans
import Statistics

/// What mini-batches do to a gradient at one point: its mean, its covariance, and whether it is Gaussian.
package struct GradientNoiseStudy: Sendable {
  /// One coordinate of the batches' gradients.
  package struct Noise: Sendable {
    /// From 0.
    package let coordinate: Int
    /// Over the draws.
    package let mean: Measured
    /// That of the full gradient.
    package let gradient: Double
    /// Whether the draws are Gaussian.
    package let normality: Normality
    /// The gradients that were drawn.
    package let draws: [Double]
  }

  /// An entry of the covariance matrix.
  package struct Entry: Sendable {
    /// From 0.
    package let row, column: Int
    /// Over the draws.
    package let measured: Measured
    /// C/B.
    package let expected: Double
  }

  /// B.
  package let batch: Int
  /// Where the gradients are looked at.
  package let point: [Double]
  /// Whether it is the minimum.
  package let isMinimum: Bool
  /// By coordinate.
  package let noises: [Noise]
  /// The lower triangle, row by row.
  package let covariance: [Entry]
  /// Batches that are drawn.
  package static let draws = 4000
  static let mostVariables = 4

  /// `nil` unless gradients come from rows drawn with replacement, of a model of few parameters.
  package init?(_ function: FunctionCase, _ experiment: Experiment) {
    guard let sampling = function.sampling, case .replacement = sampling.order,
      let objective = try? function.objective(), objective.dimension <= Self.mostVariables
    else { return nil }
    let asked = experiment.report.noiseAt.flatMap { $0.count == objective.dimension ? $0 : nil }
    guard let point = asked ?? objective.minimum.points.first, let rows = RowGradients(objective, at: point) else {
      return nil
    }
    self.init(
      rows, batch: sampling.batch, at: point, isMinimum: asked == nil,
      seed: function.noiseSeed(experiment: experiment.seed, seed: 0))
  }

  init?(_ rows: RowGradients, batch: Int, at point: [Double], isMinimum: Bool, seed: UInt64) {
    let sampler = BatchSampler(Sampling(batch: batch, order: .replacement), rows: rows.rows.count, seed: seed)
    var gradients: [[Double]] = []
    for _ in 0..<Self.draws {
      sampler.draw()
      gradients.append(rows.mean.indices.map { i in sampler.batch.reduce(0) { $0 + rows.rows[$1][i] } / Double(batch) })
    }
    let columns = rows.mean.indices.map { i in gradients.map { $0[i] } }
    let means = columns.map(Measured.init(meanOf:))
    noises = rows.mean.indices.compactMap { i in
      Normality(columns[i]).map {
        Noise(coordinate: i, mean: means[i], gradient: rows.mean[i], normality: $0, draws: columns[i])
      }
    }
    // A batch whose rows all have the same gradient has no noise.
    guard noises.count == rows.mean.count else { return nil }
    covariance = rows.mean.indices.flatMap { i in
      (0...i).map { j in
        let products = zip(columns[i], columns[j]).map { ($0 - means[i].value) * ($1 - means[j].value) }
        return Entry(
          row: i, column: j, measured: Measured(meanOf: products), expected: rows.covariance[i][j] / Double(batch))
      }
    }
    self.batch = batch
    self.point = point
    self.isMinimum = isMinimum
  }
}
