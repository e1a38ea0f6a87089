import Foundation
import Values

extension Report {
  /// A published file that is not what the runs give now.
  package struct StaleFile: Sendable, Equatable {
    /// The name of the file inside the folder.
    package let name: String
    /// Whether it is not there at all.
    package let isMissing: Bool
  }

  /// The reproducible files of a folder that differ from those of a fresh report, in the order in which a reader meets
  /// them, with the data and scripts of its figures; and what a report draws that is missing.
  ///
  /// Figures are compared by what they are drawn from: how gnuplot draws it depends on its version. The grid and
  /// the paths of a contour figure may be left out of what is published, and a style may be the author's own. A picture
  /// is missed only where there is a gnuplot to draw it.
  ///
  /// - Parameter fresh: the digests of the fresh report's files, by name.
  package static func stale(in folder: URL, against fresh: [String: Digest]) -> [StaleFile] {
    func isThere(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appending(path: name).path(percentEncoded: false))
    }
    func isCurrent(_ name: String) -> Bool { digest(of: folder.appending(path: name)) == fresh[name] }
    func missing(_ name: String) -> StaleFile? { isThere(name) ? nil : StaleFile(name: name, isMissing: true) }
    func isLarge(_ name: String) -> Bool { name.hasSuffix("-contour.dat") || name.hasSuffix("-contour-paths.dat") }
    let draws = Gnuplot.onPath() != nil
    let tables = reproducible.compactMap { name in
      missing(name) ?? (isCurrent(name) ? nil : StaleFile(name: name, isMissing: false))
    }
    let figures = fresh.keys.filter { $0.hasPrefix("figures/") }.sorted().compactMap { name -> StaleFile? in
      if draws, name.hasSuffix(".gp"), let lost = missing(name.dropLast(3) + ".svg") { return lost }
      if let lost = missing(name) { return isLarge(name) ? nil : lost }
      return isCurrent(name) ? nil : StaleFile(name: name, isMissing: false)
    }
    return tables + figures + [missing("report.html")].compactMap(\.self)
  }

  /// Of a file's bytes, read piece by piece; `nil` where it cannot be read.
  static func digest(of file: URL) -> Digest? {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? handle.close() }
    var stream = DigestStream()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        piece.withUnsafeBytes { stream.append($0) }
      }
    } catch {
      return nil
    }
    return stream.digest()
  }
}
