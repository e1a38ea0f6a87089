import Foundation
import Testing

/// What keeps the bits of the room the same everywhere.
struct SourceTests {
  @Test func `The room fuses no multiplication and calls no mathematical library`() throws {
    let files = try lanesSources()
    #expect(files.count > 5)
    for (name, text) in files {
      for word in ["addingProduct", "addProduct", "fma(", "Foundation", "Glibc", "Darwin", "Musl", "RealModule"] {
        #expect(!text.contains(word), "\(name) has \(word)")
      }
    }
  }

  @Test func `The C of the room forbids contraction and has one operation a function`() throws {
    let header = try String(contentsOf: sources.appending(path: "CLanes/include/CLanes.h"), encoding: .utf8)
    #expect(header.contains("#pragma STDC FP_CONTRACT OFF"))
    let arithmetic = header.split(separator: "\n").filter {
      $0.contains("double lane_") || $0.contains("lanes8 lanes8_")
    }
    #expect(arithmetic.count > 10)
    for line in arithmetic where line.contains(" * ") {
      #expect(!line.contains(" + ") && !line.contains(" - "), "\(line)")
    }
  }
}
