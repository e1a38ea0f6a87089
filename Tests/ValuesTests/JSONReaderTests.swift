import Testing
import Values

private let allowed: [(String, JSON)] = [
  ("null", .null), ("true", true), (" false\n", false), ("0", 0), ("-0", -0.0), ("-12.50e+2", -1250), ("1E-2", 0.01),
  ("1e-400", 0), ("9007199254740993", 9_007_199_254_740_992), ("1.7976931348623157e308", 1.7976931348623157e308),
  ("5e-324", .number(.leastNonzeroMagnitude)), ("\"\"", ""), ("[]", []), ("{}", [:]), ("[[ ],{ }]", [[], [:]]),
  ("[1,\t2 ,3\r\n]", [1, 2, 3]),
  ("{\"a\":{\"b\":[null]},\"\":\"c\"}", ["a": ["b": [.null]], "": "c"]), ("\u{FEFF}[1]", [1]),
  (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")), (#""\u0041\u00e9\u00E9\u20ac""#, "Aéé€"),
  (#""\ud83d\uDE00\ud834\udd1e""#, "😀𝄞"), (#""\u0000""#, "\0"), ("\"\u{7F}\u{2028}é😀\"", "\u{7F}\u{2028}é😀"),
]

/// Reading JSON: what RFC 8259 allows, what it does not, and where the fault is.
@Suite struct `JSON reader` {
  @Test(arguments: allowed)
  func `a text that RFC 8259 allows gives its value`(_ text: String, _ value: JSON) throws {
    #expect(try JSONDocument(text).root == value)
  }

  @Test func `the two examples of RFC 8259, section 13, are read`() throws {
    let image = try JSONDocument(
      """
      {
        "Image": {
          "Width":  800,
          "Height": 600,
          "Title":  "View from 15th Floor",
          "Thumbnail": { "Url": "http://www.example.com/image/481989943", "Height": 125, "Width": 100 },
          "Animated" : false,
          "IDs": [116, 943, 234, 38793]
        }
      }
      """)
    #expect(image.root["Image"]?["Thumbnail"]?["Height"]?.integer == 125)
    #expect(image.root["Image"]?["IDs"]?.numbers == [116, 943, 234, 38793])
    #expect(image.root["Image"]?["Animated"]?.bool == false)
    #expect(image.root["Image"]?["Title"]?.string == "View from 15th Floor")
    let places = try JSONDocument(
      #"[{"precision":"zip","Latitude":37.7668,"Longitude":-122.3959,"Country":"US"},{"Latitude":37.371991}]"#)
    #expect(places.root.array?[0]["Longitude"]?.number == -122.3959)
    #expect(places.root.array?[1]["Country"] == nil)
  }

  @Test(arguments: [
    ("", "1:1", "expected a value, found the end of the file"),
    ("  \n ", "2:2", "expected a value, found the end of the file"),
    ("[1,]", "1:4", "expected a value, found `]`"),
    ("[1 2]", "1:4", "expected `,` or `]`, found `2`"),
    ("[1", "1:3", "expected `,` or `]`, found the end of the file"),
    ("{\"a\":1,}", "1:8", "expected a key in quotes, found `}`"),
    ("{a:1}", "1:2", "expected a key in quotes, found `a`"),
    ("{'a':1}", "1:2", "expected a key in quotes, found `'`"),
    ("{\"a\" 1}", "1:6", "expected `:` after the key `a`, found `1`"),
    ("{\"a\":}", "1:6", "expected a value, found `}`"),
    ("{\"a\":1 \"b\":2}", "1:8", "expected `,` or `}`, found `\"`"),
    ("[1]]", "1:4", "expected the end of the file, found `]`"),
    ("1 2", "1:3", "expected the end of the file, found `2`"),
    ("nul", "1:1", "expected `null`, found `n`"),
    ("True", "1:1", "expected a value, found `T`"),
    ("NaN", "1:1", "expected a value, found `N`"),
    ("-", "1:2", "expected a digit, found the end of the file"),
    ("-Infinity", "1:2", "expected a digit, found `I`"),
    ("+1", "1:1", "expected a value, found `+`"),
    (".5", "1:1", "expected a value, found `.`"),
    ("[1.]", "1:4", "expected a digit, found `]`"),
    ("1e", "1:3", "expected a digit, found the end of the file"),
    ("1e+x", "1:4", "expected a digit, found `x`"),
    ("[01]", "1:2", "a number cannot begin with 0"),
    ("-012", "1:2", "a number cannot begin with 0"),
    ("0x10", "1:2", "expected the end of the file, found `x`"),
    ("[1e400]", "1:2", "the number 1e400 is too large for a double"),
    ("\"abc", "1:5", "the string has no closing quote"),
    ("\"abc\\", "1:6", "the string has no closing quote"),
    ("[\"a\nb\"]", "1:4", "a string cannot hold a line break or control character; write \\n or \\u"),
    ("\"\t\"", "1:2", "a string cannot hold a line break or control character; write \\n or \\u"),
    ("\"a\\x41\"", "1:3", "unknown escape: a backslash before `x`"),
    ("\"\\é\"", "1:2", "unknown escape: a backslash before `é`"),
    ("\"\\u12\"", "1:6", "expected four hexadecimal digits after \\u, found `\"`"),
    ("\"\\u+123\"", "1:4", "expected four hexadecimal digits after \\u, found `+`"),
    ("\"x\\ud83d\"", "1:3", "half of a surrogate pair"),
    ("\"x\\ud83d\\u0041\"", "1:3", "half of a surrogate pair"),
    ("\"\\ude00\"", "1:2", "half of a surrogate pair"),
    ("// a comment\n1", "1:1", "expected a value, found `/`"),
    ("[1,\u{1}]", "1:4", "expected a value, found the control character 1"),
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}", "4:3", "the key `a` stands here twice"),
    ("{\"a\":1,\"\\u0061\":2}", "1:8", "the key `a` stands here twice"),
    ("[\r\n \"😀é\", x]", "2:8", "expected a value, found `x`"),
    ("\u{FEFF}x", "1:1", "expected a value, found `x`"),
  ])
  func `a text that is not JSON is refused, with the place`(_ text: String, _ place: String, _ message: String) {
    #expect { try JSONDocument(text) } throws: { ($0 as? JSONSyntaxError)?.description == "\(place): \(message)" }
  }

  @Test func `nesting is read to a depth of 200 and refused beyond, without overflowing the stack`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    var inner = try JSONDocument(nested(200)).root
    var depth = 0
    while let elements = inner.array {
      depth += 1
      inner = elements.first ?? .null
    }
    #expect(depth == 200)
    #expect { try JSONDocument(nested(201)) } throws: {
      ($0 as? JSONSyntaxError)?.description == "1:201: nested more than 200 deep"
    }
    #expect(throws: JSONSyntaxError.self) { try JSONDocument(String(repeating: "{\"a\":", count: 1_000_000)) }
    let wide = "[" + Array(repeating: "[]", count: 1_000).joined(separator: ",") + "]"
    #expect(try JSONDocument(wide).root.array?.count == 1_000)
  }

  @Test func `every value, and every key, knows where it stands`() throws {
    let document = try JSONDocument(
      """
      {
        "name": "a",
        "optimizers": [
          "sgd", { "optimizer": "adam",
                   "learningRate": [0.1, 0.01] }
        ],
        "é": { "ü": 1 }, "z": 2
      }
      """)
    let root = JSONPath()
    func place(_ path: JSONPath) -> String { document.position(of: path).description }
    #expect(place(root) == "1:1")
    #expect(place(root["name"]) == "2:3")
    #expect(place(root["optimizers"]) == "3:3")
    #expect(place(root["optimizers"][0]) == "4:5")
    #expect(place(root["optimizers"][1]) == "4:12")
    #expect(place(root["optimizers"][1]["learningRate"]) == "5:14")
    #expect(place(root["optimizers"][1]["learningRate"][1]) == "5:36")
    #expect(place(root["é"]["ü"]) == "7:10")
    #expect(place(root["z"]) == "7:20")
    // What is not there: the nearest value around it.
    #expect(place(root["optimizers"][1]["beta1"]) == "4:12")
    #expect(place(root["optimizers"][7]["beta1"]) == "3:3")
    #expect(place(root["nothing"]["at"][0]) == "1:1")
    #expect(root["optimizers"][1]["learningRate"].description == "optimizers[1].learningRate")
    #expect(root.description == "the document")
    #expect(root["a"]["b"].parent == root["a"])
  }

  @Test func `a long line is read in linear time`() throws {
    // 200,000 values on one line: a reader that counts columns as it goes would need 10¹¹ steps.
    let text = "[" + (0..<200_000).map(String.init).joined(separator: ", ") + "]"
    let clock = ContinuousClock()
    let start = clock.now
    let document = try JSONDocument(text)
    #expect(clock.now - start < .seconds(20))
    #expect(document.root.array?.count == 200_000)
    #expect(document.position(of: JSONPath()[10]).column == 32)
  }
}
