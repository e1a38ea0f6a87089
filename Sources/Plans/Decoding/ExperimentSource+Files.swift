import Foundation
import Values

extension ExperimentSource {
  /// Reads a file and the files that it extends, each below the one that names it.
  ///
  /// - Parameter access: which files it may name beside those in its own folder.
  init(file: String, access: FileAccess) throws(ExperimentErrors) {
    let access = access.adding(FileAccess.split(file).folder)
    var reader = LayerReader(access: access)
    let layers = reader.layers(of: file, from: nil, chain: [])
    if !reader.problems.isEmpty { throw ExperimentErrors(problems: reader.problems) }
    self.init(layers: layers.compactMap { name in reader.documents[name].map { (name, $0) } }, access: access)
  }
}

/// Follows `extends`, each file read once.
private struct LayerReader {
  let access: FileAccess
  var problems: [ExperimentProblem] = []
  /// What was read, by path.
  var documents: [String: JSONDocument] = [:]
  /// The paths of the layers of a file, the lowest first, of those that were followed to their end.
  private var known: [String: [String]] = [:]
  private static let mostDeep = 100
  private static let mostFiles = 1000

  init(access: FileAccess) { self.access = access }

  /// What names a file to be read: where a missing one is reported.
  struct Reference {
    let file: String
    let document: JSONDocument
    let path: JSONPath
  }

  /// The paths of a file and of all that it extends, the lowest first. A file that is extended in several ways is a
  /// layer once: laid again later, it would cover all that it said before.
  ///
  /// - Parameter chain: the files that led here, the first one first.
  mutating func layers(of file: String, from reference: Reference?, chain: [String]) -> [String] {
    let identity = URL(fileURLWithPath: file).standardizedFileURL.resolvingSymlinksInPath().path
    if let start = chain.firstIndex(of: identity) {
      let names = (chain[start...] + [identity]).map { URL(fileURLWithPath: $0).lastPathComponent }
      fail(
        reference, file,
        names.count == 2 ? "the file extends itself" : "files extend each other: " + names.joined(separator: " → "))
      return []
    }
    if let known = known[file] { return known }
    guard chain.count < Self.mostDeep, documents.count < Self.mostFiles else {
      fail(
        reference, file,
        "files extend each other more than \(Self.mostDeep) deep, or more than \(Self.mostFiles) files are extended")
      return []
    }
    // Also where it fails, so that it is told once.
    known[file] = []
    guard let text = contents(of: file, reference), let document = parse(text, file) else { return [] }
    guard let members = document.root.object else {
      let problem = "an experiment must be an object, not \(document.root.found)"
      fail(Reference(file: file, document: document, path: JSONPath()), file, problem)
      return []
    }
    if ExperimentSchema.isSchema(document.root) {
      fail(
        Reference(file: file, document: document, path: JSONPath()["$schema"]), file,
        "this is a JSON Schema, not an experiment")
      return []
    }
    var below: [String] = []
    if let extended = members["extends"] {
      let path = JSONPath()["extends"]
      let listed = extended.array.map { $0.enumerated().map { ($1, path[$0]) } } ?? [(extended, path)]
      if listed.isEmpty { fail(Reference(file: file, document: document, path: path), file, "`extends` lists no file") }
      for (base, place) in listed {
        below += layers(base, Reference(file: file, document: document, path: place), chain + [identity])
      }
    }
    documents[file] = document
    var seen: Set<String> = []
    let layers = Array((below + [file]).reversed().filter { seen.insert($0).inserted }.reversed())
    known[file] = layers
    return layers
  }

  private mutating func contents(of file: String, _ reference: Reference?) -> String? {
    do throws(PlainFile.Refusal) {
      if reference == nil { return try PlainFile.text(at: file, isNamed: true) }
      return try access.text(at: file, most: PlainFile.mostOfText)
    } catch {
      fail(reference, file, reference == nil ? error.reason : "\(error.reason): \(file)")
      return nil
    }
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
  private mutating func layers(_ base: JSON, _ reference: Reference, _ chain: [String]) -> [String] {
    guard let base = base.string, !base.isEmpty else {
      let message = "`extends` must be the path of an experiment file, or a list of paths, not \(base.found)"
      fail(reference, reference.file, message)
      return []
    }
    let folder = URL(fileURLWithPath: reference.file).deletingLastPathComponent().relativePath
    let file = base.hasPrefix("/") || folder == "." ? base : folder + "/" + base
    return layers(of: file, from: reference, chain: chain)
  }

  private mutating func fail(_ reference: Reference?, _ file: String, _ message: String) {
    problems.append(
      ExperimentProblem(
        file: reference?.file ?? file, position: reference.map { $0.document.position(of: $0.path) },
        path: reference?.path ?? JSONPath(), message: message))
  }
}
