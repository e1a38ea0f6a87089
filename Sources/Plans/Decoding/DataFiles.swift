import Foundation
import Functions
import Values

/// The files of data that an experiment names, each read once.
///
/// A path is relative to the file that has it, or to the working directory where it stands in none. What the experiment
/// itself holds under `data` comes before files: a text is the data, `{"sha256": …}` says what the file must be.
final class DataFiles {
  /// Of every file that was read, by path as written.
  private(set) var texts: [String: String] = [:]
  /// Of files that programs are made of, by path as written.
  private(set) var digests: [String: Digest] = [:]
  private var sets: [CSVForm: [String: DataSet]] = [:]
  private var orders: [String: SampleOrder] = [:]
  /// Where each path led, and how it was read.
  private var places: [String: String] = [:]
  private var encodings: [String: TextEncoding] = [:]
  /// Paths that led nowhere, so that what hangs on them says nothing more.
  private var broken: Set<String> = []

  /// The table at a path, written in a form; `nil` with what is wrong noted.
  func dataSet(_ node: Node, _ form: CSVForm) -> DataSet? {
    read(node, &sets[form, default: [:]], most: PlainFile.mostOfData, form.encoding) { (path, text) throws(CSVError) in
      try DataSet(path: path, text: text, form: form)
    }
  }

  /// The list of rows at a path; `nil` with what is wrong noted.
  func sampleOrder(_ node: Node) -> SampleOrder? {
    read(node, &orders, most: PlainFile.mostOfText) { (path, text) throws(CSVError) in
      try SampleOrder(path: path, text: text)
    }
  }

  /// The SHA-256 of a file that a program is made of.
  ///
  /// - Parameter isOptional: whether it need not be a file that can be read.
  func digest(_ node: Node, isOptional: Bool) -> Digest? {
    guard let path = node.json.string, !path.isEmpty else {
      if !isOptional { node.refuse("the path of a file") }
      return nil
    }
    if let known = digests[path] { return known }
    if let kept = node.log.source.root["data"]?[path]?["sha256"]?.string, let digest = Digest(hexadecimal: kept) {
      digests[path] = digest
      return digest
    }
    let file = Self.file(path, node)
    do throws(PlainFile.Refusal) {
      let digest = Digest(of: try node.log.source.access.bytes(at: file, most: PlainFile.mostOfText))
      digests[path] = digest
      return digest
    } catch {
      if isOptional { return nil }
      broken.insert(path)
      node.fail("\(file): \(error.reason)")
      return nil
    }
  }

  /// Where a path leads from the file that has it.
  private static func file(_ path: String, _ node: Node) -> String {
    let folder = node.log.source.folder(of: node.path)
    return path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
  }

  /// The paths that were asked for.
  var paths: Set<String> { Set(texts.keys).union(broken).union(digests.keys) }

  private func read<Value>(
    _ node: Node, _ known: inout [String: Value], most: Int, _ encoding: TextEncoding = .utf8,
    _ make: (String, String) throws(CSVError) -> Value
  ) -> Value? {
    guard let path = node.json.string, !path.isEmpty else {
      node.refuse("the path of a file")
      return nil
    }
    guard !broken.contains(path), let text = text(path, node, most, encoding) else { return nil }
    if let value = known[path] { return value }
    do throws(CSVError) {
      let value = try make(path, text)
      known[path] = value
      return value
    } catch {
      broken.insert(path)
      node.fail("\(path):\(error)")
      return nil
    }
  }

  private func text(_ path: String, _ node: Node, _ most: Int, _ encoding: TextEncoding) -> String? {
    let kept = node.log.source.root["data"]?[path]
    if let text = kept?.string {
      texts[path] = text
      return text
    }
    let file = Self.file(path, node)
    if texts[path] == nil || places[path] != file {
      guard let text = contents(of: file, path, node, most, encoding) else { return nil }
      if let other = texts[path], other != text {
        node.fail(
          "`\(path)` is another file here than elsewhere in the experiment: \(file) and \(places[path] ?? path)")
        return nil
      }
      texts[path] = text
      places[path] = file
      encodings[path] = encoding
    } else if let other = encodings[path], other != encoding {
      node.fail("`\(path)` is read as \(encoding.rawValue) here and as \(other.rawValue) elsewhere in the experiment")
      return nil
    }
    if let wanted = kept?["sha256"]?.string, let text = texts[path],
      Digest(of: text).description != wanted.lowercased()
    {
      broken.insert(path)
      node.fail("\(path) has changed: its SHA-256 is \(Digest(of: text)), and `data` says \(wanted)")
      return nil
    }
    return texts[path]
  }

  private func contents(
    of file: String, _ path: String, _ node: Node, _ most: Int, _ encoding: TextEncoding
  ) -> String? {
    do throws(PlainFile.Refusal) {
      return try node.log.source.access.text(at: file, most: most, encoding: encoding)
    } catch {
      let source = node.log.source
      if error.isMissing, let name = source.root["name"]?.string, let text = source.kept(name, path) { return text }
      broken.insert(path)
      let reason = error
      let advice = reason.encoding.map { "; to read it: \"encoding\": \"\($0.rawValue)\"" } ?? ""
      node.fail("\(file): \(reason.reason)" + (reason.isMissing ? Self.hint(file) : advice))
      return nil
    }
  }

  /// The file beside a missing one that may have been meant.
  private static func hint(_ file: String) -> String {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path)
    let near = nearest(to: URL(fileURLWithPath: file).lastPathComponent, in: names ?? [])
    return near.map { "; did you mean `\($0)`?" } ?? ""
  }
}

extension DataFiles {
  /// Notes entries of `data` that are no data, and those that no function uses.
  func check(_ root: Node) {
    guard let node = root["data"] else { return }
    guard let members = node.members else {
      node.refuse("an object of files: their texts, or {\"sha256\": …}")
      return
    }
    for (path, value) in members {
      if value.json.string == nil {
        guard value.isObject(of: ["sha256"], "the text of a file, or {\"sha256\": …}") else { continue }
        if value["sha256"]?.json.string == nil { value.fail("the key `sha256` is missing: 64 hexadecimal digits") }
        if let digest = value["sha256"], digest.json.string?.wholeMatch(of: /[0-9a-fA-F]{64}/) == nil {
          digest.refuse("64 hexadecimal digits")
        }
      }
      if !paths.contains(path) { value.fail("no function uses the data `\(path)`") }
    }
  }
}
