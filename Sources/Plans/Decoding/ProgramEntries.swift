import Optimizers
import Programs
import Values

/// Reads what stands in the place of a name where somebody's program is meant:
///
///     { "program": ["python3", "mine.py"], "files": ["mine.py"], "threads": 1, "slots": 2 }
enum ProgramDecoder {
  static let keys = ["program", "files", "threads", "slots"]

  /// Whether a value is meant to be a program.
  static func isProgram(_ node: Node?) -> Bool { node?.json.object != nil }

  /// The program, its files read for their digests; `nil` with what is wrong noted.
  static func program(_ node: Node) -> Program? {
    let before = node.log.count
    guard node.isObject(of: keys, "an object with `program`: the command and its arguments, each a text") else {
      return nil
    }
    guard let command = node["program"] else {
      node.fail("the key `program` is missing: a list of the command and its arguments, each a text")
      return nil
    }
    guard let words = command.json.strings, let first = words.first, !first.isEmpty,
      !words.contains(where: { $0.utf8.contains(0) })
    else {
      command.refuse("a list of the command and its arguments, each a text without NUL")
      return nil
    }
    var digests: [String: Digest] = [:]
    for (index, word) in words.enumerated() {
      // A word that is no file, or none that may be read, is a word.
      let place = Node(.string(word), command.path[index], node.log)
      if let digest = node.log.files.digest(place, isOptional: true) { digests[word] = digest }
    }
    if let list = node["files"] {
      if list.json.strings == nil { list.refuse("a list of paths") }
      for file in list.elements ?? [] {
        if let path = file.json.string, let digest = node.log.files.digest(file, isOptional: false) {
          digests[path] = digest
        }
      }
    }
    let threads = node["threads"].map { $0.checked(.integer(.between(1, 4096)))?.integer } ?? 1
    let slots = node["slots"].flatMap { $0.checked(.integer(.between(1, 4096)))?.integer }
    guard node.log.count == before, let threads else { return nil }
    let folder = node.log.source.folder(of: node.path)
    return Program(
      command: words, files: digests, threads: threads, slots: slots, folder: folder.isEmpty ? "." : folder)
  }

  /// The shape of an entry around a program: each of its other keys is a setting of the program, and may be an axis.
  ///
  /// - Parameters:
  ///   - apart: the keys that are no settings.
  ///   - plain: those of them of which each point has one.
  ///   - also: other axes.
  static func shape(
    of entry: Node, _ kind: EntryKind, apart: [String], plain: [String], also axes: [SettingDescription] = [],
    listable: [String] = []
  ) -> EntryShape {
    var keys = (entry.members ?? []).map(\.key) + (entry["zip"]?.members ?? []).map(\.key)
    keys.removeAll { apart.contains($0) }
    let settings = Set(keys).sorted().map {
      SettingDescription(key: $0, kind: .plain, standard: .null, summary: "of the program")
    }
    return EntryShape(
      kind: kind, names: [], axes: { _ in settings + axes }, plain: plain,
      zippable: plain.filter(["label", "start", "sampling"].contains), listable: listable)
  }

  /// The points of an optimizer's entry that is a program.
  static func methods(_ entry: Node) -> [(point: Combination, method: DecodedMethod)] {
    guard let node = entry[EntryKind.optimizer.rawValue], let program = program(node) else { return [] }
    for key in ["program", "links"] {
      entry[key]?.fail("`\(key)` cannot be set beside a program")
    }
    let plain = EntryShape.optimizers.plain
    let shape = shape(
      of: entry, .optimizer, apart: ["optimizer", "zip"] + plain, plain: plain,
      listable: EntryShape.optimizers.listable)
    return shape.combinations(of: program.name, entry).map { point in
      (point, Method.program(program, settings: point.values.mapValues(\.plain)))
    }
  }
}

extension Program {
  /// As an experiment file writes it.
  var entry: JSON {
    var members: [String: JSON] = ["program": .strings(command), "files": .strings(files.keys.sorted())]
    if threads != 1 { members["threads"] = .integer(threads) }
    if let slots { members["slots"] = .integer(slots) }
    return .object(members)
  }
}
