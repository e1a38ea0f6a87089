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
      #"`warmupMode` must be one of "before", "replacing", "multiplying", not "befor"; did you mean "before"?"#
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
    (#"{"schedule": "logarithmicCooling", "offset": 0}"#, "`offset` must be a number at least 1, not 0"),
  ])
  func `an error says what is allowed`(_ text: String, _ message: String) {
    #expect(problem(text).hasPrefix(message))
  }

  @Test func `fractions and steps come in the order that the horizon gives them`() throws {
    let schedule = try made(
      #"{"schedule": "piecewise", "boundaries": [0.5, 20], "factors": [1, 0.5, 0.1], "interpolation": "linear"}"#)
    #expect(schedule.factor(at: 35, of: 100) == 0.3 && schedule.factor(at: 15, of: 20) == 0.3)
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
