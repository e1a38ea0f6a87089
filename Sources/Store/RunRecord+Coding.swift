import Functions
import Records

// A record: status (with its highest bit set where rows of data were counted, and the next where a reason follows),
// reason, steps, counts, final, best, best step, last point, runtimes, curve. Numbers that count are of variable
// length, real numbers are eight bytes, texts are UTF-8 behind their length.

extension Status {
  /// The number that stands for a status in a store; never reused.
  fileprivate var code: UInt8 {
    switch self {
    case .budget: 0
    case .target: 1
    case .converged: 2
    case .diverged: 3
    case .timeout: 4
    case .crashed: 5
    case .invalid: 6
    case .stalled: 7
    }
  }

  fileprivate init?(code: UInt8) {
    guard let status = Status.allCases.first(where: { $0.code == code }) else { return nil }
    self = status
  }
}

extension RunRecord {
  /// Set beside the status where the record counts rows of data.
  fileprivate static let samplesFlag: UInt8 = 0x80
  /// Set beside the status where the record says why it ended so.
  fileprivate static let reasonFlag: UInt8 = 0x40

  /// Why it would not be read back equal; `nil` where it would.
  var reasonNotToStore: String? {
    let numbers = [steps, bestStep, counts.values, counts.gradients, counts.hessians, counts.samples]
    if let odd = numbers.first(where: { !Self.counted.contains($0) }) { return "a count is \(odd)" }
    if runtimes.contains(where: { $0.map { !Self.counted.contains($0) } ?? false }) { return "a runtime is no count" }
    if best.isNaN { return "the best value is no number" }
    return curve.reasonNotToStore(dimension: point.count)
  }

  /// What may be counted of a run: the sums of a million runs are far from overflowing.
  static let counted = 0...1 << 42

  /// The most bytes that it takes.
  var longestEncoding: Int {
    1 + ByteWriter.longestNumber * (9 + runtimes.count) + 8 * (2 + point.count) + (reason?.utf8.count ?? 0)
      + curve.longestEncoding(dimension: point.count)
  }
}

extension ByteWriter {
  /// - Parameter previous: the curve of the run before it in the block.
  mutating func record(_ record: RunRecord, after previous: Curve) {
    let flags =
      (record.counts.samples > 0 ? RunRecord.samplesFlag : 0) | (record.reason == nil ? 0 : RunRecord.reasonFlag)
    byte(record.status.code | flags)
    if let reason = record.reason { text(reason) }
    number(record.steps)
    number(record.counts.values)
    number(record.counts.gradients)
    number(record.counts.hessians)
    if record.counts.samples > 0 { number(record.counts.samples) }
    double(record.final)
    double(record.best)
    number(record.bestStep)
    number(record.point.count)
    doubles(record.point)
    number(record.runtimes.count)
    for runtime in record.runtimes { number(runtime.map { $0 + 1 } ?? 0) }
    curve(record.curve, after: previous, dimension: record.point.count)
  }
}

extension ByteReader {
  /// - Parameters:
  ///   - previous: the curve of the run before it in the block.
  ///   - form: of the block.
  mutating func record(after previous: Curve, form: UInt8) throws(Malformed) -> RunRecord {
    let code = try byte()
    guard let status = Status(code: code & ~(RunRecord.samplesFlag | RunRecord.reasonFlag)) else {
      throw Malformed()
    }
    let reason = code & RunRecord.reasonFlag == 0 ? nil : try text()
    let steps = try number()
    var counts = Counts()
    counts.values = try number()
    counts.gradients = try number()
    counts.hessians = try number()
    if code & RunRecord.samplesFlag != 0 { counts.samples = try number() }
    let final = try double()
    let best = try double()
    let bestStep = try number()
    let point = try doubles(try number())
    var runtimes: [Int?] = []
    for _ in 0..<(try count()) {
      let runtime = try number()
      runtimes.append(runtime == 0 ? nil : runtime - 1)
    }
    let curve = try curve(after: previous, dimension: point.count, form: form)
    let record = RunRecord(
      status: status, reason: reason, steps: steps, counts: counts, final: final, best: best, bestStep: bestStep,
      point: point, runtimes: runtimes, curve: curve)
    // A seal says that these are the bytes that were written, not that they have sense.
    guard record.reasonNotToStore == nil else { throw Malformed() }
    return record
  }
}
