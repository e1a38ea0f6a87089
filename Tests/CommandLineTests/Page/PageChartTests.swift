import Foundation
import Testing
import Values

@Suite(.serialized, hasBrowser) struct `Charts and pictures of report.html` {
  private let browser: Browser

  init() throws {
    let sweep = try Sweep(figures: true)
    browser = try Browser()
    try browser.open(sweep.page)
    try browser.evaluate("document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })")
  }

  /// Brings a chart into view, which draws it.
  private func show(_ chart: String) throws {
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
  }

  @Test func `a tick stands at the end of an axis, and all of it is no choice`() throws {
    let chart = "[data-lines][aria-label^='Rank against budget']"
    try show(chart)
    #expect(try browser.texts("\(chart) .dygraph-axis-label-x").last == "100 %")
    let choice = "document.querySelector(\"\(chart)\").chart.choice"
    try browser.resize(width: 1000, height: 800)
    try browser.wait("document.querySelector(\"\(chart)\").chart.graph.size().width < 900")
    #expect(try browser.evaluate(choice) == "")
    func press(_ key: String) throws {
      try browser.evaluate("document.querySelector(\"\(chart)\").chart.key({ key: '\(key)', preventDefault() {} })")
    }
    try press("+")
    #expect(try browser.evaluate(choice) != "")
    try press("-")
    #expect(try browser.evaluate(choice) == "")
    #expect(browser.complaints == [])
  }

  @Test func `a chart says how many arms it leaves out that may be as good`() throws {
    let chart = "[data-curves='0']"
    try show(chart)
    let note = "\(chart) > .notes"
    #expect(try browser.text(note).contains(/^8 of 9 arms are shown; .* told to be worse than the best\.$/))
    try browser.click("\(chart) .arms li:nth-child(9) input")
    #expect(try browser.text(note) == "All 9 arms are shown.")
  }

  @Test func `arms of one colour have dashes of their own, also beside their names`() throws {
    let chart = "[data-curves='0']"
    try show(chart)
    let looks = try browser.evaluate(
      """
      [...document.querySelectorAll("\(chart) .key")].map((key) => key.style.color + key.style.backgroundImage)
      """
    ).array?.compactMap(\.string)
    #expect(Set(try #require(looks)).count == 9)
  }

  @Test func `a picture keeps its letters legible on a phone, within a box that keys reach`() throws {
    try browser.emulate(media: "screen", dark: true)
    try browser.resize(width: 390, height: 800)
    let boxes = "[...document.querySelectorAll('figure .pan')].filter((one) => one.checkVisibility())"
    try browser.wait("\(boxes).some((one) => one.tabIndex === 0)")
    #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") == true)
    #expect(
      try browser.evaluate(
        """
        \(boxes).every((one) => {
          const isWide = one.scrollWidth > one.clientWidth;
          const picture = one.firstElementChild;
          return picture.getBoundingClientRect().width >= .74 * picture.getAttribute("width")
            && isWide === (one.tabIndex === 0 && one.role === "group" && one.ariaLabel !== null); })
        """) == true)
    // No card stands behind it on a dark page.
    let grounds =
      "[...document.querySelectorAll('figure, .pan, .pan img')].map((one) => getComputedStyle(one).backgroundColor)"
    #expect(try browser.evaluate("\(grounds).every((ground) => ground === 'rgba(0, 0, 0, 0)')") == true)
    try browser.emulate(media: "print")
    #expect(
      try browser.evaluate("[...document.querySelectorAll('.pan')].every((one) => one.scrollWidth <= one.clientWidth)")
        == true)
  }
}
