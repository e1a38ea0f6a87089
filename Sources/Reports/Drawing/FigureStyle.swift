import Foundation
import Values

/// What all figures share: `style.gp`, which every script loads, and the texts that scripts are made of.
package enum FigureStyle {
  /// The name that no figure may have.
  static let name = "style"
  /// The name of the file that scripts load.
  static let file = name + ".gp"
  /// The first line of the file as reports write it.
  static let mark =
    "# The style of all figures of this folder, written anew by every report as long as this line stands."

  /// A card of white, a light grid, dark grey text; terminals for the screen and for print.
  ///
  /// Colours: M. Okabe, K. Ito, "Color universal design" (2008), with a dark grey in black's place and a mid grey in
  /// yellow's, which is hardly seen on white.
  static let script: String = {
    let colours = Palette.colours.enumerated().map { "C\($0 + 1) = \"\($1)\"" }
    return """
      \(mark)
      # Take the line away and change what you like; then: gnuplot NAME.gp
      # Other files: gnuplot -e "FORMAT = 'pdf'" NAME.gp, or 'png'; another place: -e "OUT = 'PATH'"
      if (!exists("FORMAT")) FORMAT = "svg"
      if (!exists("OUT")) OUT = NAME.".".FORMAT
      if (!exists("TITLE")) TITLE = "figure"
      # Points a pixel: on a screen 0.75, and in a png two dots; on paper less, and 300 dots an inch.
      if (!exists("SCALE")) SCALE = 0.75
      DOTS = SCALE == 0.75 ? 2 : SCALE*300/72; STROKE = SCALE == 0.75 ? 1.3 : 1
      LIFT = SCALE == 0.75 ? 0.3 : 0.6
      FONT = SCALE == 0.75 ? "sans-serif,12" : "sans-serif,11"
      if (FORMAT eq "svg") set terminal svg name TITLE size WIDTH,HEIGHT rounded enhanced font FONT background rgb "white"
      if (FORMAT eq "pdf") set terminal pdfcairo size WIDTH*SCALE/72.0,HEIGHT*SCALE/72.0 rounded enhanced font FONT fontscale 0.75*SCALE linewidth STROKE background rgb "white"
      if (FORMAT eq "png") set terminal pngcairo size DOTS*WIDTH,DOTS*HEIGHT rounded enhanced font FONT fontscale 0.75*DOTS linewidth DOTS pointscale DOTS background rgb "white"
      set output OUT
      set encoding utf8
      set datafile missing "?"
      # Arms take the colours in turn: the first eight of a panel in lines, the next eight dashed.
      \(colours.joined(separator: "; "))
      INK = "#1f2328"; TEXT = "#424a53"; MUTED = "#59636e"; FRAME = "#57606a"; GRID = "#e7eaee"; RULE = "#8c959f"; FAINT = "#d0d7de"
      # Heat maps: the best is darkest.
      set palette defined (0 "#08306b", 0.2 "#08519c", 0.4 "#2879b9", 0.6 "#5fa6d1", 0.8 "#a9cfe5", 1 "#eff5fb")
      set border 3 lc rgb FRAME lw 1
      set tics nomirror out scale 0.5,0.25 textcolor rgb TEXT font ",11"
      set grid xtics ytics lc rgb GRID lw 0.8 dt 1
      unset key

      """
  }()

  /// The beginning of every script.
  static func head(_ name: String, _ what: String, width: Int, height: Int, on sheet: Sheet) -> String {
    """
    \(GnuplotText.comment(what))# Draw it again with: gnuplot \(name).gp
    NAME = '\(name)'; TITLE = '\(name.replacing("-", with: "_"))'; WIDTH = \(width); HEIGHT = \(height)\
    \(sheet.isPaper ? "; SCALE = \(number(sheet.scale))" : "")
    load '\(file)'

    """
  }

  /// Whether a script is one that a report made under this name.
  static func isOwn(_ script: String, name: String) -> Bool {
    script.split(separator: "\n", maxSplits: 2).dropFirst().first == "# Draw it again with: gnuplot \(name).gp"
  }

  /// Puts the style beside scripts, unless an author has made it their own.
  static func write(to output: OutputFolder) throws(FileError) {
    if isSomebodys(in: output.url) || there(in: output.url) == script { return }
    try output.write(script, to: file)
  }

  /// Whether a folder has a style that no report wrote: it is left as it is, for its author, and never loaded by us.
  static func isSomebodys(in folder: URL) -> Bool { there(in: folder).map { !$0.hasPrefix(mark) } ?? false }

  private static func there(in folder: URL) -> String? {
    try? PlainFile.text(at: folder.appending(path: file).path(percentEncoded: false))
  }

  /// A title at the head of the card, and a line in grey under it; nothing on paper.
  static func title(_ title: String, _ subtitle: String, height: Int, left: Double, on sheet: Sheet) -> String {
    if sheet.isPaper { return "" }
    let first = 1 - 22 / Double(height)
    let second = 1 - 42 / Double(height)
    let (title, subtitle) = (GnuplotText.enhanced(title), GnuplotText.quoted(subtitle))
    return """
      set label 1 '{/:Bold \(title)}' at screen \(number(left)), screen \(number(first)) left font ",14" \
      tc rgb INK
      set label 2 \(subtitle) at screen \(number(left)), screen \(number(second)) left font ",11" tc rgb MUTED

      """
  }

  /// Margins of one panel, in pixels from the edges of the card.
  static func margins(
    left: Double, right: Double, bottom: Double, top: Double, width: Double, height: Double
  ) -> String {
    """
    set lmargin at screen \(number(left / width)); set rmargin at screen \(number(1 - right / width))
    set bmargin at screen \(number(bottom / height)); set tmargin at screen \(number(1 - top / height))

    """
  }

  /// Four decimals: enough for places on a card, and short.
  static func number(_ value: Double) -> String { NumberText.decimals(value, 4) }
}
