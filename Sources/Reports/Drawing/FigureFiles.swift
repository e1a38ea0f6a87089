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
  package var pictures: [String: String]

  /// A script with its data.
  package init(name: String, script: String, data: [String: String], pictures: [String: String] = [:]) {
    self.name = name
    self.script = script
    self.data = data
    self.pictures = pictures
  }

  /// Every file by its name.
  var all: [(name: String, text: String)] {
    let texts = data.merging(pictures, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key }
    return texts.map { ($0.key, $0.value) } + [("\(name).gp", script)]
  }

  /// Writes them, with the style, into a folder, which is made where it is not there: for people, who can draw the
  /// figure by them. Nothing of them is read again.
  package func write(to folder: URL) throws(FileError) {
    let output = try OutputFolder(folder)
    for file in all { try output.write(file.text, to: file.name) }
    try FigureStyle.write(to: output)
  }
}

/// Something that gnuplot draws.
package protocol Figure: Sendable {
  /// The files of the figure under a name, laid out for a sheet.
  func files(named name: String, on sheet: Sheet) -> FigureFiles
}

extension Figure {
  /// The files of the figure for a screen.
  package func files(named name: String) -> FigureFiles { files(named: name, on: .screen) }

  /// Writes script and data, and draws `name`.svg where gnuplot is installed; gives a line where that failed.
  package func write(named name: String, to folder: URL, gnuplot: Gnuplot? = .onPath()) throws(FileError) -> [String] {
    let files = files(named: name)
    try files.write(to: folder)
    guard let gnuplot else { return [] }
    var room = try DrawingRoom(gnuplot)
    try room.add(files)
    return room.draw([.svg], to: folder)
  }
}

extension Gnuplot {
  /// Draws pictures of figures into a folder, which is made where it is not there, on all processors, and keeps neither
  /// scripts nor data; gives a line for each that failed.
  package func drawPictures(_ figures: [(name: String, figure: any Figure)], to folder: URL) throws(FileError)
    -> [String]
  {
    _ = try OutputFolder(folder)
    var room = try DrawingRoom(self)
    for (name, figure) in figures { try room.add(figure.files(named: name)) }
    return room.draw([.svg], to: folder)
  }
}

/// What a figure is drawn as.
package enum FigureFormat: String, Sendable, CaseIterable {
  case svg
  case pdf
  case png
  /// Commands of the LaTeX package pgf, which set the letters in the document's own: gnuplot's SVG, written as them.
  case pgf

  /// What gnuplot draws for it.
  var drawn: FigureFormat { self == .pgf ? .svg : self }
}
