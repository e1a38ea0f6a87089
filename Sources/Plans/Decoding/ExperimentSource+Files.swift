import Foundation
import Values

extension ExperimentSource {
  /// Reads a file and the files that it extends, each below the one that names it.
  init(file: String) throws(ExperimentErrors) {
    var reader = LayerReader()
    reader.read(file, from: nil, chain: [])
    if !reader.problems.isEmpty { throw ExperimentErrors(problems: reader.problems) }
    self.init(layers: reader.layers)
  }
}

/// Follows `extends`.
private struct LayerReader {
  var layers: [(name: String, document: JSONDocument)] = []
  var problems: [ExperimentProblem] = []

  /// What names a file to be read: where a missing one is reported.
  struct Reference {
    let file: String
    let document: JSONDocument
    let path: JSONPath
  }

  /// - Parameter chain: the files that led here, the first one first.
  mutating func read(_ file: String, from reference: Reference?, chain: [String]) {
    let identity = URL(fileURLWithPath: file).standardizedFileURL.resolvingSymlinksInPath().path
    if let start = chain.firstIndex(of: identity) {
      let names = (chain[start...] + [identity]).map { URL(fileURLWithPath: $0).lastPathComponent }
      fail(
        reference, file,
        names.count == 2 ? "the file extends itself" : "files extend each other: " + names.joined(separator: " → "))
      return
    }
    guard let text = contents(of: file, reference), let document = parse(text, file) else { return }
    guard let members = document.root.object else {
      let problem = "an experiment must be an object, not \(document.root.found)"
      fail(Reference(file: file, document: document, path: JSONPath()), file, problem)
      return
    }
    if ExperimentSchema.isSchema(document.root) {
      fail(
        Reference(file: file, document: document, path: JSONPath()["$schema"]), file,
        "this is a JSON Schema, not an experiment")
      return
    }
    if let extended = members["extends"] {
      let path = JSONPath()["extends"]
      let listed = extended.array.map { $0.enumerated().map { ($1, path[$0]) } } ?? [(extended, path)]
      if listed.isEmpty { fail(Reference(file: file, document: document, path: path), file, "`extends` lists no file") }
      for (base, place) in listed {
        read(base, Reference(file: file, document: document, path: place), chain + [identity])
      }
    }
    layers.append((file, document))
  }

  private mutating func contents(of file: String, _ reference: Reference?) -> String? {
    guard let data = FileManager.default.contents(atPath: file) else {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      let reason =
        !exists ? "there is no such file" : isFolder.boolValue ? "this is a folder" : "the file cannot be read"
      fail(reference, file, reference == nil ? reason : "\(reason): \(file)")
      return nil
    }
    guard let text = String(data: data, encoding: .utf8) else {
      fail(reference, file, (reference == nil ? "" : "\(file): ") + "the file is not UTF-8 text")
      return nil
    }
    return text
  }

  private mutating func parse(_ text: String, _ file: String) -> JSONDocument? {
    do throws(JSONSyntaxError) {
      return try JSONDocument(text)
    } catch {
      problems.append(
        ExperimentProblem(file: file, position: error.position, path: JSONPath(), message: error.message))
      return nil
    }
  }

  /// Reads what an element of `extends` names, from the folder of the file that has it.
  private mutating func read(_ base: JSON, _ reference: Reference, _ chain: [String]) {
    guard let base = base.string, !base.isEmpty else {
      let message = "`extends` must be the path of an experiment file, or a list of paths, not \(base.found)"
      return fail(reference, reference.file, message)
    }
    let folder = URL(fileURLWithPath: reference.file).deletingLastPathComponent().relativePath
    read(base.hasPrefix("/") || folder == "." ? base : folder + "/" + base, from: reference, chain: chain)
  }

  private mutating func fail(_ reference: Reference?, _ file: String, _ message: String) {
    problems.append(
      ExperimentProblem(
        file: reference?.file ?? file, position: reference.map { $0.document.position(of: $0.path) },
        path: reference?.path ?? JSONPath(), message: message))
  }
}
