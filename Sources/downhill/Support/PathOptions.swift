import ArgumentParser
import Values

/// `--allow-path DIR`, which every command has that reads the files that an experiment names.
struct PathOptions: ParsableArguments {
  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp(
      "Let the experiment read files in another folder than its own and the working directory. May be repeated.",
      valueName: "dir"))
  var allowed: [String] = []

  /// Files in the working directory and in the folders that are given.
  var access: FileAccess { allowed.reduce(.workingDirectory) { $0.adding($1) } }

  /// Files in the folders that are given alone: what a store holds needs none.
  var ofStore: FileAccess { allowed.reduce(.none) { $0.adding($1) } }
}
