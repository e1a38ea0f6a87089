import Plans
import Testing
import Values

/// What is wrong, the text that says so, and the lines that are expected.
struct Mistake: Sendable, CustomTestStringConvertible {
  let text: String
  let lines: [String]
  init(_ text: String, _ lines: String...) {
    self.text = text
    self.lines = lines.map { "test.json:" + $0 }
  }
  var testDescription: String { lines.first ?? "" }
}

private func optimizer(_ entry: String) -> String { text(optimizers: "[\(entry)]") }
private func function(_ entry: String) -> String { text(functions: "[\(entry)]") }

@Suite struct `A mistake in an experiment` {
  @Test(arguments: [
    Mistake("[1]", "1:1: an experiment must be an object, not [1]"),
    Mistake("{\"name\": 1,}", "1:12: expected a key in quotes, found `}`"),
    Mistake(
      "{}", "1:1: the key `budget` is missing", "1:1: the key `functions` is missing", "1:1: the key `name` is missing",
      "1:1: the key `optimizers` is missing", "1:1: the key `seeds` is missing"),
    Mistake(text(#""budgt": 3"#), #"7:3: budgt: unknown key `budgt`; did you mean `budget`?"#),
    Mistake(
      text(#""gate": {"alpha": 0, "effekt": 1}"#),
      "7:12: gate.alpha: `alpha` must be a number at least 1e-06 and at most 0.5, not 0",
      "7:24: gate.effekt: unknown key `effekt`; did you mean `effect`?"),
    Mistake(
      text(#""gate": {"measures": []}"#),
      "7:12: gate.measures: `measures` must be at least one of: final gap, evaluations to targets, failed runs, not []"),
    Mistake(text(#""title": 3"#), "7:3: title: `title` must be a string, not 3"),
    Mistake(text(#""description": []"#), "7:3: description: `description` must be a string, not []"),
    Mistake(text(#""$schema": 1"#), "7:3: $schema: `$schema` must be a string, not 1"),
    Mistake(
      text(#""extends": "x.json""#), "7:3: extends: `extends` is for files; what it names was merged here already"),
    Mistake(
      text().replacing("\"test\"", with: "\"a/b\""),
      "2:3: name: `name` must be 1 to 100 of the letters a–z and A–Z, digits, `-`, `_` and `.`, the first of them no `.` "
        + "or `-`; it names a folder, not \"a/b\""),
    Mistake(
      text(#""seed": -1"#), "7:3: seed: `seed` must be an integer at least 0 and at most 9007199254740992, not -1"),
    Mistake(text(seeds: "0"), "5:3: seeds: `seeds` must be an integer at least 1 and at most 1000000, not 0"),
    Mistake(text(seeds: "[]"), "5:3: seeds: `seeds` lists no value; an axis has at least one"),
    Mistake(text(seeds: "[1, 2, 1]"), "5:19: seeds[2]: `seeds` lists 1 twice"),
    Mistake(text(seeds: #"{"first": 2}"#), "5:3: seeds: the key `count` is missing: how many seeds there are"),
    Mistake(text(seeds: #"{"count": 2, "last": 2}"#), "5:25: seeds.last: unknown key `last`; allowed: count, first"),
    Mistake(
      text(seeds: #""ten""#),
      #"5:3: seeds: `seeds` must be a count, a list of seeds or {"first": 1, "count": 25}, not "ten""#),
    Mistake(
      text(budget: "{}"),
      "6:3: budget: `budget` must have at least one of `steps`, `evaluations`, `gradients`, `epochs` and `rows`"),
    Mistake(
      text(budget: #"{"steps": -5}"#),
      "6:14: budget.steps: `steps` must be an integer at least 1 and at most 1000000000, not -5"),
    Mistake(
      text(budget: #"{"steps": 1.5, "epoch": 3}"#),
      "6:14: budget.steps: `steps` must be an integer at least 1 and at most 1000000000, not 1.5",
      "6:28: budget.epoch: unknown key `epoch`; did you mean `epochs`?"),
    Mistake(text(#""targets": [1, 0]"#), "7:18: targets[1]: `targets` must be a number greater than 0, not 0"),
    Mistake(text(#""targets": [1, 1e0]"#), "7:18: targets[1]: `targets` lists 1 twice"),
    Mistake(text(#""targets": 1"#), "7:3: targets: `targets` must be a list of numbers greater than 0, not 1"),
    Mistake(text(#""stopping": {"atTarget": 1}"#), "7:16: stopping.atTarget: `atTarget` must be true or false, not 1"),
    Mistake(
      text(#""record": "everything""#),
      #"7:3: record: `record` must be "log", "all", "ends", {"pointsPerDecade": k} or {"every": k}, not "everything""#),
    Mistake(
      text(#""record": "all""#, budget: #"{"steps": 1000000}"#),
      "7:3: record: a curve would have 1000001 points; it has at most 1000000"),
    Mistake(
      text(#""start": "unifrom""#),
      #"7:3: start: `start` must be "uniform", "usual", a point, {"uniform": [low, high]} or {"gaussian": deviation}, not "unifrom"; did you mean "uniform"?"#
    ),
    Mistake(text(#""start": [1, 2, 3]"#), "7:3: start: `start` must have 2 coordinates for rosenbrock n=2, not 3"),
    Mistake(
      text(#""start": ["nan", 1]"#), #"7:3: start: `start` must be a list of at least one number, not ["nan",1]"#),
    Mistake(text(#""start": [1e300, 0]"#), "7:3: start: rosenbrock is not finite at this start"),
    Mistake(
      text(#""start": {"uniform": [1, 1]}"#),
      "7:13: start.uniform: `uniform` must be a list of a number and a greater one, not [1,1]"),
    Mistake(text(#""report": {"figure": true}"#), "7:14: report.figure: unknown key `figure`; did you mean `figures`?"),
    Mistake(
      text(#""report": {"figures": ["curves", "edcf"]}"#),
      "7:36: report.figures[1]: unknown figure `edcf`; did you mean `ecdf`?"),
    Mistake(
      text(#""report": {"figures": ["ecdf", "ecdf"]}"#), #"7:34: report.figures[1]: `figures` lists "ecdf" twice"#),
    Mistake(
      text(#""report": {"figures": "all"}"#),
      #"7:14: report.figures: `figures` must be true, false or a list of kinds of figures, not "all""#),
    Mistake(text(#""report": {"baseline": "adm"}"#), "7:14: report.baseline: unknown arm `adm`; did you mean `adam`?"),
  ])
  func `at the top level is reported in one line`(mistake: Mistake) {
    #expect(problems(mistake.text) == mistake.lines)
  }

  @Test(arguments: [
    Mistake(text(functions: #""rosenbrock""#), #"3:3: functions: `functions` must be a list, not "rosenbrock""#),
    Mistake(text(functions: "[]"), "3:3: functions: `functions` is empty; a grid has at least one"),
    Mistake(function("3"), "3:17: functions[0]: a function must be a name or an object with the key `function`, not 3"),
    Mistake(function(#""rosenbrok""#), "3:17: functions[0]: unknown function `rosenbrok`; did you mean `rosenbrock`?"),
    Mistake(function("{}"), "3:17: functions[0]: the key `function` is missing: the function's name"),
    Mistake(
      function(#"{"function": "ellipsoid", "conditon": 3}"#),
      "3:43: functions[0].conditon: unknown setting of ellipsoid `conditon`; did you mean `condition`?"),
    Mistake(
      function(#"{"function": "ellipsoid", "condition": [10, 0.5]}"#),
      "3:61: functions[0].condition[1]: `condition` must be a number at least 1, not 0.5"),
    Mistake(
      function(#"{"function": "beale", "dimension": 3}"#),
      "3:39: functions[0].dimension: beale has dimension 2 only, not 3"),
    Mistake(
      function(#"{"function": "rosenbrock", "dimension": [2, 1]}"#),
      "3:61: functions[0].dimension[1]: the dimension of rosenbrock must be at least 2, not 1"),
    Mistake(
      function(#"{"function": "rosenbrock", "instance": -1}"#),
      "3:44: functions[0].instance: `instance` must be an integer at least 0 and at most 1000000000, not -1"),
    Mistake(
      function(#"{"function": "rosenbrock", "instance": 1, "dimension": 1001}"#),
      "3:59: functions[0].dimension: an instance other than 0 has a dimension of at most 1000, not 1001"),
    Mistake(
      function(#"{"function": "rosenbrock", "noise": -0.1}"#),
      "3:44: functions[0].noise: `noise` must be a number at least 0, not -0.1"),
    Mistake(
      function(#"{"function": "rosenbrock", "label": ""}"#),
      #"3:44: functions[0].label: `label` must be a text without line breaks, not """#),
    Mistake(
      function(#"{"function": "rosenbrock", "start": [1]}"#),
      "3:44: functions[0].start: `start` must have 2 coordinates for rosenbrock n=2, not 1"),
    Mistake(function(#""sphere", "sphere""#), "3:27: functions[1]: this function is in functions[0] already"),
    Mistake(
      function(#"{"function": "sphere", "zip": {"dimension": [2, 2], "noise": [0, 0]}}"#),
      "3:17: functions[0]: this function is in this entry twice"),
  ])
  func `in a function is reported in one line`(mistake: Mistake) {
    #expect(problems(mistake.text) == mistake.lines)
  }

  @Test(arguments: [
    Mistake(optimizer(#""adma""#), "4:18: optimizers[0]: unknown optimizer `adma`; did you mean `adam`?"),
    Mistake(
      optimizer(#"{"optimizer": ["adam", "adma"]}"#),
      "4:41: optimizers[0].optimizer[1]: unknown optimizer `adma`; did you mean `adam`?"),
    Mistake(
      optimizer(#"{"optimizer": []}"#),
      "4:19: optimizers[0].optimizer: `optimizer` lists no value; an axis has at least one"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningrate": 1}"#),
      "4:40: optimizers[0].learningrate: unknown setting of adam `learningrate`; did you mean `learningRate`?"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "beta1": 1}"#),
      "4:40: optimizers[0].beta1: `beta1` must be a number at least 0 and less than 1, not 1"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": []}"#),
      "4:40: optimizers[0].learningRate: `learningRate` lists no value; an axis has at least one"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": [1, 1]}"#),
      "4:60: optimizers[0].learningRate[1]: `learningRate` lists 1 twice"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"logspace": [0, 1], "count": 3}}"#),
      "4:57: optimizers[0].learningRate.logspace: the ends of `logspace` must be greater than 0, not 0"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"logspace": [-1, 1], "count": 3}}"#),
      "4:57: optimizers[0].learningRate.logspace: the ends of `logspace` must be greater than 0, not -1"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"linspace": [1, 1], "count": 3}}"#),
      "4:57: optimizers[0].learningRate.linspace: the ends of `linspace` must differ"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"linspace": [1, 1.0000000000000002], "count": 4}}"#),
      "4:57: optimizers[0].learningRate.linspace: the ends lie too close for 4 different points"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"linspace": [1, 2, 3], "count": 3}}"#),
      "4:57: optimizers[0].learningRate.linspace: `linspace` must be a list of the two end values, not [1,2,3]"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"linspace": [1, 2]}}"#),
      "4:40: optimizers[0].learningRate: the key `count` is missing: how many points the axis has"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"linspace": [1, 2], "count": 1}}"#),
      "4:77: optimizers[0].learningRate.count: `count` must be an integer at least 2 and at most 100000, not 1"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "learningRate": {"logspce": [1, 2], "count": 2}}"#),
      "4:40: optimizers[0].learningRate: an axis that is an object has one of `linspace` and `logspace`, and `count`",
      "4:57: optimizers[0].learningRate.logspce: unknown key `logspce`; did you mean `logspace`?"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "zip": {"learningRate": [1, 2], "beta1": [0.5]}}"#),
      "4:40: optimizers[0].zip: lists that advance together must be equally long: `beta1` has 1, `learningRate` has 2"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "beta1": 0.5, "zip": {"beta1": [0.5]}}"#),
      "4:62: optimizers[0].zip.beta1: `beta1` stands in `zip` and beside it"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "schedule": "cosine", "schedules": ["linear"]}"#),
      "4:62: optimizers[0].schedules: an optimizer has `schedule` or `schedules`, not both"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "schedule": "cosin"}"#),
      "4:40: optimizers[0].schedule: unknown schedule `cosin`; did you mean `cosine`?"),
    Mistake(
      text(#""schedules": [{"schedule": "oneCycle", "baseMomentum": 1}]"#),
      "7:42: schedules[0].baseMomentum: `baseMomentum` must be a number greater than 0 and less than 1, not 1"),
    Mistake(
      text(#""schedules": [{"schedule": "cosine", "warmup": -1}]"#),
      "7:40: schedules[0].warmup: `warmup` must be a number at least 0, not -1"),
    Mistake(
      text(#""schedules": [{"schedule": "multistep", "milestones": [0.5, -1]}]"#),
      "7:43: schedules[0].milestones: `milestones` must be a list of numbers at least 0, not [0.5,-1]"),
    Mistake(
      text(#""schedules": [{"schedule": "piecewise", "boundaries": [0.5], "factors": [1]}]"#),
      "7:64: schedules[0].factors: `factors` must hold one number more than `boundaries`, 2, not 1"),
    Mistake(
      text(#""schedules": ["cosine", "cosine"]"#), "7:27: schedules[1]: this schedule is in schedules[0] already"),
    Mistake(text(#""schedules": []"#), "7:3: schedules: `schedules` is empty; a grid has at least one"),
  ])
  func `in an optimizer or a schedule is reported in one line`(mistake: Mistake) {
    #expect(problems(mistake.text) == mistake.lines)
  }

  @Test(arguments: [
    Mistake(
      text(functions: #"["cone"]"#, optimizers: #"["newton"]"#),
      "4:18: optimizers[0]: newton needs the hessian of a function, and cone offers none; exclude the pair"),
    Mistake(
      text(optimizers: #"["nelderMead"]"#, #""schedules": ["constant", "cosine"]"#),
      "4:18: optimizers[0]: nelderMead has no learning rate, so the schedule cosine cannot act on it; exclude the pair, "
        + "or give it its own \"schedule\": \"constant\""),
    Mistake(
      optimizer(#"{"optimizer": "nelderMead", "schedule": "cosine"}"#),
      "4:46: optimizers[0].schedule: nelderMead has no learning rate, so the schedule cosine cannot act on it"),
    Mistake(
      optimizer(#"{"optimizer": "adagrad", "schedule": {"schedule": "oneCycle", "cycleMomentum": true}}"#),
      "4:43: optimizers[0].schedule: adagrad has no momentum for the schedule oneCycle to move; normalizedGradientDescent, "
        + "sgd, momentum, nesterov, rmsprop, adam, adamw have; exclude the pair"),
    Mistake(
      optimizer(#""adam", {"optimizer": "adam", "beta1": 0.9}"#),
      "4:26: optimizers[1]: this arm is in optimizers[0] already"),
    Mistake(
      optimizer(#"{"optimizer": "adam", "label": "a"}, {"optimizer": "momentum", "label": "a"}"#),
      #"4:81: optimizers[1].label: the label "a" is also that of another arm, at optimizers[0]; give one of them another `label`"#
    ),
    Mistake(
      optimizer(#""adam", {"optimizer": "momentum", "label": "adam"}"#),
      #"4:52: optimizers[1].label: the label "adam" is also that of another arm, at optimizers[0]; give one of them another `label`"#
    ),
    Mistake(
      text(#""exclude": {}"#),
      #"7:3: exclude: `exclude` must be a list of patterns such as {"function": …, "optimizer": …}, not an object"#),
    Mistake(
      text(#""exclude": [{}]"#),
      "7:15: exclude[0]: `exclude` must be an object with at least one of `function`, `arm`, `optimizer`, `schedule` or a setting, not an object"
    ),
    Mistake(text(#""exclude": [{"dimension": 3}]"#), "7:15: exclude[0]: this pattern excludes nothing"),
    Mistake(
      text(functions: #"["rosenbrock", "sphere"]"#, #""exclude": [{"function": ["sphere", "beale"]}]"#),
      "7:39: exclude[0].function[1]: nothing is excluded for \"beale\""),
    Mistake(
      text(#""exclude": [{"function": "spere"}]"#),
      "7:16: exclude[0].function: unknown function `spere`; did you mean `sphere`?"),
    Mistake(
      text(#""exclude": [{"learninRate": 1}]"#),
      "7:16: exclude[0].learninRate: unknown key `learninRate`; did you mean `learningRate`?"),
    Mistake(text(#""exclude": [{"optimizer": "adam"}]"#), "7:3: exclude: nothing is left of the grid"),
    Mistake(
      text(#""include": [{}]"#),
      "7:15: include[0]: one of `functions`, `optimizers` and `schedules` is missing"),
    Mistake(
      text(#""include": [{"optimizer": []}]"#),
      "7:16: include[0].optimizer: unknown key `optimizer`; did you mean `optimizers`?"),
    Mistake(
      text(#""include": [{"optimizers": ["adam"]}]"#),
      "7:15: include[0]: this cell is in the grid already: rosenbrock × adam"),
    Mistake(
      text(
        optimizers: #"[{"optimizer": "adam", "learningRate": {"linspace": [1, 30], "count": 30}}]"#,
        #""report": {"baseline": "newton"}"#),
      "7:14: report.baseline: unknown arm `newton`; there are 30, the first of them adam learningRate=1, "
        + "adam learningRate=2, adam learningRate=3, adam learningRate=4, adam learningRate=5"),
    Mistake(
      text(#""tuning": {"over": "learningRate"}"#),
      #"7:14: tuning.over: `learningRate` has one value for each arm; tuning needs an axis, such as {"logspace": [1e-4, 1], "count": 9}"#
    ),
    Mistake(
      text(#""tuning": {"over": "learnigRate"}"#),
      "7:14: tuning.over: unknown setting of the optimizers `learnigRate`; did you mean `learningRate`?"),
    Mistake(
      text(#""tuning": {}"#), "7:3: tuning: the key `over` is missing: the setting that is tuned, or a list of them"),
    Mistake(
      text(#""tuning": {"over": "learningRate", "seeds": [2, 3, 9]}"#),
      "7:38: tuning.seeds: seeds that tune cannot report: 2 seeds, 2 among them, are in both lists"),
    Mistake(
      text(#""tuning": {"over": "learningRate", "criterion": "median"}"#),
      #"7:38: tuning.criterion: `criterion` must be one of "median gap", "mean log gap", "evaluations to target", "median value", not "median""#
    ),
  ])
  func `in the grid is reported in one line`(mistake: Mistake) {
    #expect(problems(mistake.text) == mistake.lines)
  }
}
