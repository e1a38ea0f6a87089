import Foundation
import Plans
import Reports
import Values

/// A folder of results as somebody published it: its manifest, and the tables that are beside it. Nothing in it is
/// believed.
package struct PublishedResults: Sendable {
  /// The folder, as whoever asked wrote it.
  package let folder: String
  /// What manifest.json says.
  package let manifest: JSON
  /// The numerics version that it says made the runs.
  package let numerics: Int
  /// SHA-256 of the canonical text of the manifest's experiment.
  package let experimentDigest: Digest

  /// Reads the manifest.
  ///
  /// - Throws: `VerificationError` where there is none, or it is none.
  package init(folder: String) throws(VerificationError) {
    self.folder = folder
    let path = folder + "/manifest.json"
    let document: JSONDocument
    do {
      document = try JSONDocument(try PlainFile.text(at: path))
    } catch let error as PlainFile.Refusal {
      throw .file(path, error.isMissing ? "\(error.reason); name a folder that `downhill run` made" : error.reason)
    } catch let error as JSONSyntaxError {
      throw .file(path + ":\(error.position.line):\(error.position.column)", error.message)
    } catch {
      throw .file(path, "it cannot be read")
    }
    manifest = document.root
    guard let experiment = manifest["experiment"], experiment.object != nil,
      let numerics = manifest["numericsVersion"]?.integer, let digests = manifest["sha256"]?.object
    else {
      throw .file(path, "this is no manifest of results: `experiment`, `numericsVersion` or `sha256` is missing")
    }
    self.numerics = numerics
    experimentDigest = Digest(of: experiment.canonical)
    self.digests = digests.compactMapValues { $0.string.flatMap { Digest(hexadecimal: $0) } }
  }

  /// SHA-256 of published files by their names, as the manifest has them.
  let digests: [String: Digest]

  /// Whether every planned run was there.
  var isComplete: Bool { manifest["complete"]?.bool ?? true }

  /// Whether runs of other tools stand among its own.
  var hasImports: Bool { !(manifest["imported"]?.array ?? []).isEmpty }

  /// The experiment that the manifest has, its data found in folders by their digests.
  ///
  /// - Throws: what `experiment` throws.
  package func readExperiment(data folders: [String]) throws -> Experiment {
    try experiment(DataSearch(folders: folders).text)
  }

  /// The experiment that the manifest has, which is all that runs are made from.
  ///
  /// - Parameter data: finds the text of a file of data by its path and SHA-256.
  /// - Throws: `ExperimentErrors` for what is no experiment of this version, `VerificationError` where it was made by
  ///   other numerics or data cannot be found.
  func experiment(_ data: (String, Digest) -> String?) throws -> Experiment {
    let path = folder + "/manifest.json"
    guard numerics == numericsVersion else {
      throw VerificationError.file(
        path, "made by numerics version \(numerics), and this one is \(numericsVersion): use the version that made it")
    }
    guard var source = manifest["experiment"] else { throw VerificationError.file(path, "it has no experiment") }
    if var members = source.object, var files = members["data"]?.object {
      // Of the files of a program the digest is all that is asked.
      for (name, entry) in files where isData(name, source) {
        guard let digest = entry["sha256"]?.string.flatMap({ Digest(hexadecimal: $0) }) else { continue }
        if let text = data(name, digest) { files[name] = .string(text) }
      }
      members["data"] = .object(files)
      source = .object(members)
    }
    do {
      return try Experiment(json: source, name: path, access: .none, words: .catalogue).namedInParts(source)
    } catch {
      let missing = source["data"]?.object?.filter { $0.value.string == nil && isData($0.key, source) }.keys.sorted()
      guard let name = missing?.first else { throw error }
      throw VerificationError.file(
        path, "the data `\(name)` is nowhere below the working directory; name its folder with --data")
    }
  }

  /// Whether a function reads a file of data, which a file of a program is not.
  private func isData(_ name: String, _ source: JSON) -> Bool {
    let functions = [source["functions"]] + (source["include"]?.array ?? []).map { $0["functions"] }
    return functions.compactMap { $0?.array }.joined().contains { function in
      function["data"]?.string == name || function["sampling"]?.canonical.contains(JSON.string(name).canonical) == true
    }
  }

  /// A published table of rows; one without rows where nothing is published under the name.
  ///
  /// - Throws: `VerificationError` where it cannot be read.
  func table(_ name: String) throws(VerificationError) -> PublishedTable {
    let path = folder + "/" + name
    let text: String
    do throws(PlainFile.Refusal) {
      text = try PlainFile.text(at: path, most: PlainFile.mostOfData)
    } catch {
      throw .file(path, error.reason)
    }
    return try PublishedTable(text, path: path)
  }
}
