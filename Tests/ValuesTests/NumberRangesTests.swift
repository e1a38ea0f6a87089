import Testing
import Values

@Suite struct `Ranges of numbers` {
  @Test func `are read in their order`() throws {
    #expect(try NumberRanges.numbers("1-5,101-103", most: 100) == [1, 2, 3, 4, 5, 101, 102, 103])
    #expect(try NumberRanges.numbers(" 7 , 3 - 4", most: 100) == [7, 3, 4])
    #expect(try NumberRanges.numbers("0", most: 1) == [0])
  }

  @Test(arguments: ["", "one", "1,", "-3", "1--3", "1-2-3", "1.5", "٣", "1;2"])
  func `are no other text`(text: String) throws {
    #expect(try NumberRanges.numbers(text, most: 100) == nil)
  }

  @Test(arguments: [
    ("3-1", "the range `3-1` runs backwards"), ("1-3,2", "`1-3,2` has 2 twice"),
    ("1-101", "`1-101` has more than 100 numbers"), ("1-60,101-160", "`1-60,101-160` has more than 100 numbers"),
    ("99999999999999999999", "`99999999999999999999` is too large"),
    ("0-9223372036854775807", "`0-9223372036854775807` has more than 100 numbers"),
  ])
  func `say what is wrong`(text: String, message: String) {
    let error = #expect(throws: NumberRangesError.self) { try NumberRanges.numbers(text, most: 100) }
    #expect(error?.message == message)
  }
}
