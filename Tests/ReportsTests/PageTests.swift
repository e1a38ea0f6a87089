import Findings
import Foundation
import Reports
import TestSupport
import Testing
import Values

@Suite struct `report.html as a text` {
  private static func page(_ input: ReportInput, dygraphs: Dygraphs? = nil) throws -> String {
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil, dygraphs: dygraphs).write(to: folder.url)
    return try folder.text("report.html")
  }

  /// What the page embeds for its scripts, as it is.
  private static func data(_ page: String) throws -> Values.JSON {
    let match = try #require(
      page.firstMatch(of: /<script type="application\/json" id="data">\n(?<json>[^<]*)<\/script>/))
    return try JSONDocument(String(match.json)).root
  }

  @Test func `has every run, with the numbers of its record`() throws {
    let input = Synthetic.sample()
    let data = try Self.data(Self.page(input))
    let cells = try #require(data["cells"]?.array)
    #expect(cells.count == 9)
    let functions = (data["functions"]?.array ?? []).compactMap { $0["label"]?.string }
    for planned in input.cells {
      let records = try input.runs(planned)
      let place = try #require(functions.firstIndex(of: planned.cell.function.label))
      let own = cells.filter { $0["function"]?.integer == place }
      let cell = try #require(own.first { $0["label"]?.string == planned.cell.arm.label })
      let runs = try #require(cell["runs"])
      #expect(runs["count"]?.integer == records.count)
      func column(_ name: String) -> [Double?] {
        if let list = runs[name]?.array { return list.map { $0.number } }
        return Array(repeating: runs[name]?.number, count: records.count)
      }
      #expect(column("seed") == records.map { Double($0.seed) })
      #expect(column("best_value") == records.map { $0.record.best })
      let final = records.map { $0.record.status == .diverged ? nil : $0.record.final }
      // What is the best value in each run is not there twice.
      #expect(runs["final_value"] == nil ? final == records.map { $0.record.best } : column("final_value") == final)
      let traces = (cell["traces"]?["best"]?.array ?? []).compactMap { $0.string }
      #expect(traces.count == records.count)
      for (trace, run) in zip(traces, records) {
        let bytes = try #require(Data(base64Encoded: trace))
        let best: [Double] = bytes.withUnsafeBytes { buffer in
          buffer.bindMemory(to: UInt64.self).map { Double(bitPattern: UInt64(littleEndian: $0)) }
        }
        #expect(best == run.record.curve.best)
      }
    }
  }

  @Test func `gives no two arms the same colour and dash, however many panels figures have`() throws {
    let arms = ["adam", "sgd"].flatMap { optimizer in
      (1...20).map { Synthetic.arm(optimizer, 1, "s\($0)", label: "\(optimizer) \($0)") }
    }
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: [1, 2], steps: 10, targets: [1])
    let input = Synthetic.input(experiment) { cell, seed in
      Synthetic.record(experiment, reference: 0, start: 10, scale: Double(seed), power: 1)
    }
    let data = try Self.data(Self.page(input))
    let listed = try #require(data["arms"]?.array)
    let looks = listed.map { "\($0["colour"]?.string ?? "") \($0["dash"]?.integer ?? -1)" }
    #expect(Set(looks).count == 40)
  }

  @Test func `knows which arms are told to be worse than the best`() throws {
    let arms = [1.0, 2, 3].map { Synthetic.arm("adam", $0, label: "arm \(Int($0))") }
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: Array(1...12), steps: 10, targets: [1])
    // The second is better and worse than the first by turns.
    let input = Synthetic.input(experiment) { cell, seed in
      let starts: [String: Double] = ["arm 1": 10, "arm 2": seed % 2 == 0 ? 9 : 11, "arm 3": 20]
      let start = starts[cell.arm.label] ?? 0
      return Synthetic.record(experiment, reference: 0, start: start, scale: Double(seed), power: 1)
    }
    let data = try Self.data(Self.page(input))
    let cells = try #require(data["cells"]?.array)
    let worse = cells.filter { $0["isWorse"] == true }.compactMap { $0["label"]?.string }
    #expect(cells.count == 3 && worse == ["arm 3"])
  }

  @Test func `refers to nothing outside of itself`() throws {
    let page = try Self.page(Synthetic.sample(figures: true))
    #expect(page.contains("default-src 'none'"))
    for match in page.matches(of: /(?:src|href)="([^"]*)"/) {
      let address = String(match.1)
      let isInside = address.hasPrefix("#") || address.hasPrefix("data:")
      let isBeside = [
        "summary.md", "statistics.md", "runs.csv", "curves.csv", "points.csv", "comparisons.csv", "manifest.json",
      ].contains(address)
      #expect(isInside || isBeside, "\(address)")
    }
  }

  @Test func `cannot be broken by a label`() throws {
    var input = Synthetic.sample()
    input.experiment.title = "</script><script>alert(1)</script> & \"x\""
    let page = try Self.page(input)
    #expect(!page.contains("alert(1)</script>"))
    #expect(page.contains("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</title>"))
  }

  @Test func `says that its curves are pictures where dygraphs is not installed`() throws {
    #expect(Dygraphs.installed(["DOWNHILL_DYGRAPHS": "/nowhere"]) == nil)
    let page = try Self.page(Synthetic.sample())
    #expect(page.contains("libjs-dygraphs"))
    #expect(try Self.data(page)["isInteractive"] == false)
  }

  @Test func `has a copy of dygraphs without the line that asks for its map`() throws {
    let folder = try TemporaryFolder()
    try "var Dygraph;\n//# sourceMappingURL=dygraph.min.js.map\n".write(
      to: folder.url.appending(path: "dygraph.min.js"), atomically: true, encoding: .utf8)
    try ".dygraph-legend {}".write(
      to: folder.url.appending(path: "dygraph.min.css"), atomically: true, encoding: .utf8)
    let dygraphs = try #require(Dygraphs.installed(["DOWNHILL_DYGRAPHS": folder.url.path()]))
    let page = try Self.page(Synthetic.sample(), dygraphs: dygraphs)
    #expect(page.contains("var Dygraph;") && page.contains(".dygraph-legend {}") && !page.contains("sourceMappingURL"))
    #expect(try Self.data(page)["isInteractive"] == true)
    // It would end the script that it stands in.
    try "'</SCRIPT>'".write(to: folder.url.appending(path: "dygraph.min.js"), atomically: true, encoding: .utf8)
    #expect(Dygraphs.installed(["DOWNHILL_DYGRAPHS": folder.url.path()]) == nil)
  }

  @Test func `of a hundred thousand runs says what it leaves out`() throws {
    let arms = (0..<400).map { Synthetic.arm("adam", 1 + Double($0), label: "arm \($0)") }
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: Array(1...250), steps: 1000, targets: [1])
    let input = Synthetic.input(experiment) { cell, seed in
      Synthetic.record(experiment, reference: 0, start: 10, scale: Double(seed), power: 1)
    }
    let page = try Self.page(input)
    #expect(page.utf8.count < 5_000_000)
    #expect(page.contains("<script type=\"application/octet-stream\" id=\"data\">"))
    #expect(page.contains(/curves of the first \d+ of 250 seeds/))
  }
}
