import Foundation
import Testing
import Values

@Suite(.serialized, hasBrowser) struct `What is chosen in report.html` {
  private let sweep: Sweep
  private let browser: Browser

  init() throws {
    sweep = try Sweep(figures: true)
    browser = try Browser()
    try browser.open(sweep.page)
  }

  private func visible(_ selector: String) throws -> Double? {
    try browser.evaluate(
      "[...document.querySelectorAll(\"\(selector)\")].filter((one) => one.checkVisibility()).length"
    ).number
  }

  @Test func `hides an arm in tables and charts alike, and an address leads to it again`() throws {
    let chart = "[data-curves='0']"
    _ = try browser.place(chart)
    try browser.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    let rows = "section:nth-of-type(3) .wide:not(.wide ~ .wide) tbody tr"
    #expect(try visible(rows) == 9)
    let label = try browser.text("\(chart) .arms li:nth-child(2) .name")
    try browser.evaluate("document.querySelector(\"\(chart) .arms li:nth-child(2) input\").click()")
    #expect(try visible(rows) == 8)
    #expect(try !browser.texts("\(rows):not([hidden]) th").contains(label))
    #expect(try browser.evaluate("document.querySelector(\"\(chart)\").chart.graph.visibility()[1]") == false)
    try browser.evaluate("document.querySelector(\"\(chart)\").parentNode.querySelector('.tick input').click()")
    let isLogX = try browser.evaluate("document.querySelector(\"\(chart)\").chart.isLogX")
    try browser.evaluate("document.querySelectorAll('details.fold')[3].open = true")
    try browser.wait("location.hash.includes('sections=') && location.hash.includes('arms=')")
    let hash = try #require(browser.evaluate("location.hash").string)

    let again = try Browser()
    try again.open(sweep.page, fragment: hash)
    _ = try again.place(chart)
    try again.wait("document.querySelector(\"\(chart)\").chart !== undefined")
    #expect(try again.evaluate("document.querySelector(\"\(chart)\").chart.isLogX") == isLogX)
    #expect(try again.evaluate("document.querySelector(\"\(chart)\").chart.graph.visibility()[1]") == false)
    #expect(try again.evaluate("document.querySelectorAll('details.fold')[3].open") == true)
    #expect(browser.complaints == [] && again.complaints == [])
  }

  @Test func `shows runtime distributions and profiles as charts, and a picture of each on paper`() throws {
    let lines = "[...document.querySelectorAll('[data-lines]')]"
    let count = try #require(browser.evaluate("\(lines).length").number)
    #expect(count >= 3)
    try browser.evaluate("document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })")
    for place in 0..<Int(count) {
      try browser.evaluate("\(lines)[\(place)].scrollIntoView()")
      try browser.wait("\(lines)[\(place)].chart !== undefined")
      try browser.evaluate("\(lines)[\(place)].querySelector('.plot').focus()")
      try browser.press("End")
      try browser.press("ArrowDown")
      #expect(try browser.evaluate("\(lines)[\(place)].querySelector('.place data') !== null") == true)
    }
    try browser.emulate(media: "print")
    #expect(
      try browser.evaluate("[...document.querySelectorAll('.still')].every((one) => one.checkVisibility())") == true)
    #expect(browser.complaints == [])
  }

  @Test func `is told in the first screen, and reached with few keys, at any width`() throws {
    for width in [390, 900, 1400] {
      try browser.resize(width: width, height: 850)
      try browser.open(sweep.page)
      let bottom = try browser.evaluate("document.querySelector('.overview p').getBoundingClientRect().bottom").number
      #expect(try #require(bottom) < 850, "\(width)")
      #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") == true, "\(width)")
      #expect(try browser.evaluate("document.querySelector('.contents').open").bool == (width == 1400))
    }
    try browser.press("Tab")
    try browser.press("Tab")
    try browser.press("Enter")
    try browser.wait("document.activeElement.className === 'plot'")
    #expect(
      try browser.evaluate("document.querySelectorAll('thead .sort[tabindex=\"0\"]').length").number
        == browser.evaluate("document.querySelectorAll('thead:has(.sort)').length").number)
  }

  /// Names and roles: what axe-core asks of every control.
  @Test func `has a name for every control and picture, and no identifier twice`() throws {
    try browser.evaluate("document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    let nameless = """
      [...document.querySelectorAll("a, button, input, select, summary, [tabindex='0']")].filter((one) => one.checkVisibility() && !(
        one.textContent.trim() || one.ariaLabel || one.title || one.labels?.length
        || document.getElementById(one.getAttribute("aria-labelledby")))).map((one) => one.outerHTML.slice(0, 120))
      """
    #expect(try browser.evaluate(nameless).array?.compactMap(\.string) == [])
    let twice =
      "[...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, i, all) => all.indexOf(id) !== i)"
    #expect(try browser.evaluate(twice).array?.compactMap(\.string) == [])
    #expect(try browser.evaluate("[...document.images].every((one) => one.alt)") == true)
    #expect(try browser.evaluate("document.querySelectorAll('h1').length").number == 1)
  }
}
