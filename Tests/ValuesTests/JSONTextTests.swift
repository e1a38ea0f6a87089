import Testing
import Values

/// Writing JSON.
@Suite struct `JSON text` {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0"), (1, "1"), (-5, "-5"), (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"), (1e-8, "1e-08"),
    (100, "100"), (123456789012345, "123456789012345"), (1e15, "1000000000000000"),
    (0x1p53, "9007199254740992"), (0x1p54, "1.8014398509481984e+16"), (-1e22, "-1e+22"), (0.001, "0.001"),
    (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
    (2.0 / 3, "0.6666666666666666"),
    (.nan, "\"nan\""), (.infinity, "\"inf\""), (-.infinity, "\"-inf\""),
  ])
  func `a number has the shortest digits that read back equal`(_ value: Double, _ text: String) {
    #expect(value.shortest == text)
    #expect(JSON.number(value).canonical == text)
  }

  @Test func `any finite double reads back to the bit, from Swift and from JSON`() throws {
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state ^ state >> 31)
      guard value.isFinite else { continue }
      #expect(Double(value.shortest)?.bitPattern == value.bitPattern)
      #expect(try JSONDocument(value.shortest).root.number?.bitPattern == value.bitPattern)
    }
  }

  @Test func `keys stand in the order of their UTF-8 bytes, whatever the order they came in`() throws {
    let text = #"{"b":1,"a":{"z":null,"A":true},"é":2,"😀":3,"～":4,"":5,"aa":[{"y":1,"x":2}],"10":6,"9":7}"#
    let canonical = try JSONDocument(text).root.canonical
    #expect(canonical == #"{"":5,"10":6,"9":7,"a":{"A":true,"z":null},"aa":[{"x":2,"y":1}],"b":1,"é":2,"～":4,"😀":3}"#)
    #expect(try JSONDocument(canonical).root.canonical == canonical)
  }

  @Test func `strings escape what JSON cannot hold, and nothing else`() throws {
    let text = JSON.string("\"\\/\u{8}\n\r\t\u{1F}\u{7F}é\u{2028}😀\0").canonical
    #expect(text == "\"\\\"\\\\/\\u0008\\n\\r\\t\\u001f\u{7F}é\u{2028}😀\\u0000\"")
    #expect(try JSONDocument(text).root == .string("\"\\/\u{8}\n\r\t\u{1F}\u{7F}é\u{2028}😀\0"))
  }

  @Test func `the pretty text breaks lines where values nest, and reads back equal`() throws {
    let value: JSON = [
      "list": [1, 2.5, "x"], "empty": [], "none": [:], "nested": [[1], ["a": .null]], "flag": true,
    ]
    #expect(
      value.pretty == """
        {
          "empty": [],
          "flag": true,
          "list": [1, 2.5, "x"],
          "nested": [
            [1],
            {
              "a": null
            }
          ],
          "none": {}
        }

        """)
    #expect(try JSONDocument(value.pretty).root == value)
    #expect(value.canonical == #"{"empty":[],"flag":true,"list":[1,2.5,"x"],"nested":[[1],{"a":null}],"none":{}}"#)
  }

  @Test func `values answer for their own kind only`() {
    let values: [JSON] = [.null, true, 1.5, "a", [1], ["k": 1]]
    #expect(values.map(\.kind) == ["null", "true or false", "a number", "a string", "a list", "an object"])
    #expect(values.map { $0.bool != nil } == [false, true, false, false, false, false])
    #expect(values.map { $0.number != nil } == [false, false, true, false, false, false])
    #expect(values.map { $0.string != nil } == [false, false, false, true, false, false])
    #expect(values.map { $0.array != nil } == [false, false, false, false, true, false])
    #expect(values.map { $0["k"] != nil } == [false, false, false, false, false, true])
    #expect(values.map(\.isNull) == [true, false, false, false, false, false])
    #expect(values.map(\.found) == ["null", "true", "1.5", "\"a\"", "[1]", "an object"])
    // What is long is counted.
    #expect(JSON.numbers((1...30).map(Double.init)).found == "a list of 30")
  }

  @Test func `integers are numbers without a fraction up to two to the 53`() {
    #expect(JSON.number(3).integer == 3)
    #expect(JSON.number(-0.0).integer == 0)
    #expect(JSON.number(0x1p53).integer == 9_007_199_254_740_992)
    #expect(JSON.number(0x1p54).integer == nil)
    #expect(JSON.number(2.5).integer == nil)
    #expect(JSON.number(.nan).integer == nil)
    #expect(JSON.string("3").integer == nil)
    #expect(JSON.array([1, 2]).numbers == [1, 2])
    #expect(JSON.array([1, "2"]).numbers == nil)
    #expect(JSON.array([]).numbers == [])
  }
}
