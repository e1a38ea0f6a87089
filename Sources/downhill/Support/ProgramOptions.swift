import ArgumentParser
import Foundation
import Values

/// `--allow-programs`, which every command has that could start a program that an experiment names.
struct ProgramOptions: ParsableArguments {
  @Flag(
    name: .customLong("allow-programs"),
    help: "Start the programs that the experiment names. Whoever says so trusts them as their own.")
  var allowed = false

  /// Whether programs may be started: the flag, or `"allowPrograms": true` in the user's own configuration,
  /// `downhill/config.json` in the XDG configuration folder.
  var areAllowed: Bool { allowed || Self.configuration?["allowPrograms"] == true }

  private static var configuration: JSON? {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { $0 + "/.config" }
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    guard let folder, let text = try? PlainFile.text(at: folder + "/downhill/config.json", most: 1 << 20) else {
      return nil
    }
    return try? JSONDocument(text).root
  }
}
