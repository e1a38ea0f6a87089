import Plans
import Store
import Values

/// The I-th of N parts of an experiment, to be run elsewhere and merged.
///
/// Where there is tuning, a part holds whole choices, with those that hang on one another; else it holds the runs of a
/// cell on blocks of eight seeds, which advance together. Which part has a unit is told by a hash of the unit alone, so
/// that it does not depend on the order of the file and stays the same where the file grows. Parts do not overlap and
/// together are the whole; of few units some part may have none.
package struct Shard: Sendable, Equatable {
  /// From 1.
  package let index: Int
  /// How many parts there are.
  package let count: Int

  /// - Returns: `nil` unless 1 ≤ index ≤ count.
  package init?(index: Int, of count: Int) {
    guard count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// Reads "I/N".
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
    self.init(index: index, of: count)
  }

  /// Numbers of parts, ascending, in words that Slurm's `--array` takes: "2,5-7".
  package static func list(_ parts: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in parts {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(
      separator: ",")
  }

  /// Whether a unit of this name is in the part.
  private func holds(_ name: Digest) -> Bool { Self.part(of: name, among: count) == index - 1 }

  /// Which of so many parts has the unit of a name, from 0.
  static func part(of name: Digest, among count: Int) -> Int { Int(name.word % UInt64(count)) }

  /// The block of eight that a seed is in.
  static func block(of seed: Int) -> Int { (seed - 1) >> 3 }

  /// The name of a cell's block of seeds.
  static func name(of cell: Digest, block: Int) -> Digest { Digest(of: "\(cell) \(block)") }

  /// The seeds of a cell that are in the part: whole blocks, of the seeds 1 to 8, 9 to 16, and so on.
  ///
  /// - Parameters:
  ///   - cell: its key.
  ///   - seeds: ascending.
  func seeds(_ seeds: [Int], of cell: Digest) -> [Int] {
    var known: [Int: Bool] = [:]
    return seeds.filter { seed in
      let block = Self.block(of: seed)
      if let holds = known[block] { return holds }
      let holds = holds(Self.name(of: cell, block: block))
      known[block] = holds
      return holds
    }
  }

  /// Whether a choice of tuning is in the part.
  func holds(_ group: TuningGroup, _ tuning: Tuning) -> Bool {
    Self.name(of: group, tuning).map(holds) ?? false
  }

  /// The name of a choice: of its function, and of the arm without what is tuned.
  static func name(of group: TuningGroup, _ tuning: Tuning) -> Digest? {
    guard let cell = group.candidates.first?.cell else { return nil }
    // What hangs together is not cut.
    if tuning.ties(cell.arm) { return Digest(of: tuning.unit(of: cell)) }
    let arm = cell.arm
    let kept = arm.settings.filter { !tuning.over.contains($0.key) }
    let name: JSON = [
      "function": .string(group.function.canonical), "optimizer": .string(arm.optimizer), "settings": .object(kept),
      "schedule": .string(arm.scheduleIdentity(without: tuning.over)), "links": .array(arm.links.map(\.entry)),
    ]
    return Digest(of: name.canonical)
  }
}

extension RunStore {
  private static let shardKey = "shard"

  /// Notes which part of its experiment the store has; `nil` for the whole.
  func keep(_ shard: Shard?) throws(StoreError) {
    let known = try meta(Self.shardKey)
    if shard == nil && known == nil { return }
    try setMeta(Self.shardKey, shard.map { .string("\($0.index)/\($0.count)") } ?? .null)
  }

  /// The part of its experiment that the store has; `nil` for the whole.
  func shard() throws(StoreError) -> Shard? {
    guard let text = try meta(Self.shardKey)?.string else { return nil }
    return Shard(text)
  }
}

extension Shard {
  /// The part that a cluster's environment names: `SLURM` for an array of Slurm (SLURM_ARRAY_TASK_ID, _MIN, _COUNT,
  /// _STEP), or `VARIABLE/N` for a variable that counts from 1, `VARIABLE/N:0` for one that counts from 0.
  ///
  /// - Throws: `SettingsError` that says what is missing there.
  package init(from rule: String, _ environment: [String: String]) throws(SettingsError) {
    func number(_ name: String) throws(SettingsError) -> Int {
      guard let text = environment[name] else {
        throw SettingsError("--shard-from", "the environment has no \(name)")
      }
      guard let value = Int(text) else {
        throw SettingsError("--shard-from", "\(name) must be a whole number, not `\(TerminalText.excerpt(text))`")
      }
      return value
    }
    var (index, count): (Int, Int)
    if rule == "SLURM" {
      let step = environment["SLURM_ARRAY_TASK_STEP"] == nil ? 1 : try number("SLURM_ARRAY_TASK_STEP")
      let (id, first) = (try number("SLURM_ARRAY_TASK_ID"), try number("SLURM_ARRAY_TASK_MIN"))
      (index, count) = (first, try number("SLURM_ARRAY_TASK_COUNT"))
      let (offset, isTooLarge) = id.subtractingReportingOverflow(first)
      guard step >= 1, !isTooLarge, offset % step == 0, offset >= 0 else {
        throw SettingsError("--shard-from", "SLURM_ARRAY_TASK_ID \(id) is none of the array's tasks")
      }
      index = offset / step + 1
    } else {
      guard let match = rule.wholeMatch(of: /([A-Za-z_][A-Za-z0-9_]*)\/([0-9]{1,9})(:0)?/), let parts = Int(match.2)
      else {
        throw SettingsError(
          "--shard-from", "`\(TerminalText.excerpt(rule))` must be SLURM, VARIABLE/N, or VARIABLE/N:0 from 0 on")
      }
      (index, count) = (try number(String(match.1)), parts)
      if match.3 != nil, index < Int.max { index += 1 }
    }
    guard let shard = Shard(index: index, of: count) else {
      throw SettingsError("--shard-from", "part \(index) of \(count) is none; parts count from 1 to N")
    }
    self = shard
  }
}
