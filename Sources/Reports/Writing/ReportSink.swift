import Foundation
import Values

/// Where the files of a report go as they are made. Names are relative to the report: `figures/ecdf.gp`.
package protocol ReportSink {
  /// Begins a file that may be too large to be held.
  func stream(_ name: String) throws -> any ReportStream
  /// Takes a whole file, and gives the digest of its bytes.
  func put(_ text: String, as name: String) throws -> Digest
}

/// A file that is handed on piece by piece.
package protocol ReportStream {
  /// Appends bytes.
  func write(_ bytes: ByteBuffer) throws
  /// Ends the file, and gives the digest of its bytes.
  func commit() throws -> Digest
}

extension AtomicFile: ReportStream {}

/// Writes files into a folder, each of them whole or not at all. What stands in folders below, the figures, need not
/// outlive a loss of power: the report makes it again.
struct FolderSink: ReportSink {
  let folder: OutputFolder

  /// Makes the folder, and those above it, where they are not there.
  init(_ folder: URL) throws(FileError) { self.folder = try OutputFolder(folder) }

  func stream(_ name: String) throws -> any ReportStream { try folder.file(name) }

  func put(_ text: String, as name: String) throws -> Digest {
    guard let slash = name.lastIndex(of: "/") else { return try folder.write(text, to: name) }
    return try OutputFolder(folder.url.appending(path: String(name[..<slash])), isKept: false)
      .write(text, to: String(name[name.index(after: slash)...]))
  }
}

/// Keeps the digests of files alone.
package final class DigestSink: ReportSink {
  /// The digest of every file so far, by name.
  package private(set) var digests: [String: Digest] = [:]

  /// One that has no file yet.
  package init() {}

  package func stream(_ name: String) throws -> any ReportStream {
    Stream { self.digests[name] = $0 }
  }

  package func put(_ text: String, as name: String) throws -> Digest {
    let digest = Digest(of: text)
    digests[name] = digest
    return digest
  }

  private final class Stream: ReportStream {
    private var stream = DigestStream()
    private let end: (Digest) -> Void

    init(_ end: @escaping (Digest) -> Void) { self.end = end }

    func write(_ bytes: ByteBuffer) { bytes.withUnsafeBytes { stream.append($0) } }

    func commit() -> Digest {
      var finished = DigestStream()
      swap(&finished, &stream)
      let digest = finished.digest()
      end(digest)
      return digest
    }
  }
}

/// Keeps whole files.
package final class FileSink: ReportSink {
  /// The text of every file so far, by name.
  package private(set) var files: [String: String] = [:]

  /// One that has no file yet.
  package init() {}

  package func stream(_ name: String) throws -> any ReportStream { Stream(name, self) }

  package func put(_ text: String, as name: String) throws -> Digest {
    files[name] = text
    return Digest(of: text)
  }

  private final class Stream: ReportStream {
    private let name: String
    private let sink: FileSink
    private var bytes = ByteBuffer()

    init(_ name: String, _ sink: FileSink) { (self.name, self.sink) = (name, sink) }

    func write(_ bytes: ByteBuffer) { self.bytes.append(bytes) }

    func commit() throws -> Digest {
      try sink.put(bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }, as: name)
    }
  }
}
