import Plans
import Statistics

/// The samplers of one temperature, ranked by how far their runs lie from the Boltzmann density.
///
/// The distance of a run is Kolmogorov's, sup |Fₙ − F| over its own samples; in two variables the larger of the two
/// coordinates'. At another temperature the density is another, so arms are compared at equal temperatures alone.
package struct DensityRanking: Sendable {
  /// A sampler among those of its temperature.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// T.
    package let temperature: Double
    /// The distance of each run.
    package let distances: [Double]
    /// The mean over seeds of the arm's rank among those of its temperature.
    package let rank: Double
    /// Whether it is the best of its temperature, or cannot be told apart from it.
    package let isBest: Bool
  }

  /// By temperature, the best first.
  package let rows: [Row]
  /// What arms are compared by.
  package let test: PairedTest
  /// Of each temperature the tests against its best arm.
  package let families: [(temperature: Double, comparisons: [Comparison])]

  init(_ study: DensityStudy, by test: PairedTest) {
    self.test = test
    var rows: [Row] = []
    var families: [(temperature: Double, comparisons: [Comparison])] = []
    for temperature in Set(study.rows.map(\.temperature)).sorted() {
      let arms = Dictionary(grouping: study.rows.filter { $0.temperature == temperature }, by: \.label)
        .map { (label: $0.key, distances: Self.largest($0.value.map(\.distances))) }.sorted { $0.label < $1.label }
      let seeds = arms.dropFirst().reduce(Set(arms[0].distances.keys)) { $0.intersection($1.distances.keys) }.sorted()
      let values = arms.map { arm in seeds.compactMap { arm.distances[$0] } }
      var sums = [Double](repeating: 0, count: arms.count)
      for seed in seeds.indices {
        for (arm, rank) in Ranks(of: values.map { $0[seed] }).values.enumerated() { sums[arm] += rank }
      }
      let means = sums.map { $0 / Double(max(1, seeds.count)) }
      let order = arms.indices.sorted { (means[$0], arms[$0].label) < (means[$1], arms[$1].label) }
      let family = Comparison.family(
        against: "best", reference: 0, of: order.map { Contender(label: arms[$0].label, values: values[$0]) },
        by: test)
      if !family.isEmpty { families.append((temperature, family)) }
      let best = family.notWorse
      rows += order.map { index in
        Row(
          label: arms[index].label, temperature: temperature, distances: values[index], rank: means[index],
          isBest: best.contains(arms[index].label))
      }
    }
    self.rows = rows
    self.families = families
  }

  /// Of each seed the largest number.
  private static func largest(_ numbers: [[Int: Double]]) -> [Int: Double] {
    numbers.dropFirst().reduce(numbers.first ?? [:]) { $0.merging($1, uniquingKeysWith: max) }
  }
}
