import Foundation
import Functions
import Optimizers
import Records
import Store
import TestSupport
import Values

extension TemporaryFolder {
  /// The file of its store.
  var file: String { path("runs.sqlite") }

  /// The store of the folder.
  func store(_ mode: RunStore.Mode = .readWrite) throws(StoreError) -> RunStore {
    try RunStore(folder: path, mode, tool: "1.2.3")
  }
}

/// Numbers that are the same in every test run.
struct Numbers {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 11
  }
  mutating func unit() -> Double { Double(next()) / 0x1p53 }
}

/// A record with every column filled, different for every seed.
func sample(_ seed: Int, points: Int = 26, dimension: Int = 3, keepsPoints: Bool = false) -> RunRecord {
  var numbers = Numbers(seed)
  var curve = Curve()
  var best = Double.infinity
  var (norms, rates): ([Double], [Double]) = ([], [])
  for i in 0..<points {
    let value = numbers.unit()
    best = min(best, i.isMultiple(of: 3) ? value * 0.9 : value)
    curve.steps.append(i * i)
    curve.evaluations.append(i * i + seed % 2 * i)
    curve.values.append(value)
    curve.best.append(best)
    norms.append(numbers.unit())
    rates.append(seed % 3 == 0 ? 0.1 : numbers.unit())
    if keepsPoints { curve.points.append((0..<dimension).map { _ in numbers.unit() }) }
  }
  curve.properties = [Curve.Property(Curve.gradientNorm, norms)]
  // Some have no learning rate, and some one that is 0.
  if seed % 5 != 0 {
    curve.properties.append(Curve.Property(Curve.learningRate, seed % 7 == 0 ? rates.map { _ in 0 } : rates))
  }
  var counts = Counts()
  counts.values = seed & 0xFF
  counts.gradients = 1000
  counts.hessians = 3
  return RunRecord(
    status: seed % 11 == 4 ? .stalled : .budget, reason: seed % 11 == 4 ? "no progress: ‖∇f‖ = 1" : nil, steps: 1000,
    counts: counts, final: numbers.unit(), best: best, bestStep: 999,
    point: (0..<dimension).map { _ in numbers.unit() }, runtimes: [1, 0, 300, nil], curve: curve)
}

func runs(_ seeds: some Sequence<Int>) -> [Run] { seeds.map { Run(seed: $0, record: sample($0)) } }

/// The runs of `seeds` in blocks of eight.
func blocks(_ cell: Digest, _ seeds: Range<Int>) throws(StoreError) -> [RunBlock] {
  try stride(from: seeds.lowerBound, to: seeds.upperBound, by: 8).map { (first) throws(StoreError) in
    try RunBlock(cell: cell, runs: runs(first..<min(first + 8, seeds.upperBound)), nanoseconds: 1000)
  }
}

let cellA = Digest(of: "a")
let cellB = Digest(of: "b")
