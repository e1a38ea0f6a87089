import Dispatch
import Findings
import Foundation
import Values

/// Where figures are drawn: a private folder that has what was just made of them, whatever stands in the folder that
/// they are published in.
struct DrawingRoom {
  private let gnuplot: Gnuplot
  private let folder: PrivateFolder
  private let output: OutputFolder
  private let sheet: Sheet
  /// What figures show, by the names of their files.
  private var captions: [String: String] = [:]
  private(set) var names: [String] = []

  /// After so many figures that took too long each by itself, none is tried any more.
  private static let mostTimeouts = 2

  init(_ gnuplot: Gnuplot, for sheet: Sheet = .screen) throws(FileError) {
    self.gnuplot = gnuplot
    self.sheet = sheet
    folder = try PrivateFolder("downhill-figures")
    output = try OutputFolder(folder.url, isKept: false)
    try output.write(FigureStyle.script, to: FigureStyle.file)
  }

  /// Takes a figure with the sentence that says what it shows.
  mutating func add(_ files: FigureFiles, caption: String = "") throws(FileError) {
    captions[files.name] = caption
    for (name, text) in files.data { try output.write(text, to: name) }
    try output.write(files.script, to: "\(files.name).gp")
    names.append(files.name)
  }

  /// Draws them all on all processors, puts them into a folder, each whole or not at all, and gives a line for each
  /// that failed.
  ///
  /// A process draws several figures one after the other, which saves its start; where one fails, each of them is drawn
  /// by a process of its own.
  func draw(_ formats: Set<FigureFormat>, to place: URL) -> [String] {
    let drawings = names.flatMap { name in
      FigureFormat.allCases.filter(formats.contains).map { Gnuplot.Drawing(name: name, format: $0) }
    }
    let batches = Self.batches(drawings, ProcessInfo.processInfo.activeProcessorCount)
    let ledger = Ledger(count: batches.count)
    DispatchQueue.concurrentPerform(iterations: batches.count) { index in
      let outcome = gnuplot.draw(batches[index], in: folder, seconds: gnuplot.secondsAtMost)
      let alone = batches[index].count > 1 && outcome != .drawn && outcome != .cancelled
      ledger[index] = batches[index].compactMap { drawing in
        let own = alone ? drawAlone(drawing, ledger) : outcome
        return line(of: own, drawing) ?? publish(drawing, to: place)
      }
    }
    let lines = ledger.all
    return gnuplot.isCancelled() && !lines.isEmpty ? ["interrupted: not all figures are drawn"] : lines
  }

  private func drawAlone(_ drawing: Gnuplot.Drawing, _ ledger: Ledger) -> Gnuplot.Outcome {
    if ledger.timeouts >= Self.mostTimeouts { return .refused("it was not tried, since others took too long") }
    let outcome = gnuplot.draw([drawing], in: folder, seconds: min(20, gnuplot.secondsAtMost))
    if case .timeout = outcome { ledger.addTimeout() }
    return outcome
  }

  private func line(of outcome: Gnuplot.Outcome, _ drawing: Gnuplot.Drawing) -> String? {
    let reason: String
    switch outcome {
    case .drawn: return nil
    case .refused(let complaint): reason = complaint
    case .timeout(let seconds): reason = "it took longer than \(seconds) s"
    case .cancelled: reason = "it was interrupted"
    }
    return ReportError.figure(script: "\(drawing.name).gp", reason: reason).description
  }

  /// Puts a drawn figure in its place; gives what went wrong.
  private func publish(_ drawing: Gnuplot.Drawing, to place: URL) -> String? {
    let from = folder.path + "/" + drawing.drawn
    defer { unlink(from) }
    do {
      var bytes = try PlainFile.bytes(at: from, most: PlainFile.mostOfData)
      if drawing.format.drawn == .svg {
        let drawn = SVGThinning.thinned(String(decoding: bytes, as: UTF8.self))
        bytes = Array(try picture(drawn, of: drawing, to: place).utf8)
      }
      let file = try AtomicFile(at: place.appending(path: drawing.file), isKept: false)
      try file.write { $0.append(bytes) }
      _ = try file.commit()
      return nil
    } catch let error as FileError {
      return ReportError.figure(script: "\(drawing.name).gp", reason: error.description).description
    } catch {
      return ReportError.figure(script: "\(drawing.name).gp", reason: "it drew nothing").description
    }
  }

  /// What is written of an SVG in its place: itself in colours of either scheme, or commands of LaTeX, whose images are
  /// put beside them.
  private func picture(_ svg: String, of drawing: Gnuplot.Drawing, to place: URL) throws(FileError) -> String {
    guard drawing.format == .pgf else {
      return sheet.sized(SVGTheme.titled(SVGTheme.themed(svg), captions[drawing.name] ?? ""))
    }
    let picture = PGFPicture(svg, name: drawing.name, caption: captions[drawing.name] ?? "", on: sheet)
    for (name, bytes) in picture.images {
      let file = try AtomicFile(at: place.appending(path: name), isKept: false)
      try file.write { $0.append(Array(bytes)) }
      _ = try file.commit()
    }
    return picture.text
  }

  /// A batch a processor, or several of sixteen figures, dealt out in turn, so that not all of a kind are in one.
  private static func batches(_ drawings: [Gnuplot.Drawing], _ processors: Int) -> [[Gnuplot.Drawing]] {
    let count = min(drawings.count, max(processors, (drawings.count + 15) / 16))
    return (0..<count).map { batch in stride(from: batch, to: drawings.count, by: count).map { drawings[$0] } }
  }
}

/// Lines by batch, each written by one thread, and how many figures took too long.
private final class Ledger: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [[String]]
  private var count = 0
  init(count: Int) { lines = Array(repeating: [], count: count) }
  subscript(index: Int) -> [String] {
    get { lock.withLock { lines[index] } }
    set { lock.withLock { lines[index] = newValue } }
  }
  var all: [String] { lock.withLock { lines.flatMap(\.self) } }
  var timeouts: Int { lock.withLock { count } }
  func addTimeout() { lock.withLock { count += 1 } }
}
