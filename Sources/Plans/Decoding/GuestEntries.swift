import Functions
import Programs
import Values

extension ProgramDecoder {
  /// What an entry of `functions` may have beside the settings of its program.
  private static let functionKeys = ["function", "label", "start", "dimension", "noise", "startsOf", "zip"]

  /// Whether an entry of `functions` is somebody's program.
  static func isGuest(_ entry: Node) -> Bool { entry["function"]?["program"] != nil || entry["training"] != nil }

  /// What an entry of `functions` comes to that is somebody's program.
  static func guests(_ entry: Node, _ decoder: FunctionDecoder) -> [FunctionEntry] {
    entry["training"] == nil ? functions(entry, decoder) : trainings(entry)
  }

  /// The functions of an entry that names a program in place of a function:
  ///
  ///     { "function": { "program": ["python3", "valley.py"] }, "dimension": [2, 5], "curvature": 100 }
  private static func functions(_ entry: Node, _ decoder: FunctionDecoder) -> [FunctionEntry] {
    guard let node = entry["function"], let program = program(node) else { return [] }
    for key in ["program", "instance", "sampling"] {
      entry[key]?.fail("`\(key)` cannot be set beside a program")
    }
    let shape = shape(
      of: entry, .function, apart: functionKeys, plain: ["label", "start", "startsOf"],
      also: FunctionKind.commonAxes.filter { $0.key != "instance" })
    return shape.combinations(of: program.name, entry).compactMap { function(program, $0, decoder) }
  }

  private static func function(_ program: Program, _ point: Combination, _ decoder: FunctionDecoder) -> FunctionEntry? {
    let label = GivenLabel.read(point)
    let start = point["start"]
    let rule = start.map { StartRule(decoding: $0) } ?? decoder.start
    let noise = NoiseRule.decode(point.values["noise"])
    let twin = point["startsOf"]
    let isKnown = twin.map(isTwin) ?? true
    guard let rule, let noise, label.isSound, isKnown else { return nil }
    let dimension = point.values["dimension"]?.json.integer
    let settings = point.values.filter { !functionKeys.contains($0.key) }.mapValues(\.plain)
    let guest = GuestFunction(program, settings: settings, dimension: dimension, twin: twin?.json.string)
    let decoded = DecodedFunction(.program, guest, settings: settings, dimension: dimension)
    let function = FunctionCase(decoded, noise: noise, start: rule, label: program.name)
    if case .point(let x) = rule, let refusal = function.refusal(ofStart: x) {
      (start ?? point.entry).fail(refusal)
      return nil
    }
    return FunctionEntry(
      function: function, kind: FunctionKind.all.count, name: label.label, path: point.entry.path)
  }

  /// Whether a function of ours is named; else that is noted.
  private static func isTwin(_ node: Node) -> Bool {
    let names = FunctionKind.catalogue.map(\.name)
    guard let name = node.json.string, names.contains(name) else {
      node.fail(
        node.json.string.map { unknown("function", $0, known: names) } ?? "`startsOf` must be the name of a function")
      return false
    }
    return true
  }
}
