import Values

/// Somebody else's program, as an entry of an experiment names it:
///
///     { "program": ["python3", "programs/mine.py"], "files": ["programs/mine.py"], "threads": 1, "slots": 2 }
///
/// It is a value: nothing is started by having one.
package struct Program: Sendable, Hashable {
  /// The program and its arguments; never read by a shell.
  package let command: [String]
  /// What it is made of, by path as written, with digests; words of the command that are files among them.
  package let files: [String: Digest]
  /// How many threads it is told to use.
  package let threads: Int
  /// How many of it run at a time; `nil` for as many as there are workers.
  package let slots: Int?
  /// Where it runs: the folder of the file that names it.
  package let folder: String

  /// A program that was read.
  ///
  /// - Parameter command: at least one word.
  package init(command: [String], files: [String: Digest], threads: Int = 1, slots: Int? = nil, folder: String) {
    self.command = command
    self.files = files
    self.threads = threads
    self.slots = slots
    self.folder = folder
  }

  /// The version of the line protocol that is spoken.
  package static let protocolVersion = 1

  /// How people call it: the last word of its command that is a file, else the program, without its folders.
  package var name: String {
    let word = command.last { files[$0] != nil } ?? command[0]
    return word.split(separator: "/").last.map(String.init) ?? word
  }

  /// What names it in keys of runs, and in the manifest: everything that may decide its answers, and so neither where
  /// it runs nor how many run at a time.
  package var identity: JSON {
    [
      "program": .strings(command), "threads": .integer(threads), "protocol": .integer(Self.protocolVersion),
      "files": .object(files.mapValues { .string($0.description) }),
    ]
  }

  /// The first of its files that has other contents now; `nil` where none has.
  package var changedFile: String? {
    files.sorted { $0.key < $1.key }.first { path, digest in
      let file = path.hasPrefix("/") ? path : folder + "/" + path
      return (try? PlainFile.bytes(at: file, most: PlainFile.mostOfText)).map { Digest(of: $0) } != digest
    }?.key
  }

  /// Why it is not started where nobody allowed it.
  package var refusalToStart: String {
    "the program `\(command.joined(separator: " "))` would be started; whoever trusts it says --allow-programs"
  }

  package static func == (a: Program, b: Program) -> Bool { a.identity == b.identity && a.folder == b.folder }

  package func hash(into hasher: inout Hasher) { hasher.combine(command) }
}

/// What a run may use, of a program or of our own. No part of its key.
package struct ProgramLimits: Sendable, Hashable {
  /// From `start` to `done` of a program; of processor time of a run of our own. `nil` for an hour of the one and no
  /// limit of the other.
  package var secondsPerRun: Double?
  /// From its start to `ready`.
  package var secondsToStart = 30.0
  /// Bytes of memory that the process group of a program may hold, or that a run of our own may add; `nil` for any.
  package var memory: Int?
  /// From `stop`, or the end of its input, to its end.
  package var secondsToStop = 5.0
  /// The longest that a run of a program takes.
  var longestRun: Double { secondsPerRun ?? 3600 }
  package init() {}
}
