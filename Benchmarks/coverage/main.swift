// How often the intervals and tests of reports hold what they say: shares of simulated experiments, as Markdown tables.
//
//   DOWNHILL_BENCHMARKS=1 swift run -c release coverage [repetitions]

let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 4000
var simulation = Simulation(repetitions)
print("Shares of \(repetitions) simulated experiments, all with 25 seeds unless they say otherwise.")
simulation.expectedRuntimes()
simulation.interquartileMeans()
simulation.shares()
simulation.pairs()
simulation.growing()
simulation.growingOverFunctions()
