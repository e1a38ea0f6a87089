import Foundation
import TestSupport
import Testing
import Values

@Suite struct `Pages over the catalogues` {
  @Test func `have a section for each row, with its formula, and none without a link to it`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("docs", folder.path, "--no-pictures")
    #expect(result.status == 0, "\(result.error)")
    for kind in ["functions", "suites", "optimizers", "links", "schedules", "statistics"] {
      let listing = try JSONDocument(try Tool.run("list", kind, "--json").output).root
      let page = try folder.text("\(kind).md")
      let rows = try #require(listing.array)
      #expect(!rows.isEmpty)
      for row in rows {
        let name = try #require(row["name"]?.string)
        #expect(page.contains("\n## \(name)\n") && page.contains("(#\(name.lowercased()))"), "\(kind): \(name)")
        if let formula = row["formula"]?.string, !formula.contains("`") { #expect(page.contains(formula)) }
        if let settings = row["settings"]?.object, !settings.isEmpty,
          settings.values.allSatisfy({ $0["summary"] != nil })
        {
          for key in settings.keys { #expect(page.contains("| `\(key)` |"), "\(kind): \(name): \(key)") }
        }
      }
    }
  }
}

@Suite struct `The width of a paper's column` {
  @Test func `is one that there is, and goes with figures alone`() throws {
    let wrong = try Tool.run("report", "Results/none", "--width", "5mm")
    #expect(wrong.status == 2 && wrong.error.contains("5mm"), "\(wrong.error)")
    let both = try Tool.run("report", "Results/none", "--width", "84mm", "--check")
    #expect(both.status == 2 && both.error.contains("--width"), "\(both.error)")
  }
}
