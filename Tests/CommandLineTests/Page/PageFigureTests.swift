import Foundation
import Testing
import Values

@Suite(.serialized, hasBrowser) struct `report.html with figures` {
  @Test func `has pictures in it, which paper shows in the curves' place`() throws {
    let sweep = try Sweep(figures: true)
    let browser = try Browser()
    try browser.open(sweep.page)
    let pictures = "[...document.querySelectorAll('figure img')]"
    let files = try FileManager.default.contentsOfDirectory(atPath: sweep.folder + "/figures")
    let drawn = files.count { $0.hasSuffix(".svg") && !$0.hasSuffix("-race.svg") }
    #expect(drawn > 3)
    #expect(try browser.evaluate("\(pictures).length").number == Double(drawn))
    #expect(try browser.evaluate("\(pictures).every((one) => one.src.startsWith('data:image/svg+xml'))") == true)
    _ = try browser.place("[data-curves='0']")
    try browser.wait("document.querySelector('[data-curves] canvas') !== null")
    func shown(_ selector: String) throws -> Bool? {
      try browser.evaluate("document.querySelector('\(selector)').checkVisibility()").bool
    }
    #expect(try shown(".still") == false)
    try browser.emulate(media: "print")
    #expect(try shown(".still") == true)
    for selector in [".chart", ".controls", "nav", "#run-table"] {
      #expect(try shown(selector) == false, "\(selector)")
    }
    #expect(try browser.evaluate("document.querySelector('.still img').decode().then(() => true)") == true)
    #expect(browser.complaints == [])
  }

  @Test func `has them alone where dygraphs is not installed, and says so`() throws {
    let sweep = try Sweep(figures: true, environment: ["DOWNHILL_DYGRAPHS": "/nowhere"])
    let browser = try Browser()
    try browser.open(sweep.page)
    #expect(try browser.text(".overview .notes").contains("libjs-dygraphs"))
    #expect(try browser.evaluate("document.querySelectorAll('[data-curves], [data-lines]').length") == 0)
    #expect(try browser.evaluate("document.querySelector('.still').checkVisibility()") == true)
    try browser.evaluate("location.hash = 'section-runs'")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    try browser.click("#run-table .open")
    try browser.wait("document.querySelector('dialog').open")
    #expect(try browser.text("dialog").contains("libjs-dygraphs"))
    #expect(browser.complaints == [])
    #expect(browser.requests == [sweep.page.absoluteString])
  }
}
