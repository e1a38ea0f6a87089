import Foundation
import TestSupport
import Testing
import Values

/// Files of text as strangers write them.
@Suite struct `The text of a file` {
  private func problem(_ bytes: [UInt8], _ name: String = "a.csv", _ encoding: TextEncoding = .utf8) throws -> String? {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: name)
    try Data(bytes).write(to: path)
    do throws(PlainFile.Refusal) {
      return "«" + (try PlainFile.text(at: path.path(), most: 100, encoding: encoding)) + "»"
    } catch {
      return error.reason
    }
  }

  /// "a,y\n1,2\n" by gzip 1.12.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0x4B, 0xD4, 0xA9, 0xE4, 0x32, 0xD4, 0x31, 0xE2, 2, 0, 0x23, 0xF5, 0x86, 0x63,
    8, 0, 0, 0,
  ]

  @Test func `is unpacked where its name ends in gz`() throws {
    #expect(try problem(Self.packed, "a.csv.gz") == "«a,y\n1,2\n»")
    #expect(try problem(Self.packed + Self.packed, "a.gz") == "«a,y\n1,2\na,y\n1,2\n»")
    #expect(try problem(Self.packed)?.hasPrefix("it is compressed by gzip") == true)
    #expect(try problem(Array(Self.packed.dropLast(9)), "a.gz") == "it is damaged, or was not packed by gzip")
    #expect(try problem(Self.packed + [1, 2, 3], "a.gz") == "it is damaged, or was not packed by gzip")
    let many = Array(repeating: Self.packed, count: 3).flatMap { $0 }
    #expect(try problem(many + many + many + many + many, "a.gz") == "it has more than 0 MiB")
  }

  @Test func `is named as what it is encoded in, and read where that is said`() throws {
    let latin: [UInt8] = [0x67, 0xF6, 0xDF, 0x65]
    #expect(try problem(latin) == "the file is not UTF-8 text")
    #expect(try problem(latin, "a.csv", .latin1) == "«göße»")
    let little: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0xF6, 0]
    #expect(try problem(little) == "the file is UTF-16, not UTF-8 text")
    #expect(try problem(little, "a.csv", .utf16) == "«\u{FEFF}aö»")
    #expect(try problem([0, 0x61, 0, 0x62]) == "the file is UTF-16 without a byte order mark, not UTF-8 text")
    #expect(try problem([0, 0x61, 0, 0x62], "a.csv", .utf16) == "«ab»")
    #expect(try problem([0x61, 0x62, 0x63, 0x64], "a.csv", .utf16) == "the file is not UTF-16 text")
    #expect(try problem([0xFF, 0xFE, 0, 0xD8], "a.csv", .utf16) == "the file is not UTF-16 text")
    #expect(try problem([0x61, 0, 0x62]) == "the file is no text: byte 2 is NUL")
  }
}
