import Foundation
import Values

extension PublishedResults {
  /// Files whose bytes are not those that the manifest names.
  var filesThatDiffer: [Difference] {
    digests.sorted { $0.key < $1.key }.compactMap { name, digest in
      let bytes = try? PlainFile.bytes(at: folder + "/" + name, most: PlainFile.mostOfData)
      let own = bytes.map { Digest(of: $0).description }
      return own == digest.description
        ? nil
        : Difference(
          file: name, field: "sha256 in manifest.json", published: digest.description, made: own ?? "no such file")
    }
  }

  /// Files that say otherwise than a report of all runs, made again. Tables of runs and curves are compared row by row
  /// elsewhere.
  func differences(from report: VerifiedReport) throws -> [Difference] {
    var differences: [Difference] = []
    // runs.csv and curves.csv are compared row by row.
    for name in digests.keys.sorted() where name != "runs.csv" && name != "curves.csv" {
      let path = folder + "/" + name
      let text: String
      do throws(PlainFile.Refusal) {
        text = try PlainFile.text(at: path, most: PlainFile.mostOfData)
      } catch {
        throw VerificationError.file(path, error.reason)
      }
      if let found = Difference.line(name, published: text, made: report.files[name] ?? "") {
        differences.append(found)
      }
    }
    let fresh = (try? JSONDocument(report.files["manifest.json"] ?? "").root) ?? .null
    // What is in no digest, such as which figure is shown first, is nobody's word.
    for key in ["complete", "counts", "experiment", "numericsVersion"] {
      guard let value = manifest[key], fresh[key] != value else { continue }
      differences.append(
        Difference(
          file: "manifest.json", field: key, published: value.canonical, made: fresh[key]?.canonical ?? "nothing"))
    }
    return differences
  }
}
