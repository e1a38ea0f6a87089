import Foundation

/// `Reference/references.json`, which `Reference/make_references.py` made.
struct References: Decodable, Sendable {
  struct Tails: Decodable {
    struct ChiSquared: Decodable { let x: Double, degrees: Int, p: Double }
    struct F: Decodable { let x: Double, numerator: Int, denominator: Int, p: Double }
    let chiSquared: [ChiSquared]
    let f: [F]
  }
  struct Range: Decodable {
    struct Tail: Decodable { let count: Int, r: Double, p: Double, scipy: Double }
    struct Quantile: Decodable { let count: Int, alpha: Double, q: Double, scipy: Double }
    let tails: [Tail]
    let quantiles: [Quantile]
  }
  struct MannWhitney: Decodable {
    struct Exact: Decodable { let x: [Double], y: [Double], p: Double }
    struct Normal: Decodable { let x: [Double], y: [Double], continuous: Double }
    let exact: [Exact]
    let tied: [Exact]
    let normal: [Normal]
  }
  struct SignedRank: Decodable {
    struct Row: Decodable { let d: [Double], w: Double, p: Double }
    let exact: [Row]
  }
  struct Friedman: Decodable {
    let rows: [[Double]], ranks: [Double], chi: Double, chiP: Double, f: Double, fP: Double
    let z: [Double], p: [Double], adjusted: [Double]
    /// Nemenyi's at 0.05; of the golden case alone.
    let difference: Double?
  }
  struct Counts: Decodable { let a: Int, m: Int, b: Int, n: Int, fisher: Double, lower: Double, upper: Double }
  struct Shifts: Decodable {
    struct Row: Decodable {
      let x: [Double], y: [Double], confidence: Double, shift: Double, lower: Double, upper: Double
    }
    let paired: [Row]
    let unpaired: [Row]
  }
  struct Trimmed: Decodable { let x: [Double], whole: Double }
  struct Rliable: Decodable {
    let x: [[Double]], y: [[Double]], mean: Double, median: Double, iqm: Double, gap: Double, improvement: Double
    let thresholds: [Double], above: [Double]
  }
  struct Bootstrap: Decodable {
    let seed: String, tasks: [String], scores: [[Double]]
    let iqmLower: Double, iqmUpper: Double, restarts: [Double]
  }
  struct Tuning: Decodable { let trials: [Double], expected: [Double] }
  struct Profiles: Decodable {
    let costs: [[Double]], taus: [Double], rho: [[Double]], score: [Double], logScore: [Double]
    let dimensions: [Int], data: [[Double]]
  }
  struct Area: Decodable { let evaluations: [Int], gaps: [Double], area: Double }

  let tails: Tails
  let studentizedRange: Range
  let mannWhitney: MannWhitney
  let signedRank: SignedRank
  let friedman: [Friedman]
  let counts: [Counts]
  let shifts: Shifts
  let trimmed: [Trimmed]
  let rliable: [Rliable]
  let bootstrap: Bootstrap
  let tuning: [Tuning]
  let profiles: [Profiles]
  let areas: [Area]
  let targets: [Double]
  let friedmanGolden: Friedman

  static func read() throws -> References {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/references.json")
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(References.self, from: Data(contentsOf: url))
  }
}

/// Whether two rows of numbers agree one by one.
func areClose(_ a: [Double], _ b: [Double], within tolerance: Double = 1e-12) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { isRelativelyClose($0, $1, within: tolerance) }
}
