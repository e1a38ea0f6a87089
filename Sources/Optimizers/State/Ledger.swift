import Functions
import GSL
import Lanes

/// The states of the runs of a lane while they are written down, or read: one list of what is kept serves both.
///
///     mutating func keep(_ ledger: inout Ledger<L>) {
///       ledger.keep("point", point)
///       ledger.keep("t", &t)
///     }
///
/// What is read is checked, and refused by the first part that is not as it was written: then nothing more is taken
/// over, and the run is not to go on.
struct Ledger<L: Lane> {
  /// Those of the runs, in their order.
  private(set) var states: [RunState]
  private let isReading: Bool
  /// Why what was read cannot be.
  private(set) var refusal: RunStateError?
  private var place = 0

  /// For writing down runs at a step.
  init(at step: Int, structure: String) {
    states = Array(repeating: RunState(step: step, structure: structure), count: L.count)
    isReading = false
  }

  /// For reading; the states of as many runs as there are lanes.
  init(_ states: [RunState]) {
    self.states = states
    isReading = true
  }

  /// Words of each run: written as they are, or read and taken over.
  ///
  /// - Parameters:
  ///   - words: what they are now; what is read has as many words, unless it `varies`.
  ///   - take: takes over those of a run, and says whether they can be.
  mutating func keep(
    _ name: String, words: [[UInt64]], varies: Bool = false, _ take: (_ run: Int, _ words: [UInt64]) -> Bool
  ) {
    guard refusal == nil else { return }
    for run in states.indices {
      guard isReading else {
        states[run].parts.append(RunState.Part(name: name, words: words[run]))
        continue
      }
      guard place < states[run].parts.count, states[run].parts[place].name == name,
        varies || states[run].parts[place].words.count == words[run].count,
        take(run, states[run].parts[place].words)
      else {
        refusal = RunStateError("the state of a run does not fit it: its part `\(name)` is another, or none")
        return
      }
    }
    place += 1
  }

  /// A number of each run.
  mutating func keep(_ name: String, _ number: inout L) {
    keep(name, words: (0..<L.count).map { [number[$0].bitPattern] }) { run, words in
      number[run] = Double(bitPattern: words[0])
      return true
    }
  }

  /// The coordinates of each run.
  mutating func keep(_ name: String, _ vector: Vector<L>) {
    keep(name, words: (0..<L.count).map { run in vector.map { $0[run].bitPattern } }) { run, words in
      for (i, word) in words.enumerated() { vector[i][run] = Double(bitPattern: word) }
      return true
    }
  }

  /// Whether something holds of each run.
  mutating func keep(_ name: String, each mask: inout L.Mask) {
    var holds = L(0).replacing(with: 1, where: mask)
    keep(name, words: (0..<L.count).map { [holds[$0] == 0 ? 0 : 1] }) { run, words in
      holds[run] = words[0] == 0 ? 0 : 1
      return words[0] <= 1
    }
    mask = 0 .< holds
  }

  /// A count that the runs share.
  mutating func keep(_ name: String, _ count: inout Int, to limit: Int = RunState.most) {
    keep(name, words: Array(repeating: [UInt64(clamping: count)], count: L.count)) { run, words in
      guard words[0] <= UInt64(limit), run == 0 || words[0] == UInt64(count) else { return false }
      count = Int(words[0])
      return true
    }
  }

  /// Whether something holds of all runs.
  mutating func keep(_ name: String, _ flag: inout Bool) {
    var count = flag ? 1 : 0
    keep(name, &count, to: 1)
    flag = count == 1
  }

  /// How far the streams of the runs were drawn; none, where a method draws no random numbers.
  mutating func keep(_ name: String, _ streams: [MethodStream]) {
    if streams.isEmpty { return }
    keep(name, words: streams.map { $0.random.place }) { run, words in
      streams[run].random.go(to: words)
    }
  }
}

extension Ledger {
  /// What each run has asked.
  mutating func keep(_ oracle: inout Oracle<L>) {
    let tally = oracle.tally(.sampled(0))
    var asked = (0..<L.count).map { tally[$0] }
    keep("asked", words: asked.map { [$0.values, $0.gradients, $0.hessians].map { UInt64(clamping: $0) } }) {
      run, words in
      guard words.allSatisfy({ $0 <= UInt64(RunState.most) }) else { return false }
      (asked[run].values, asked[run].gradients, asked[run].hessians) = (Int(words[0]), Int(words[1]), Int(words[2]))
      return true
    }
    oracle.restore(asked)
  }

  /// Which rows of data the steps look at, which the runs of a pack share.
  mutating func keep(_ sampler: BatchSampler) {
    let place = sampler.place
    let counts = [place.stream.count, place.order.count, place.position, place.touched]
    let words = counts.map { UInt64(clamping: $0) } + place.stream + (place.order + place.batch).map(UInt64.init)
    let first = states.first?.rows ?? []
    keep("rows", words: Array(repeating: words, count: L.count), varies: true) { run, words in
      let numbers = words.map { Int(clamping: $0) }
      guard words == first, numbers.count >= 4, numbers[2...3].allSatisfy({ $0 <= RunState.most }),
        numbers[0] <= words.count - 4, numbers[1] <= words.count - 4 - numbers[0]
      else { return false }
      let order = 4 + numbers[0]
      return sampler.go(
        to: BatchSampler.Place(
          stream: Array(words[4..<order]), order: Array(numbers[order..<order + numbers[1]]),
          batch: Array(numbers[(order + numbers[1])...]), position: numbers[2], touched: numbers[3]))
    }
  }
}

extension RunState {
  fileprivate var rows: [UInt64] { parts.first { $0.name == "rows" }?.words ?? [] }
}

extension Ledger<Double> {
  /// A number that may not be known yet.
  mutating func keep(_ name: String, _ number: inout Double?) {
    keep(name, words: [number.map { [$0.bitPattern] } ?? []], varies: true) { _, words in
      number = words.first.map { Double(bitPattern: $0) }
      return words.count <= 1
    }
  }

  /// A matrix, whose shape stays.
  mutating func keep(_ name: String, _ matrix: inout Matrix) {
    let columns = matrix.columns
    keep(name, words: [matrix.elements.map(\.bitPattern)]) { _, words in
      for (i, word) in words.enumerated() { matrix[i / columns, i % columns] = Double(bitPattern: word) }
      return true
    }
  }
}
