import Values

// The form: the letters DHRS, the number of the form, the step, the structure, the number of parts, each part's name
// and words, and the SHA-256 of all before it. Numbers are 64 bits, little-endian; texts are UTF-8 behind their length.

extension RunState {
  private static let letters = Array("DHRS".utf8)
  /// The number of the form that is written, and the only one that is read.
  private static let form: UInt64 = 1

  /// The state as bytes, for a file or a column.
  package var bytes: [UInt8] {
    var bytes = Self.letters
    func append(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    func append(_ text: String) {
      append(UInt64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
    append(Self.form)
    append(UInt64(step))
    append(structure)
    append(UInt64(parts.count))
    for part in parts {
      append(part.name)
      append(UInt64(part.words.count))
      part.words.forEach(append)
    }
    return bytes + Digest(of: bytes).bytes
  }

  /// Reads what `bytes` wrote, and trusts none of it.
  ///
  /// - Throws: in one line, why it is no state of a run.
  package init(bytes: [UInt8]) throws(RunStateError) {
    let length = bytes.count - 32
    guard length >= Self.letters.count, bytes.starts(with: Self.letters) else {
      throw RunStateError("these bytes are no state of a run")
    }
    guard Digest(of: bytes[..<length]).bytes.elementsEqual(bytes[length...]) else {
      throw RunStateError("the state of a run is damaged: its digest is another")
    }
    var reader = StateReader(bytes[Self.letters.count..<length])
    let form = try reader.word()
    guard form == Self.form else {
      throw RunStateError("the state of a run has the form \(form), and only \(Self.form) is known")
    }
    let step = try reader.count(below: UInt64(Self.most))
    self.init(step: step, structure: try reader.text())
    for _ in 0..<(try reader.count(ofEach: 16)) {
      let name = try reader.text()
      parts.append(Part(name: name, words: try reader.words()))
    }
    guard reader.isAtEnd else { throw StateReader.malformed }
  }
}

/// Reads the words and texts of a state.
private struct StateReader {
  private var rest: ArraySlice<UInt8>
  static let malformed = RunStateError("the state of a run is damaged: its parts do not fill its length")

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func word() throws(RunStateError) -> UInt64 {
    guard rest.count >= 8 else { throw Self.malformed }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func count(below limit: UInt64) throws(RunStateError) -> Int {
    let word = try word()
    guard word <= limit, let count = Int(exactly: word) else { throw Self.malformed }
    return count
  }

  /// A count of things that take so many bytes each at least.
  mutating func count(ofEach size: Int) throws(RunStateError) -> Int {
    let word = try word()
    guard let count = Int(exactly: word), count <= rest.count / size else { throw Self.malformed }
    return count
  }

  mutating func text() throws(RunStateError) -> String {
    let length = try count(ofEach: 1)
    defer { rest = rest.dropFirst(length) }
    return String(decoding: rest.prefix(length), as: UTF8.self)
  }

  mutating func words() throws(RunStateError) -> [UInt64] {
    var words: [UInt64] = []
    for _ in 0..<(try count(ofEach: 8)) { words.append(try word()) }
    return words
  }
}
