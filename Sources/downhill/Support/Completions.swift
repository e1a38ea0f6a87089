import ArgumentParser
import Functions
import Optimizers
import Schedules
import Statistics

/// What a shell offers after the key for completion (`--generate-completion-script` prints the script that it needs).
extension CompletionKind {
  /// Experiment files.
  static var experiments: CompletionKind { .file(extensions: ["json"]) }
  static var functions: CompletionKind { .list(FunctionKind.all.map(\.name)) }
  static var optimizers: CompletionKind { .list(Method.catalogue.map(\.name)) }
  static var schedules: CompletionKind { .list(ScheduleKind.names) }
  /// Every name that `show` knows.
  static var names: CompletionKind { .list(CatalogueNames.all) }
}

/// The names of all catalogues.
enum CatalogueNames {
  /// Functions, optimizers, schedules, links, statistics.
  static var all: [String] {
    FunctionKind.all.map(\.name) + Method.catalogue.map(\.name) + ScheduleKind.names
      + LinkKind.catalogue.map(\.name) + StatisticKind.listings.compactMap { $0["name"]?.string }
  }
}
