import Foundation
import Values

/// A figure as files: a gnuplot script, and the data that it reads from beside it.
package struct FigureFiles: Sendable, Equatable {
  /// The name of its files, without extension.
  package var name: String
  /// What gnuplot runs.
  package var script: String
  /// Texts by file name.
  package var data: [String: String]
  /// Pictures that need not be drawn, by file name.
  package var pictures: [String: String] = [:]

  /// Every file by its name.
  var all: [(name: String, text: String)] {
    let texts = data.merging(pictures, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key }
    return texts.map { ($0.key, $0.value) } + [("\(name).gp", script)]
  }

  /// Writes them, with the style, into a folder, which is made where it is not there.
  package func write(to folder: URL) throws(FileError) {
    let output = try OutputFolder(folder)
    for file in all { try output.write(file.text, to: file.name) }
    try FigureStyle.write(to: output)
  }
}

/// Something that gnuplot draws.
package protocol Figure: Sendable {
  /// The files of the figure under a name.
  func files(named name: String) -> FigureFiles
}

extension Figure {
  /// Writes script and data, and draws `name`.svg where gnuplot is installed.
  package func write(named name: String, to folder: URL, gnuplot: Gnuplot? = .onPath()) throws {
    try files(named: name).write(to: folder)
    try gnuplot?.draw(name, in: folder)
  }
}

/// What a figure is drawn as.
package enum FigureFormat: String, Sendable, CaseIterable {
  case svg
  case pdf
  case png
}
