import Schedules
import Testing
import Values

/// Schedules that hold schedules, and one that reads the run.
struct CompositionTests {
  private func factors(_ text: String, _ steps: Int = 100) throws -> [Double] {
    let schedule = try made(text)
    return (0..<steps).map { schedule.factor(at: $0, of: steps) }
  }

  private func read(_ text: String, _ values: [Double]) throws -> [Double] {
    let timeline = try made(text).timeline(of: values.count)
    return values.map { timeline.next(after: $0) }
  }

  @Test func `a warm-up is the sequence of a line and the shape`() throws {
    let warmed = try factors(#"{"schedule": "cosine", "warmup": 0.2, "end": 0.1}"#)
    let line = #"{"schedule": "linear", "start": 0, "end": 1}"#
    let sequence =
      #"{"schedule": "sequence", "parts": [\#(line), {"schedule": "cosine", "end": 0.1}], "lengths": [0.2]}"#
    #expect(try factors(sequence) == warmed)
  }

  @Test func `a warm-up that multiplies is the product of a line and the shape`() throws {
    let warmed = try factors(#"{"schedule": "exponential", "warmup": 20, "warmupMode": "multiplying"}"#)
    let line = #"{"schedule": "linear", "start": 0, "end": 1, "horizon": 20}"#
    #expect(try factors(#"{"schedule": "product", "of": [\#(line), "exponential"]}"#) == warmed)
  }

  @Test func `parts follow one another, each from its own beginning`() throws {
    let text = #"{"schedule": "sequence", "parts": ["constant", "linear", "constant"], "lengths": [0.5, 4]}"#
    #expect(try factors(text, 12) == [1, 1, 1, 1, 1, 1, 1, 0.75, 0.5, 0.25, 1, 1])
  }

  @Test func `compositions nest, and read back`() throws {
    let text = #"""
      {"schedule": "product", "of": [
        {"schedule": "sequence", "parts": ["linear", {"schedule": "step", "gamma": 0.5}], "lengths": [10]}, "cosine"]}
      """#
    let schedule = try made(text)
    let again = try DecodedSchedule.decode(entry: schedule.json).schedule
    for step in 0..<50 { #expect(again.factor(at: step, of: 40) == schedule.factor(at: step, of: 40)) }
    let decoded = try DecodedSchedule.decode(entry: schedule.json)
    #expect(
      decoded.identity["settings"]?["of"] == [
        [
          "schedule": "sequence",
          "settings": [
            "lengths": [10], "parts": [["schedule": "linear"], ["schedule": "step", "settings": ["gamma": 0.5]]],
          ],
        ], ["schedule": "cosine"],
      ], "\(decoded.identity.canonical)")
    #expect(try DecodedSchedule.decode(entry: "constant").isConstant)
    #expect(try !DecodedSchedule.decode(entry: ["schedule": "constant", "warmup": 3]).isConstant)
  }

  @Test(
    arguments: [
      (#"{"schedule": "sequence", "parts": []}"#, "`parts` must hold at least one schedule"),
      (
        #"{"schedule": "sequence", "parts": ["linear", "cosine"]}"#,
        "`lengths` must hold one number less than `parts` has schedules, 1, not 0"
      ),
      (#"{"schedule": "product", "of": ["cosin"]}"#, "unknown schedule `cosin`; did you mean `cosine`?"),
      (
        #"{"schedule": "product", "of": [{"schedule": "oneCycle", "cycleMomentum": true}]}"#,
        "`of` cannot hold a schedule that cycles the momentum"
      ),
    ])
  func `what does not fit together is refused`(_ text: String, _ message: String) {
    let error = #expect(throws: SettingsError.self) { try made(text) }
    #expect(error?.description == message)
  }

  @Test func `the first value is not read, and a plateau takes more than its patience`() throws {
    let text = #"{"schedule": "plateau", "patience": 2, "reduction": 0.5}"#
    #expect(try read(text, [9, 5, 5, 5, 5, 5, 5, 5, 4, 4]) == [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25])
    #expect(try factors(text) == Array(repeating: 1, count: 100))
  }

  @Test func `a value that is no number is no improvement`() throws {
    let text = #"{"schedule": "plateau", "patience": 1, "reduction": 0.5}"#
    #expect(try read(text, [9, 5, .nan, .nan, 4]) == [1, 1, 1, 0.5, 0.5])
  }

  @Test func `a plateau behind a warm-up, in a sequence and in a product reads what it lives through`() throws {
    let plateau = #"{"schedule": "plateau", "patience": 0, "reduction": 0.5"#
    let values = [9.0, 9, 9, 9, 9, 8, 8]
    #expect(try read(plateau + #", "warmup": 2}"#, values) == [0, 0.5, 1, 1, 0.5, 0.5, 0.25])
    let sequence = #"{"schedule": "sequence", "parts": ["constant", \#(plateau)}], "lengths": [2]}"#
    #expect(try read(sequence, values) == [1, 1, 1, 1, 0.5, 0.5, 0.25])
    let product = #"{"schedule": "product", "of": [\#(plateau)}, {"schedule": "constant", "warmup": 2}]}"#
    #expect(try read(product, values) == [0, 0.5, 0.5, 0.25, 0.125, 0.125, 0.0625])
  }
}
