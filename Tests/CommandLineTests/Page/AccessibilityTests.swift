import Foundation
import Testing
import Values

/// axe-core's source: the file that DOWNHILL_AXE names, else what `pip install --no-deps axe-playwright-python` brings.
private let axe: String? = {
  let named = ProcessInfo.processInfo.environment["DOWNHILL_AXE"]
  let folders = ["/usr/lib/python3/dist-packages", "/usr/local/lib"].flatMap { root in
    [root] + ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).map { "\(root)/\($0)/dist-packages" }
  }
  let found = folders.map { "\($0)/axe_playwright_python/axe.min.js" }
  return ([named].compactMap(\.self) + found).lazy.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.first
}()

@Suite(
  .serialized, hasBrowser,
  .enabled(if: axe != nil, "axe-core is not installed (pip install --no-deps axe-playwright-python, or DOWNHILL_AXE)"))
struct `report.html by axe-core` {
  @Test(arguments: [390, 900, 1400], [false, true])
  func `has no fault, with all sections open`(width: Int, isDark: Bool) throws {
    let sweep = try Sweep()
    let browser = try Browser(width: width)
    try browser.emulate(media: "screen", dark: isDark)
    try browser.open(sweep.page)
    try browser.evaluate("document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })")
    try browser.wait("document.querySelector('#run-table .open') !== null")
    try browser.evaluate(try #require(axe) + "; true")
    let faults = try browser.evaluate(
      """
      axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations.flatMap((fault) =>
        fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 120)}`)))
      """)
    #expect(faults.array?.compactMap(\.string) == [])
  }
}
