import Exchange
import TestSupport
import Testing

@Suite struct `Formats of other tools` {
  @Test func `have a name and a summary each, and are found by their names`() throws {
    let named = try Repository.names(under: "Sources/Exchange")
    #expect(named.sorted() == (ExportFormats.names + ImportFormats.names).sorted())
    #expect(Set(ExportFormats.names).count == ExportFormats.catalogue.count)
    #expect(Set(ImportFormats.names).count == ImportFormats.catalogue.count)
    for name in ExportFormats.names {
      #expect(ExportFormats.named(name).map { type(of: $0).name } == name)
      #expect(ExportFormats.summary.contains("  \(name): "))
    }
    for name in ImportFormats.names { #expect(ImportFormats.summary.contains("  \(name): ")) }
    #expect(ExportFormats.named("nothing") == nil)
  }
}
