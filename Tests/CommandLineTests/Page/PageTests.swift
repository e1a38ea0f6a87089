import Foundation
import Testing
import Values

/// Those tests are skipped where there is none.
let hasBrowser: ConditionTrait = .enabled(
  if: Browser.executable != nil, "Chromium is not installed (apt-get install chromium), so that no page can be opened")

@Suite(.serialized, hasBrowser) struct `report.html in a browser` {
  private let sweep: Sweep
  private let browser: Browser

  init() throws {
    sweep = try Sweep()
    browser = try Browser()
    try browser.open(sweep.page)
  }

  @Test func `opens without a complaint and asks for nothing but itself`() throws {
    #expect(try browser.evaluate("document.title").string == Sweep.title)
    #expect(try browser.evaluate("document.documentElement.lang").string == "en")
    #expect(try browser.text("h1") == Sweep.title)
    // Curves are drawn when they come into view.
    let curves = "document.querySelectorAll('[data-curves]')"
    try browser.evaluate("document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })")
    for place in try browser.evaluate("[...\(curves)].keys().toArray()").numbers ?? [] {
      try browser.evaluate("\(curves)[\(Int(place))].scrollIntoView()")
      try browser.wait("\(curves)[\(Int(place))].querySelector('canvas') !== null")
    }
    try browser.wait("document.querySelectorAll('[data-curves] canvas').length >= 6")
    #expect(browser.complaints == [])
    #expect(browser.requests == [sweep.page.absoluteString])
  }

  @Test func `sorts a table by a head, and back`() throws {
    let table = "section:nth-of-type(3) .wide:not(.wide ~ .wide)"
    let column = "\(table) tbody tr > :nth-child(2)"
    let head = "\(table) thead th:nth-child(2)"
    let before = try browser.texts(column)
    #expect(before.count == 9)
    func ranks(_ texts: [String]) -> [Double] { texts.compactMap(Double.init) }
    try browser.click(head + " button")
    #expect(try browser.evaluate("document.querySelector('\(head)').ariaSort").string == "ascending")
    #expect(try ranks(browser.texts(column)) == ranks(before).sorted())
    try browser.click(head + " button")
    #expect(try browser.evaluate("document.querySelector('\(head)').ariaSort").string == "descending")
    #expect(try ranks(browser.texts(column)) == ranks(before).sorted(by: >))
    try browser.click(head + " button")
    #expect(try browser.texts(column) == before)
    #expect(try browser.evaluate("document.querySelector('\(head)').ariaSort").string == "none")
  }

  @Test func `sorts by all numbers of a cell, a bound before what is as large`() throws {
    let table = "section:nth-of-type(3) .wide:not(.wide ~ .wide)"
    let column = "\(table) tbody tr > :nth-child(3)"
    let texts = ["25/25, 7,611", "≤ 2.2e-16", "25/25, 502", "−3", "2.2e-16 (1 … 2)", "—", "∞", "text", "9/25, —"]
    try browser.evaluate(
      """
      document.querySelectorAll("\(column)").forEach((cell, i) => {
        cell.textContent = \(JSON.array(texts.map(JSON.string)).canonical)[i]; })
      """)
    for expected in [
      ["−3", "≤ 2.2e-16", "2.2e-16 (1 … 2)", "9/25, —", "25/25, 502", "25/25, 7,611", "∞", "text", "—"],
      ["∞", "25/25, 7,611", "25/25, 502", "9/25, —", "2.2e-16 (1 … 2)", "≤ 2.2e-16", "−3", "text", "—"],
    ] {
      try browser.click("\(table) thead th:nth-child(3) button")
      #expect(try browser.texts(column) == expected)
    }
  }

  @Test func `has the tables of statistics.md, those of a function in its section`() throws {
    let titles = try browser.texts("h2")
    #expect(titles.filter { ["Scores", "Ranks"].contains($0) }.count == 2)
    #expect(Set(titles).count == titles.count)
    let heads = try browser.texts("section:nth-of-type(3) h3")
    #expect(heads.contains("rosenbrock: effects") && heads.contains("rosenbrock: expected runtime"))
  }

  @Test func `lets go of the charts of runs that were looked at`() throws {
    try browser.evaluate("location.hash = 'section-runs'")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    for _ in 0..<2 {
      try browser.click("#run-table .open")
      try browser.wait("document.querySelector('dialog[open] .plot canvas') !== null")
      try browser.press("Escape")
      try browser.wait("!document.querySelector('dialog').open")
    }
    try browser.emulate(media: "screen", dark: true)
    try browser.wait("matchMedia('(prefers-color-scheme: dark)').matches")
    #expect(browser.complaints == [])
  }

  @Test func `filters a table by a text`() throws {
    let section = "section:nth-of-type(3)"
    try browser.click("\(section) .controls input[type=search]")
    try browser.type("MOMENTUM")
    let left = try browser.texts("\(section) .wide:not(.wide ~ .wide) tbody tr:not([hidden]) th")
    #expect(left.count == 3 && left.allSatisfy { $0.hasPrefix("momentum") }, "\(left)")
    #expect(try browser.text("\(section) .count") == "3 of 9")
  }

  @Test func `says under the pointer what curves.csv says`() throws {
    let chart = "[data-curves='0']"
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    let rows = try sweep.rows("curves.csv").filter { $0["function"] == "rosenbrock" }
    var seen: Set<String> = []
    for (x, y) in [(0.4, 0.3), (0.6, 0.5), (0.8, 0.2), (0.9, 0.8), (0.98, 0.9)] {
      try browser.point(at: "\(chart) .plot", x, y)
      try browser.wait("document.querySelector(\"\(chart) .exact\") !== null")
      let label = try browser.text("\(chart) .place strong")
      let line = try browser.text("\(chart) .place")
      let shown = try browser.evaluate(
        "[...document.querySelectorAll(\"\(chart) .place data\")].map((one) => one.value)"
      )
      .array?.compactMap { $0.string.flatMap(Double.init) }
      let place = try #require(line.firstMatch(of: #/ at ([\d,]+) (steps|evaluations): /#))
      let column = place.2 == "steps" ? "step" : "evaluations"
      let wanted = String(place.1).replacing(",", with: "")
      let row = try #require(
        rows.last(where: { $0["arm"] == label && $0[column] == wanted }), "\(label), \(column) \(wanted)")
      #expect(line.contains(/median gap \S{1,9}, quartiles \S{1,9} … \S{1,9}$/), "\(line)")
      let published = ["median", "lower_quartile", "upper_quartile"].compactMap { row[$0].flatMap(Double.init) }
      #expect(shown == published, "\(line)")
      seen.insert(line)
    }
    #expect(seen.count >= 3)
    #expect(browser.complaints == [])
  }

  @Test func `switches arms on and off, and axes`() throws {
    let chart = "[data-curves='0']"
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    let graph = "document.querySelector(\"\(chart)\").chart.graph"
    #expect(
      try browser.evaluate("\(graph).visibility()").array?.map(\.bool) == Array(repeating: true, count: 8) + [false])
    try browser.click("\(chart) .arms li:nth-child(2) input")
    #expect(try browser.evaluate("\(graph).visibility()[1]") == false)
    try browser.click("\(chart) .arms li:nth-child(9) input")
    #expect(try browser.evaluate("\(graph).visibility()[8]") == true)
    for axis in 1...2 {
      let box = "\(chart) .tick:nth-of-type(\(axis)) input"
      let option = "\(graph).\(axis == 1 ? "getOptionForAxis('logscale', 'x')" : "getOption('logscale')")"
      let before = try browser.evaluate(option).bool
      try browser.click(box)
      #expect(try browser.evaluate(option).bool == before.map { !$0 })
    }
    #expect(browser.complaints == [])
  }

  @Test func `shows the runs that are asked for`() throws {
    let rows = try sweep.rows("runs.csv")
    try browser.evaluate("location.hash = 'section-runs'")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    func count() throws -> String { try browser.text("#run-table .pages .count") }
    #expect(try count() == "1–25 of \(rows.count) runs")
    func choose(_ menu: Int, _ value: String) throws {
      try browser.evaluate(
        """
        (() => { const menu = document.querySelectorAll("#run-table select")[\(menu)];
          menu.value = \(JSON.string(value).canonical); menu.dispatchEvent(new Event("change")); })()
        """)
    }
    try choose(2, "diverged")
    let lost = rows.filter { $0["status"] == "diverged" }
    #expect(!lost.isEmpty)
    #expect(try count() == "1–\(min(25, lost.count)) of \(lost.count) runs")
    try choose(2, "")
    try choose(0, "himmelblau")
    try choose(1, Sweep.label)
    #expect(try count() == "1–5 of 5 runs")
    #expect(try browser.texts("#run-table tbody td:nth-child(3)") == ["1", "2", "3", "4", "5"])
    try browser.click("#run-table .controls input[type=search]")
    try browser.type("3")
    #expect(try browser.texts("#run-table tbody td:nth-child(3)") == ["3"])
  }

  @Test func `shows a run with the digits of runs.csv, and the command that repeats it`() throws {
    let rows = try sweep.rows("runs.csv")
    let tool = Tool.executable.deletingLastPathComponent().path()
    for number in [0, 2, 57, 101, 130] {
      let row = rows[number]
      try browser.evaluate("document.querySelector('dialog')?.close()")
      let cell = try browser.evaluate(
        """
        (() => { const data = JSON.parse(document.getElementById("data").textContent);
          return data.cells.findIndex((cell) => data.functions[cell.function].label
            === \(JSON.string(row["function"] ?? "").canonical)
            && cell.label === \(JSON.string(row["arm"] ?? "").canonical)); })()
        """)
      try browser.evaluate("location.hash = '#run=\(cell.canonical)/\(row["seed"] ?? "")'")
      try browser.wait("document.querySelector('dialog[open] .plot canvas') !== null")
      let names = try browser.texts("dialog dt")
      // Full digits, where a number is shown by four.
      let values = try #require(
        browser.evaluate(
          "[...document.querySelectorAll('dialog dd')].map((one) => one.querySelector('data')?.value ?? one.textContent)"
        ).array?.compactMap { $0.string })
      let facts = Dictionary(zip(names, values)) { first, _ in first }
      #expect(facts["status"] == row["status"])
      for (name, column) in [("final gap", "final_gap"), ("final value", "final_value"), ("best value", "best_value")] {
        let published = row[column].flatMap(Double.init)
        let shown = Double((facts[name] ?? "").replacing("−", with: "-"))
        #expect(shown == published, "\(name) of run \(number): \(facts[name] ?? "")")
      }
      // The last point of the curve.
      try browser.evaluate("document.querySelector('dialog .plot').focus()")
      try browser.press("End")
      try browser.wait("document.querySelector('dialog .place').textContent.startsWith('At')")
      let line = try browser.text("dialog .place")
      if row["status"] != "diverged" {
        let last = try browser.evaluate("document.querySelector('dialog .place data').value").string
        #expect(last.flatMap(Double.init) == row["final_gap"].flatMap(Double.init), "\(line)")
      }

      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", try browser.text("dialog .command")]
      process.environment = ProcessInfo.processInfo.environment.merging(["PATH": tool + ":/usr/bin:/bin"]) { $1 }
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let printed = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      let last = try #require(printed.split(separator: "\n").last?.split(separator: "\t"), "run \(number)")
      #expect(String(last[0]) == row["steps"])
      #expect(Double(last[2]) == (row["final_value"].flatMap(Double.init) ?? Double(last[2])))
    }
    #expect(browser.complaints == [])
  }

  @Test func `works from the keyboard`() throws {
    func focus(_ what: String) throws -> JSON { try browser.evaluate("document.activeElement.\(what)") }
    try browser.press("Tab")
    #expect(try focus("className") == "skip")
    #expect(try browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0") == true)
    try browser.evaluate("document.querySelector('section:nth-of-type(3) thead th:nth-child(2) button').focus()")
    try browser.press("Enter")
    #expect(try focus("closest('th').ariaSort") == "ascending")
    #expect(try browser.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid")

    let chart = "[data-curves='0']"
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    try browser.evaluate("document.querySelector(\"\(chart) .plot\").focus()")
    for _ in 0..<3 { try browser.press("ArrowRight") }
    #expect(try browser.text("\(chart) .place").hasPrefix("At "))
    #expect(try browser.evaluate("document.querySelector(\"\(chart) .place\").ariaLive").string == "polite")
    try browser.press("ArrowDown")
    #expect(try browser.text("\(chart) .place").contains(": median gap "))

    try browser.evaluate("location.hash = 'section-runs'")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    try browser.evaluate("document.querySelector('#run-table .open').focus()")
    try browser.press("Enter")
    try browser.wait("document.querySelector('dialog').open")
    #expect(try browser.evaluate("document.querySelector('dialog').contains(document.activeElement)") == true)
    try browser.press("Escape")
    try browser.wait("!document.querySelector('dialog').open")
    #expect(try focus("className") == "open")
    #expect(browser.complaints == [])
  }

  @Test func `fits a phone`() throws {
    try browser.resize(width: 400, height: 800)
    try browser.open(sweep.page)
    let chart = "[data-curves='0']"
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") == true)
    try browser.evaluate("location.hash = 'section-runs'")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    try browser.click("#run-table .open")
    try browser.wait("document.querySelector('dialog').open")
    #expect(
      try browser.evaluate("document.querySelector('dialog').getBoundingClientRect().right <= innerWidth") == true)
  }
}
