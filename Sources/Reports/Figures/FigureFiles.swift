import Foundation

/// A figure as files: a gnuplot script, and the data that it reads from beside it.
public struct FigureFiles: Sendable, Equatable {
  /// The name of its files, without extension.
  public var name: String
  public var script: String
  /// Texts by file name.
  public var data: [String: String]

  /// Writes the script and the data into a folder, which is made where it is not there.
  public func write(to folder: URL) throws(ReportError) {
    let output = try OutputFolder(folder)
    for (name, text) in data.sorted(by: { $0.key < $1.key }) { try output.write(text, to: name) }
    try output.write(script, to: "\(name).gp")
  }
}

/// Something that gnuplot draws.
public protocol Figure: Sendable {
  /// The files of the figure under a name.
  func files(named name: String) -> FigureFiles
}

extension Figure {
  /// Writes script and data, and draws `name`.svg where gnuplot is installed.
  public func write(named name: String, to folder: URL, gnuplot: Gnuplot? = .onPath()) throws(ReportError) {
    try files(named: name).write(to: folder)
    try gnuplot?.draw(name, in: folder)
  }
}

/// The head that all scripts share: a white card, a light grid, dark grey text.
enum FigureStyle {
  static func head(_ name: String, _ what: String, width: Int, height: Int) -> String {
    """
    # \(what.replacing("\n", with: " "))
    # Draw it again with: gnuplot \(name).gp
    if (!exists("OUT")) OUT = "\(name).svg"
    set terminal svg size \(width),\(height) dynamic rounded enhanced font "sans-serif,12" background rgb "white"
    set output OUT
    set encoding utf8
    set datafile missing "?"
    set border 3 lc rgb "#57606a" lw 1
    set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
    set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
    unset key

    """
  }

  /// A text in single quotes, all of whose characters stand for themselves in gnuplot's enhanced mode.
  static func quoted(_ text: String) -> String { "'\(escaped(text))'" }

  /// The same without the quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "_", "^", "{", "}", "@", "&", "~": result += "\\" + String(character)
      case "'": result += "''"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character)
      }
    }
    return result
  }

  /// A title at the head of the card, and a line in grey under it.
  static func title(_ title: String, _ subtitle: String, height: Int, left: Double) -> String {
    let first = 1 - 22 / Double(height)
    let second = 1 - 42 / Double(height)
    return """
      set label 1 '{/:Bold \(escaped(title))}' at screen \(number(left)), screen \(number(first)) left font ",14" \
      tc rgb "#1f2328"
      set label 2 \(quoted(subtitle)) at screen \(number(left)), screen \(number(second)) left font ",11" tc rgb "#59636e"

      """
  }

  /// Four decimals: enough for places on a card, and short.
  static func number(_ value: Double) -> String { (value * 10_000).rounded().description.scaled }

  static func truncated(_ text: String, _ count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }
}

extension String {
  /// The decimal text of an integer of ten thousandths.
  fileprivate var scaled: String {
    guard let value = Double(self) else { return self }
    return (value / 10_000).description
  }
}
