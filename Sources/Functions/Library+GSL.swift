import GSL

// The functions whose reference minimum GSL computes, so that its version decides gaps and runtimes.

extension Model { package static var library: String? { Library.name } }
extension NISTRegression { package static var library: String? { Library.name } }
extension Expression { package static var library: String? { Library.name } }
extension LinearSystem { package static var library: String? { Library.name } }
extension Eigenproblem { package static var library: String? { Library.name } }
