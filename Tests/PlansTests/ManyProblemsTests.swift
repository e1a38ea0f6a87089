import Testing

/// What is said where a file has many mistakes, or asks for too much.
@Suite struct `One of many mistakes in an experiment` {
  @Test func `does not hide another: all are reported, in the order of the text`() {
    let lines = problems(
      """
      {
        "name": "x y",
        "functions": ["spere", {"function": "rosenbrock", "dimension": 1}],
        "optimizers": [{"optimizer": "adma", "beta1": 3}, {"optimizer": "adam", "beta1": 3, "beta2": "x"}],
        "schedules": ["cosinus"],
        "budget": {"steps": 0, "step": 1},
        "seeds": [1, "a"],
        "sed": 3
      }
      """)
    #expect(
      lines.map { $0.split(separator: ": ").prefix(2).joined(separator: " ") } == [
        "test.json:2:3 name", "test.json:3:17 functions[0]", "test.json:3:53 functions[1].dimension",
        "test.json:4:19 optimizers[0].optimizer", "test.json:4:75 optimizers[1].beta1",
        "test.json:4:87 optimizers[1].beta2", "test.json:5:17 schedules[0]", "test.json:6:14 budget.steps",
        "test.json:6:26 budget.step",
        "test.json:7:16 seeds[1]", "test.json:8:3 sed",
      ])
  }

  @Test func `of size says how large the grid would be`() {
    let axis = #"{"linspace": [0.1, 0.9], "count": 1000}"#
    let lines = problems(
      text(
        optimizers:
          "[{\"optimizer\": \"adam\", \"learningRate\": \(axis), \"beta1\": \(axis), \"beta2\": \(axis)}]"))
    #expect(
      lines == [
        "test.json:4:18: optimizers[0]: the axes open 1000000000 combinations; a grid has at most 10000000 runs"
      ])
    let wide = "{\"optimizer\": \"adam\", \"learningRate\": {\"linspace\": [0.1, 0.9], \"count\": 100}}"
    let functions = "[{\"function\": \"sphere\", \"dimension\": {\"linspace\": [1, 101], \"count\": 101}}]"
    #expect(
      problems(text(functions: functions, optimizers: "[\(wide)]", seeds: "1000")) == [
        "test.json:5:3: seeds: the grid has 10100000 runs; it has at most 10000000"
      ])
  }
}
