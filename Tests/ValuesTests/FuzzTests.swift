import TestSupport
import Testing
import Values

@Suite struct `Whatever is read` {
  private func json(_ random: inout Fuzz, depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .integer(Int(truncatingIfNeeded: random.next()))
    case 3:
      .number({ $0.isFinite ? $0 : 0.1 }(Double(bitPattern: random.next())))
    case 4, 5: .string(text(&random))
    case 6: .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in json(&random, depth: depth - 1) })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0..<5, using: &random)).map { _ in (text(&random), json(&random, depth: depth - 1)) },
          uniquingKeysWith: { $1 }))
    }
  }

  private func text(_ random: inout Fuzz) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      let most: UInt32 = random.pick([0x80, 0x800, 0x3000, 0x110000])
      text.append(Unicode.Scalar(UInt32.random(in: 0..<most, using: &random)) ?? "\u{FFFD}")
    }
    return String(text)
  }

  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\\u", "\\ud800", "\\", "\"a\":", "null", "true", "//", "/*", "1.", ".5", "1e",
    "[[[[",
  ]

  @Test func `as JSON is what was written, or one line that says where it is none`() {
    Fuzz.rounds(3000) { random, seed in
      let value = json(&random, depth: 4)
      let text = value.canonical
      #expect((try? JSONDocument(text))?.root.canonical == text, "seed \(seed)")
      #expect((try? JSONDocument(value.pretty))?.root.canonical == text, "seed \(seed)")
      let other = String(decoding: random.mutated(Array(text.utf8), pieces: Self.pieces), as: UTF8.self)
      do {
        let read = try JSONDocument(other).root
        let again = try JSONDocument(read.canonical).root
        #expect(again.canonical == read.canonical, "seed \(seed)")
      } catch {
        #expect(!"\(error)".isEmpty && !"\(error)".contains("\n"), "seed \(seed)")
      }
      _ = try? JSON(message: Array(other.utf8))
    }
  }

  @Test func `as a table is what was written, or one line that says where it is none`() {
    Fuzz.rounds(2000) { random, seed in
      let columns = Int.random(in: 1...5, using: &random)
      var rows = [(0..<columns).map { "c\($0)" + text(&random) }]
      for _ in 0..<Int.random(in: 1...5, using: &random) { rows.append((0..<columns).map { _ in text(&random) }) }
      var written = ""
      for row in rows {
        for (place, field) in row.enumerated() {
          if place > 0 { written += "," }
          written += "\"" + field.replacing("\"", with: "\"\"") + "\""
        }
        written += "\n"
      }
      if let table = try? CSVTable(written) {
        #expect(table.names.count == columns, "seed \(seed)")
        #expect(table.rows.allSatisfy { $0.count == columns }, "seed \(seed)")
      }
      let other = String(
        decoding: random.mutated(Array(written.utf8), pieces: [",", ";", "\t", "\"\"", "\"", "\r"]), as: UTF8.self)
      var form = CSVForm()
      form.delimiter = random.pick(CSVForm.Delimiter.allCases)
      form.decimal = random.pick(CSVForm.Decimal.allCases)
      do {
        let table = try CSVTable(other, random.one(in: 2) ? CSVForm() : form)
        for name in table.names {
          if let numbers = try? table.numbers(of: name) { #expect(numbers.allSatisfy { $0.isFinite }, "seed \(seed)") }
        }
      } catch {
        #expect(!"\(error)".isEmpty && !"\(error)".contains("\n"), "seed \(seed)")
      }
    }
  }
}
