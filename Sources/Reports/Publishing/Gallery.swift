import Foundation
import Plans
import Values

/// A page over a folder of results: each experiment's question, what came out, and a picture, from their manifests.
package struct Gallery {
  /// One experiment's row.
  private struct Entry {
    let name: String
    let title: String
    let answer: String
    let cover: String?
  }
  private let entries: [Entry]

  /// A manifest is somebody's file: no more of it is read.
  private static let mostBytes = 64 << 20

  /// The experiments of the folder, by name. What has no manifest is none.
  ///
  /// - Throws: `FileError` where the folder or a manifest cannot be read, or is no manifest.
  package init(reading folder: String) throws(FileError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(path: folder, reason: "it is no folder that can be read")
    }
    var entries: [Entry] = []
    for name in names where Experiment.isName(name) {
      let path = "\(folder)/\(name)/manifest.json"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let text: String
      do throws(PlainFile.Refusal) {
        text = try PlainFile.text(at: path, most: Self.mostBytes)
      } catch {
        throw .unreadable(path: path, reason: error.reason)
      }
      guard let manifest = (try? JSONDocument(text))?.root, let experiment = manifest["experiment"] else {
        throw .unreadable(path: path, reason: "it is no manifest of results")
      }
      let title = experiment["title"]?.string ?? ""
      let about = experiment["description"]?.string ?? ""
      let cover = manifest["cover"]?.string.flatMap { $0.hasPrefix("figures/") && !$0.contains("..") ? $0 : nil }
      entries.append(
        Entry(
          name: name, title: title.isEmpty ? name : title, answer: manifest["answer"]?.string ?? Self.sentence(about),
          cover: cover))
    }
    self.entries = entries
  }

  /// How many experiments there are.
  package var count: Int { entries.count }

  /// The page as Markdown, to stand in the folder itself.
  package var markdown: String {
    var text = """
      # Results

      What the experiments here came to, best read from the picture to the report behind it. This page is made by
      `downhill gallery`.

      | | Question and answer |
      |:---|:---|

      """
    for entry in entries {
      let report = MarkdownText.address("\(entry.name)/summary.md")
      let picture = entry.cover.map { cover in
        "<a href=\"\(HTMLText.path("\(entry.name)/summary.md"))\"><img src=\"\(HTMLText.path("\(entry.name)/\(cover)"))\" "
          + "width=\"240\" alt=\"\(HTMLText.escaped(TerminalText.line(entry.title)).replacing("|", with: "&#124;"))\"></a>"
      }
      text += "| \(picture ?? "") | [**\(MarkdownText.escaped(entry.title))**](\(report))<br>"
      text += MarkdownText.escaped(entry.answer) + " |\n"
    }
    return text
  }

  /// The first sentence of a text.
  private static func sentence(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard let end = line.range(of: ". ") else { return line }
    return String(line[..<end.lowerBound]) + "."
  }
}
