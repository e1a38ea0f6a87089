import Foundation
import Values

/// Finds the files of data that an experiment was made with: manifests have their SHA-256, which is what says that it
/// is the file, wherever it lies.
struct DataSearch {
  /// Folders that are looked through, with all that is below them.
  let folders: [String]
  /// Texts that a store keeps, by path.
  var kept: [String: String] = [:]

  /// The most files that are looked at by name.
  private static let most = 100_000

  /// The text of a file; `nil` where there is none with this digest.
  ///
  /// - Parameters:
  ///   - path: what the experiment calls it.
  ///   - digest: SHA-256 of its text.
  func text(_ path: String, _ digest: Digest) -> String? {
    if let text = kept[path], Digest(of: text) == digest { return text }
    let name = FileAccess.split(path).name
    for folder in folders {
      if let text = read(folder + "/" + path, digest) { return text }
      var count = 0
      let files = FileManager.default.enumerator(
        at: URL(filePath: folder), includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
      while let file = files?.nextObject() as? URL, count < Self.most {
        count += 1
        guard file.lastPathComponent == name else { continue }
        if let text = read(file.path(percentEncoded: false), digest) { return text }
      }
    }
    return nil
  }

  private func read(_ path: String, _ digest: Digest) -> String? {
    for encoding in TextEncoding.allCases {
      guard let text = try? PlainFile.text(at: path, most: PlainFile.mostOfData, encoding: encoding) else { continue }
      if Digest(of: text) == digest { return text }
    }
    return nil
  }
}
