/// The settings of the runs that share a lane; a numeric member reads as a `Lane`.
///
///     learningRate = settings.learningRate     // a Double for one run, a Pack for eight
@dynamicMemberLookup
public struct Packed<Settings: Sendable, L: Lane>: Sendable {
  /// The settings of each run, `L.count` of them.
  public private(set) var runs: [Settings]

  /// The settings of `L.count` runs, which agree in what is structural.
  public init(_ runs: [Settings]) {
    precondition(runs.count == L.count, "expected the settings of \(L.count) runs, got \(runs.count)")
    self.runs = runs
  }

  public subscript(dynamicMember member: KeyPath<Settings, Double>) -> L {
    var packed: L = 0
    for run in 0..<L.count { packed[run] = runs[run][keyPath: member] }
    return packed
  }

  /// Sets a number of one run.
  public mutating func set(_ member: WritableKeyPath<Settings, Double>, of run: Int, to value: Double) {
    runs[run][keyPath: member] = value
  }

  /// A setting that all runs of a pack share: a flag, a choice, an integer.
  public func shared<Value: Equatable>(_ member: KeyPath<Settings, Value>) -> Value {
    let value = runs[0][keyPath: member]
    precondition(runs.allSatisfy { $0[keyPath: member] == value }, "runs of one pack differ in a structural setting")
    return value
  }
}
