import Schedules
import Testing
import Values

struct ErrorTests {
  private func problem(_ text: String) -> String {
    do {
      _ = try made(text)
      return "no error"
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    (
      #"{"schedule": "cosine", "warmpu": 0.05}"#,
      "unknown setting of cosine `warmpu`; did you mean `warmup`?"
    ),
    (#"{"schedule": "cosine", "ned": 0.05}"#, "unknown setting of cosine `ned`; did you mean `end`?"),
    (
      #"{"schedule": "linear", "warmup": 2.5}"#,
      "`warmup` must be a fraction less than 1 or a whole number of steps, not 2.5"
    ),
    (#"{"schedule": "linear", "warmup": -1}"#, "`warmup` must be a number at least 0, not -1"),
    (#"{"schedule": "linear", "horizon": 0}"#, "`horizon` must be null or a number at least 1, not 0"),
    (#"{"schedule": "linear", "horizon": 10.5}"#, "`horizon` must be null or a whole number of steps, not 10.5"),
    (
      #"{"schedule": "linear", "warmupMode": "befor"}"#,
      #"`warmupMode` must be one of "before", "replacing", "joining", "multiplying", not "befor"; did you mean "before"?"#
    ),
    (
      #"{"schedule": "polynomial", "cycle": true, "cycles": 2}"#,
      "`cycle` and more than one of `cycles` exclude each other"
    ),
    (#"{"schedule": "polynomial", "cycles": 0}"#, "`cycles` must be an integer at least 1, not 0"),
    (
      #"{"schedule": "step", "every": 7.5}"#,
      "`every` must be a fraction less than 1 or a whole number of steps, not 7.5"
    ),
    (
      #"{"schedule": "multistep", "milestones": [10, 20.5]}"#,
      "`milestones` must be a fraction less than 1 or a whole number of steps, not 20.5"
    ),
    (#"{"schedule": "multistep", "milestones": 10}"#, "`milestones` must be a list of numbers at least 0, not 10"),
    (
      #"{"schedule": "piecewise", "boundaries": [10], "factors": [1]}"#,
      "`factors` must hold one number more than `boundaries`, 2, not 1"
    ),
    (
      #"{"schedule": "piecewise", "boundaries": [30, 20], "factors": [1, 0.5, 0.1]}"#,
      "`boundaries` must ascend, and 20 comes after 30"
    ),
    (
      #"{"schedule": "piecewise", "boundaries": [0.5, 20, 0.5], "factors": [1, 0.5, 0.2, 0.1]}"#,
      "`boundaries` must ascend, and 0.5 comes after 0.5"
    ),
    (#"{"schedule": "multistep", "milestones": [0.75, 0.5]}"#, "`milestones` must ascend, and 0.5 comes after 0.75"),
    (#"{"schedule": "exponential", "decay": 0}"#, "`decay` must be a number greater than 0, not 0"),
    (#"{"schedule": "cosineRestarts", "cycles": null}"#, "`period` and `cycles` must not both be null"),
    (#"{"schedule": "cosineRestarts", "cycles": 2.5}"#, "`cycles` must be null or a whole number, not 2.5"),
    (#"{"schedule": "oneCycle", "rise": 0.5, "fall": 0.4}"#, "`fall` must be greater than `rise`, 0.5, not 0.4"),
    (
      #"{"schedule": "cosineSegments", "peaks": [1]}"#,
      "`peaks` must hold as many numbers as `lengths`, 2, not 1"
    ),
    (#"{"schedule": "cosineSegments", "lengths": []}"#, "`lengths` must hold at least one number"),
    (#"{"schedule": "logarithmicCooling", "offset": 0}"#, "`offset` must be a number greater than 1, not 0"),
    (#"{"schedule": "logarithmicCooling", "offset": 1}"#, "`offset` must be a number greater than 1, not 1"),
    (#"{"schedule": "linear", "warmup": 0.6, "hold": 0.6}"#, "`warmup` and `hold` must together be at most 1, not 1.2"),
    (
      #"{"schedule": "cosineSegments", "lengths": [10, 0.5], "warmups": [12, 0.1]}"#,
      "a segment of 10 has a warm-up of 12"
    ),
    (
      #"{"schedule": "sequence", "parts": ["linear", "linear", "linear"], "lengths": [0.6, 0.6]}"#,
      "the fractions of `lengths` must together be at most 1, not 1.2"
    ),
  ])
  func `an error says what is allowed`(_ text: String, _ message: String) {
    #expect(problem(text).hasPrefix(message))
  }

  @Test func `fractions and steps come in the order that the horizon gives them`() throws {
    let schedule = try made(
      #"{"schedule": "piecewise", "boundaries": [0.5, 20], "factors": [1, 0.5, 0.1], "interpolation": "linear"}"#)
    #expect(schedule.factor(at: 35, of: 100) == 0.3 && schedule.factor(at: 15, of: 20) == 0.3)
  }

  /// Rise and fall of 6 and 6 steps, or 20 and 6, do not go into 10.
  @Test(arguments: [
    (#"{"schedule": "warmupStableDecay", "rise": 6, "fall": 6}"#, "`rise` is 6 steps and `fall` is 6 steps"),
    (#"{"schedule": "warmupStableDecay", "rise": 20, "fall": 6}"#, "`rise` is 20 steps and `fall` is 6 steps"),
    (#"{"schedule": "warmupStableDecay", "rise": 6, "fall": 0.6}"#, "`rise` is 6 steps and `fall` is 6 steps"),
    (#"{"schedule": "warmupStableDecay", "rise": 4, "fall": 4, "warmup": 3}"#, "`rise` is 4 steps and `fall` is 4"),
    (#"{"schedule": "cosine", "warmup": 8, "hold": 3}"#, "`warmup` is 8 steps and `hold` is 3 steps"),
    (#"{"schedule": "cosine", "warmup": 11}"#, "`warmup` is 11 steps, and the horizon has 10"),
    (#"{"schedule": "cosineSegments", "warmups": [6, 0]}"#, "a segment of 5 steps has a warm-up of 6"),
    (#"{"schedule": "piecewise", "boundaries": [0.5, 5], "factors": [1, 0.5, 0.1]}"#, "two of `boundaries` are step 5"),
    (#"{"schedule": "product", "of": [{"schedule": "linear", "warmup": 11}]}"#, "linear: `warmup` is 11 steps"),
    (
      #"{"schedule": "sequence", "parts": [{"schedule": "linear", "warmup": 4}, "cosine"], "lengths": [3]}"#,
      "linear: `warmup` is 4 steps, and the horizon has 3"
    ),
  ])
  func `phases that overlap in steps are refused where the horizon is known`(_ text: String, _ message: String) throws {
    #expect(try made(text).problems(over: 10).first?.message.hasPrefix(message) == true)
    #expect(try made(text).problems(over: 100).isEmpty || text.contains("sequence") || text.contains("piecewise"))
  }

  @Test func `fractions that only rounding lets overlap are not`() throws {
    for steps in 1...9 {
      for kind in ScheduleKind.catalogue { #expect(try kind.make([:]).problems(over: steps).isEmpty) }
    }
  }

  @Test func `cycles of any number are counted without overflow`() throws {
    let schedule = try made(#"{"schedule": "polynomial", "cycles": 9007199254740992, "amplitude": 0.5}"#)
    #expect(schedule.factor(at: 1 << 40, of: 1 << 41) == 0)
  }

  @Test func `all errors are reported at once`() {
    let message = problem(#"{"schedule": "cosine", "end": -1, "hold": "long", "shape": 3}"#)
    #expect(message.split(separator: "; `").count == 2)
    #expect(message.contains("`end`") && message.contains("`hold`") && message.contains("`shape`"))
  }

  @Test func `there is no row without a name`() {
    #expect(ScheduleKind.named("cosin") == nil)
  }
}
