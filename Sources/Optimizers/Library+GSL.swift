import GSL

// The methods whose bits GSL decides: its minimisers and root finders, its annealing, and what solves linear systems or
// least squares by it.

extension LineSearch { static var library: String? { Library.name } }
extension SimplexDescent { static var library: String? { Library.name } }
extension BracketSearch { static var library: String? { Library.name } }
extension SimulatedAnnealing { static var library: String? { Library.name } }
extension Newton { static var library: String? { Library.name } }
extension LevenbergMarquardt { static var library: String? { Library.name } }
extension NewtonRoot { static var library: String? { Library.name } }
extension Secant { static var library: String? { Library.name } }
extension RayleighQuotient { static var library: String? { Library.name } }
