import Functions
import Plans
import Records
import Store
import Values

/// What a choice of tuning by gaps needs to know of a run.
struct TrialRun {
  let seed: Int
  let best: Double
  /// What it ended with: of a training that reports a validation split the last value there, less being better.
  let value: Double
  let isFailure: Bool
  /// Whether it crashed, ran out of time or went wrong.
  let isFault: Bool
  let evaluations: Int

  /// - Parameter terms: of a training.
  init(_ seed: Int, _ record: RunRecord, _ terms: TrainingTerms?) {
    self.seed = seed
    best = record.best
    let validation = record.curve[property: TrainingTerms.Split.validation.named("value")]?.last
    value = validation.flatMap { terms?.oriented($0) } ?? record.final
    isFailure = record.status.isFailure
    isFault = [.crashed, .timeout, .invalid].contains(record.status)
    evaluations = record.counts.evaluations
  }
}

/// The runs for tuning that this process made, so that they need not be read back. It holds so many that its size is
/// bounded, whatever is tuned; the others are in the store, as all of them are.
final class TrialBook: Sendable {
  private struct Content {
    var trials: [Digest: [TrialRun]] = [:]
    var count = 0
  }
  private let content = Locked(Content())
  private static let most = 200_000

  func add(_ product: Product, _ orders: Orders) {
    content.withLock { content in
      var index = 0
      for block in product.blocks where content.count < Self.most {
        content.count += block.seeds.count
        for (place, seed) in block.seeds.enumerated() {
          content.trials[block.cell, default: []].append(
            TrialRun(seed, product.runs[index + place], orders.terms[block.cell]))
        }
        index += block.seeds.count
      }
    }
  }

  /// The runs of a cell in the order of their seeds, ascending; `nil` where they are not all here.
  func trials(of cell: Digest, seeds: [Int]) -> [TrialRun]? {
    guard let known = content.withLock({ $0.trials[cell] }), known.count == seeds.count else { return nil }
    let isAscending = zip(known, known.dropFirst()).allSatisfy { $0.seed < $1.seed }
    let sorted = isAscending ? known : known.sorted { $0.seed < $1.seed }
    return zip(sorted, seeds).allSatisfy { $0.seed == $1 } ? sorted : nil
  }
}
