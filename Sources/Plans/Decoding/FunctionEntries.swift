import Functions
import Values

/// A function of the grid, before labels are given.
struct FunctionEntry: Labelled {
  var function: FunctionCase
  let kind: Int
  /// The label that the file gives.
  var name: GivenLabel?
  let path: JSONPath
  var canonical: String { function.canonical }
}

/// A part of the grid that a file can give a label.
protocol Labelled {
  /// What names it.
  var canonical: String { get }
  /// The label that the file gives.
  var name: GivenLabel? { get set }
  /// The entry that it comes from.
  var path: JSONPath { get }
}

/// A label that a file gives to all points of an entry.
struct GivenLabel: Hashable {
  let text: String
  let path: JSONPath
}

extension EntryShape {
  static let functions = EntryShape(
    kind: .function, names: (FunctionKind.catalogue + FunctionKind.formulas).map(\.name),
    axes: { FunctionKind.named($0)?.axes ?? [] },
    plain: ["label", "start", "sampling"], zippable: ["label", "start", "sampling"], listable: ["sampling"],
    also: ("model", FunctionKind.models.map(\.name)), formulas: FunctionKind.formulas.map(\.name))
}

extension FunctionKind {
  /// What every function may be asked for in several values.
  static let commonAxes: [SettingDescription] = [
    SettingDescription(
      key: "dimension", kind: .integer(.between(1, 1_000_000)), standard: .null,
      summary: "how many coordinates x has; where it is absent, the function's own, else 2"),
    SettingDescription(
      key: "instance", kind: .integer(.between(0, 1_000_000_000)), standard: 0,
      summary: "0: as published, k ≥ 1: the k-th shift and rotation"),
    SettingDescription(
      key: "noise", kind: .numberOrObject(.nonNegative, keys: NoiseRule.keys), standard: 0,
      summary:
        "standard deviation of the Gaussian noise on each coordinate of every gradient; or {\"covariance\": C} for "
        + "correlated noise, or {\"covarianceOf\": {\"batch\": B, \"point\": \"minimum\"}} for the covariance of a "
        + "batch's gradient at a point"),
    SettingDescription(
      key: "sense", kind: .choice(["minimise", "maximise"]), standard: "minimise",
      summary: "maximise: f is the negative of the function, so that less is better as everywhere"),
  ]

  /// What a file may give of it, each a value or an axis.
  var axes: [SettingDescription] {
    isModel
      ? settings + [Self.dataAxis] + DataForm.axes + [DataForm.minimumAxis]
        + Self.commonAxes.filter { $0.key == "noise" } : settings + Self.commonAxes
  }

  /// What an entry of it may have beside its own settings: dimension, instance, noise, data.
  package var entrySettings: [SettingDescription] {
    axes.filter { axis in !settings.contains { $0.key == axis.key } }
  }

  /// The data of a model.
  static let dataAxis = SettingDescription(
    key: "data", kind: .text, standard: .null,
    summary: "the CSV file, with a header, that the model lives on; relative to the experiment file")

  /// What `instance` may be of a function that cannot be shifted and rotated.
  static let noInstances = SettingKind.integer(.between(0, 0))

  /// The largest dimension of a rotated function and of one that has a matrix: both have n² numbers, and to make a
  /// rotation, or to solve a system, takes n³ operations.
  static let largestMatrix = 1000

  /// Whether it is of a matrix.
  fileprivate var hasMatrix: Bool { oracles.contains(.matrix) || oracles.contains(.system) }
}

/// Reads entries of `functions`.
struct FunctionDecoder {
  /// The start of functions that give none.
  let start: StartRule
  /// Where it stands.
  let startPath: JSONPath
  private let suites: SuiteDecoder
  /// The settings of combinations that were tried.
  private var checked: [JSON: FunctionReading] = [:]
  /// The models that were made on data, so that what they compute from it is computed once.
  private var models: [JSON: Objective] = [:]

  init(start: StartRule, startPath: JSONPath, suites: SuiteDecoder = SuiteDecoder(nil)) {
    self.start = start
    self.startPath = startPath
    self.suites = suites
  }

  mutating func functions(_ list: Node) -> [FunctionEntry] {
    (list.elements ?? []).flatMap { entry -> [FunctionEntry] in
      if ProgramDecoder.isGuest(entry) { return ProgramDecoder.guests(entry, self) }
      guard entry["suite"] != nil else { return EntryShape.functions.combinations(entry).compactMap { function($0) } }
      return suites.combinations(entry).compactMap { function($0.point, $0.place) }
    }
  }

  /// - Parameter place: where it stands in the suite that its entry names.
  mutating func function(_ point: Combination, _ place: SuitePlace? = nil) -> FunctionEntry? {
    guard let index = FunctionKind.all.firstIndex(where: { $0.name == point.name }) else { return nil }
    var kind = FunctionKind.all[index]
    if kind.isModel { return model(kind, index, point, place) }
    if let sampling = point["sampling"] {
      sampling.fail("\(kind.name) has no data to sample")
      return nil
    }
    let label = GivenLabel.read(point)
    if kind.isFormula && point.values[kind.name] == nil {
      point.entry.fail("the key `\(kind.name)` is missing: the formula")
      return nil
    }
    let reading = try? kind.read(settings: point.settings(kind.settings))
    let dimension = point.values["dimension"]?.json.integer ?? (reading?.dimensions ?? kind.dimensions).standard
    let instance = point.values["instance"]?.json.integer ?? 0
    let startNode = point["start"]
    let rule = startNode.map { StartRule(decoding: $0) } ?? start
    let noise = NoiseRule.decode(point.values["noise"])
    if dimension > FunctionKind.largestMatrix, instance > 0 || kind.hasMatrix {
      let what = kind.hasMatrix ? kind.name : "an instance other than 0"
      point.entry.log.report(
        point.path(of: "dimension"),
        "\(what) has a dimension of at most \(FunctionKind.largestMatrix), not \(dimension)")
      return nil
    }
    guard var settings = settings(of: kind, point, dimension), let rule, label.isSound, let noise else { return nil }
    let isMaximised = point.values["sense"]?.json == "maximise"
    let name = (isMaximised ? "−" : "") + kind.name
    if isMaximised {
      settings = ["of": EntryKind.function.entry(kind.name, settings)]
      kind = .negative
    }
    if instance > 0 && kind.instances == .none {
      point.entry.log.report(point.path(of: "instance"), "\(kind.name) has instance 0 only, not \(instance)")
      return nil
    }
    var made: Objective?
    if kind.isFormula || isMaximised {
      // What it computes, once for all that share it, its minimum above all.
      do throws(SettingsError) {
        made = try kind.objective(settings: settings, dimension: dimension, instance: instance)
      } catch {
        point.report(error)
        return nil
      }
    }
    let decoded = DecodedFunction(
      kind, resolved: settings, dimension: dimension, instance: instance, data: nil,
      streamName: reading?.streamName, made: made)
    let function = FunctionCase(decoded, noise: noise, start: rule, suite: place, label: name)
    guard isSound(function, point, rule) else { return nil }
    return FunctionEntry(function: function, kind: index, name: label.label, path: point.entry.path)
  }

  /// Whether noise and start are those of the function; reports what is not.
  private func isSound(_ function: FunctionCase, _ point: Combination, _ rule: StartRule) -> Bool {
    if let refusal = function.refusalOfNoise {
      point.entry.log.report(point.path(of: "noise"), refusal)
      return false
    }
    guard case .point(let x) = rule, let refusal = function.refusal(ofStart: x) else { return true }
    point.entry.log.report(point["start"]?.path ?? startPath, refusal)
    return false
  }

  /// A function that lives on data.
  private mutating func model(
    _ kind: FunctionKind, _ index: Int, _ point: Combination, _ place: SuitePlace?
  ) -> FunctionEntry? {
    let label = GivenLabel.read(point)
    let startNode = point["start"]
    let rule = startNode.map { StartRule(decoding: $0) } ?? start
    guard let node = point["data"] else {
      point.entry.fail("the key `data` is missing: the CSV file that \(kind.name) lives on")
      return nil
    }
    guard let form = DataForm.read(point), let data = node.log.files.dataSet(node, form) else { return nil }
    let sampling = SamplingDecoder.sampling(point["sampling"], rows: data.table.rows.count)
    let noise = NoiseRule.decode(point.values["noise"])
    do throws(SettingsError) {
      let settings = point.settings(kind.settings)
      let identity: JSON = ["model": .string(kind.name), "settings": .object(settings), "data": data.identity]
      if models[identity] == nil { models[identity] = try kind.objective(settings: settings, data: data) }
      guard var objective = models[identity] else { return nil }
      objective.leavesMinimum = point.values["minimum"]?.json == "none"
      guard let rule, label.isSound, sampling.isSound, let noise else { return nil }
      let decoded = DecodedFunction(
        kind, resolved: objective.settings, dimension: objective.dimension, instance: 0, data: data,
        made: objective)
      let function = FunctionCase(
        decoded, noise: noise, start: rule, sampling: sampling.rule, suite: place, label: kind.name)
      _ = try noise.factor(on: objective)
      if case .point(let x) = rule, let refusal = function.refusal(ofStart: x) {
        point.entry.log.report(startNode?.path ?? startPath, refusal)
        return nil
      }
      return FunctionEntry(function: function, kind: index, name: label.label, path: point.entry.path)
    } catch {
      point.report(error)
      return nil
    }
  }

  /// Every setting of the function, or `nil` where they do not go together or the dimension is not allowed.
  private mutating func settings(of kind: FunctionKind, _ point: Combination, _ dimension: Int) -> [String: JSON]? {
    // Settings do not depend on the dimension: each combination is read once.
    let given = point.settings(kind.settings)
    let question: JSON = [
      "function": .string(kind.name), "settings": .object(given), "entry": .string(point.entry.path.description),
    ]
    do throws(SettingsError) {
      let reading: FunctionReading
      if let known = checked[question] { reading = known } else { reading = try kind.read(settings: given) }
      checked[question] = reading
      if !reading.dimensions.contains(dimension) {
        _ = try kind.objective(settings: given, dimension: dimension)
      }
    } catch {
      point.report(error)
      return nil
    }
    return checked[question]?.settings
  }
}

extension GivenLabel {
  /// The label of a point of an entry, if it has one; whether it is allowed.
  static func read(_ point: Combination) -> (label: GivenLabel?, isSound: Bool) {
    guard let node = point["label"] else { return (nil, true) }
    guard let text = node.json.string, !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      node.refuse("a text without line breaks")
      return (nil, false)
    }
    return (GivenLabel(text: text, path: node.path), true)
  }
}

extension FunctionCase {
  /// Why gradients cannot have such noise, or `nil` where they can.
  fileprivate var refusalOfNoise: String? {
    if case .isotropic = noise { return nil }
    do throws(SettingsError) {
      _ = try noise.factor(on: objective())
      return nil
    } catch {
      return error.description
    }
  }

  /// Why runs cannot begin at a point, or `nil` where they can.
  func refusal(ofStart x: [Double]) -> String? {
    // What a program answers there, and of what dimension it is, it says when it runs.
    if isOfUnknownDimension { return nil }
    guard x.count == dimension else {
      return "`start` must have \(dimension) coordinates for \(stem) n=\(dimension), not \(x.count)"
    }
    guard guest == nil else { return nil }
    guard let objective = try? objective() else { return nil }
    let value = objective.value(at: x)
    return value.isFinite ? nil : "\(function) is not finite at this start"
  }
}
