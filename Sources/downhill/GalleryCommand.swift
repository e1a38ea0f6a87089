import ArgumentParser
import Reports
import Values

struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Write the page over a folder of results: question, answer, picture.",
    discussion: HelpText.lines(
      """
      Writes README.md into the folder, a row for each experiment in it. --check writes nothing and exits with 1 where \
      that page is not what the results say.

      EXAMPLES
        downhill gallery Results
        downhill gallery Results --check
      """))

  @Argument(
    help: ArgumentHelp("A folder of folders that `downhill run` made.", valueName: "dir"), completion: .directory)
  var folder = "Results"

  @Flag(help: "Write nothing; exit with 1 where the page is stale.")
  var check = false

  func run() throws {
    let gallery = try Gallery(reading: folder)
    let file = PublishedFile(folder + "/README.md")
    guard gallery.count > 0 else { throw IncompleteError.nothing(to: "shown", in: folder) }
    let text = gallery.markdown
    if check {
      guard (try? file.bytes()) == Array(text.utf8) else {
        throw StaleError(lines: ["\(file.path): stale; write it with: downhill gallery \(folder)"])
      }
      return try Console.print("\(file.path) is current")
    }
    try file.write(text.utf8)
    try Console.print("\(file.path): \(NumberText.counted(gallery.count, "experiment"))")
  }
}
