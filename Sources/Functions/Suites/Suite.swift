import Values

/// Functions × dimensions × instances under one name, so that experiments can name a published set of problems, or a
/// part of it.
package struct Suite: Sendable, Equatable {
  /// Its name in experiment files.
  package let name: String
  /// Its name in running text.
  package let title: String
  /// Its functions, numbered from 1: each a name, or an object as in an experiment file.
  package let functions: [JSON]
  /// The dimensions of an entry that gives none; each function has those of them in which it is defined.
  package let dimensions: [Int]
  /// The instances of an entry that gives none; a function without instances has the one that is 0.
  package let instances: [Int]

  /// A suite of at least one function.
  package init(name: String, title: String, functions: [JSON], dimensions: [Int], instances: [Int]) {
    self.name = name
    self.title = title
    self.functions = functions
    self.dimensions = dimensions
    self.instances = instances
  }
}

/// Where a function stands in a suite.
package struct SuitePlace: Sendable, Hashable {
  /// The suite's name.
  package let suite: String
  /// The number of the function in it, from 1.
  package let id: Int

  /// A place of a suite.
  package init(suite: String, id: Int) {
    self.suite = suite
    self.id = id
  }
}
