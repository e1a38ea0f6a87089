/// Where the values of a JSON text begin, in the order of the text: two numbers a value, however deep it lies.
struct JSONPlaces: Sendable {
  /// Where each value begins, or its key for a member of an object; in bytes.
  private var starts: [Int] = []
  /// How many values each one is, itself among them.
  private var sizes: [Int] = []

  /// Notes that a value begins; gives its number.
  mutating func open(at start: Int) -> Int {
    starts.append(start)
    sizes.append(0)
    return starts.count - 1
  }

  /// Notes that it ends.
  mutating func close(_ number: Int) { sizes[number] = starts.count - number }

  /// Where the member or element at a path begins, or the nearest enclosing value that exists.
  ///
  /// - Parameters:
  ///   - exactly: whether nothing but the value itself is wanted.
  ///   - root: what was read.
  ///   - bytes: the text that it was read from.
  func start(of path: JSONPath, in root: JSON, _ bytes: [UInt8], exactly: Bool = false) -> Int? {
    guard !starts.isEmpty else { return nil }
    var number = 0
    var value = root
    for step in path.steps {
      switch (step, value) {
      case (.key(let key), .object(let members)):
        guard let member = members[key], let place = place(key, of: number, bytes) else {
          return exactly ? nil : starts[number]
        }
        (number, value) = (place, member)
      case (.index(let index), .array(let elements)) where elements.indices.contains(index):
        number += 1
        for _ in 0..<index { number += sizes[number] }
        value = elements[index]
      default: return exactly ? nil : starts[number]
      }
    }
    return starts[number]
  }

  /// The number of the member of an object that has a key.
  private func place(_ key: String, of object: Int, _ bytes: [UInt8]) -> Int? {
    let wanted = Array(key.utf8)
    var number = object + 1
    while number < object + sizes[object] {
      if JSONReader.isKey(wanted, at: starts[number], of: bytes) { return number }
      number += sizes[number]
    }
    return nil
  }
}
