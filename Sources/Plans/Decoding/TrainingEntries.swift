import Functions
import Optimizers
import Programs
import Values

extension ProgramDecoder {
  /// What an entry of `functions` that names a training may have beside the settings of its program.
  private static let trainingKeys = ["training", "label", "sense", "minimum", "split", "zip"]
  /// What `sense` may be.
  static let senses = ["minimise", "maximise"]

  /// The trainings of an entry:
  ///
  ///     { "training": { "program": ["python3", "train.py"] }, "split": "test", "sense": "maximise", "layers": [1, 2] }
  static func trainings(_ entry: Node) -> [FunctionEntry] {
    guard let node = entry["training"], let program = program(node) else { return [] }
    for key in ["program", "function", "model", "dimension", "instance", "noise", "start", "sampling"] {
      entry[key]?.fail("`\(key)` cannot be set beside a training")
    }
    guard let terms = TrainingTerms(decoding: entry) else { return [] }
    let plain = trainingKeys.filter { $0 != "zip" }
    let shape = shape(of: entry, .function, apart: trainingKeys, plain: plain)
    return shape.combinations(of: program.name, entry).compactMap { point in
      let label = GivenLabel.read(point)
      guard label.isSound else { return nil }
      let settings = point.values.filter { !trainingKeys.contains($0.key) }.mapValues(\.plain)
      let guest = GuestFunction(program, settings: settings, dimension: nil, terms: terms)
      let decoded = DecodedFunction(.program, guest, settings: settings, dimension: nil)
      return FunctionEntry(
        function: FunctionCase(decoded, noise: .none, start: .domain, label: program.name),
        kind: FunctionKind.all.count, name: label.label, path: point.entry.path)
    }
  }

  /// Whether an entry of `optimizers` is for trainings alone.
  static func isForeign(_ entry: Node) -> Bool { entry["foreign"] != nil }

  /// The points of an optimizer's entry that trainings are given as it is:
  ///
  ///     { "optimizer": "muon", "learningRate": [0.01, 0.02], "foreign": true }
  static func foreign(_ entry: Node) -> [(point: Combination, method: DecodedMethod)] {
    if let flag = entry["foreign"], flag.json != true {
      flag.refuse("true: it is left out of an optimizer of ours")
      return []
    }
    guard let node = entry["optimizer"], let name = node.json.string, !name.isEmpty else {
      (entry["optimizer"] ?? entry).fail("`optimizer` must be a text: what the training calls it")
      return []
    }
    for key in ["links", "sampling"] { entry[key]?.fail("`\(key)` cannot be set beside `foreign`") }
    let plain = EntryShape.optimizers.plain + ["foreign"]
    let shape = shape(of: entry, .optimizer, apart: ["optimizer", "zip"] + plain, plain: plain)
    return shape.combinations(of: name, entry).map { point in
      (point, Method.foreign(name, settings: point.values.filter { $0.key != "label" }.mapValues(\.plain)))
    }
  }
}

extension TrainingTerms {
  /// How an entry has the points of its training compared; `nil` with what is wrong noted.
  fileprivate init?(decoding entry: Node) {
    let before = entry.log.count
    let split = entry["split"].flatMap { $0.checked(.choice(Split.allCases.map(\.rawValue)))?.string }
    let sense = entry["sense"].flatMap { $0.checked(.choice(ProgramDecoder.senses))?.string }
    let best = entry["minimum"].flatMap { $0.checked(.optionalNumber(.any))?.number }
    guard entry.log.count == before else { return nil }
    self.init(
      split: split.flatMap(Split.init) ?? .train, isMaximised: sense == "maximise", best: best)
  }
}

extension Cell {
  /// Whether a function and an arm go together: trainings with optimizers that are marked as foreign, and these with
  /// trainings.
  static func areOfOneKind(_ function: FunctionCase, _ arm: Arm) -> Bool {
    (function.guest?.terms != nil) == arm.isForeign
  }
}

extension Arm {
  /// Whether it is for trainings alone, which are given it as it is.
  package var isForeign: Bool { (try? method)?.isForeign ?? false }
}
