import Functions
import Testing
import Values

/// Minima that are not unique, infima that are attained nowhere, and what is no minimum at all.
@Suite struct Attainment {
  private func model(_ name: String, _ csv: String, _ settings: [String: JSON] = [:]) throws -> ReferenceMinimum {
    try #require(FunctionKind.named(name)).objective(settings: settings, data: DataSet(path: "data.csv", text: csv))
      .minimum
  }

  private func made(_ name: String, _ settings: [String: JSON], _ dimension: Int? = nil) throws -> ReferenceMinimum {
    try #require(FunctionKind.named(name)).objective(settings: settings, dimension: dimension).minimum
  }

  // MARK: Not unique

  private static let collinear = "a,b,y\n0,0,2\n1,2,3\n2,4,8\n3,6,9\n4,8,14\n5,10,15\n"

  @Test func `dependent columns have a least square, that of numpy.linalg.lstsq, and say that it is not unique`() throws
  {
    let minimum = try model("linearRegression", Self.collinear)
    #expect(abs(try #require(minimum.value) - 0.914285714285714) <= 1e-14)
    // numpy.linalg.lstsq gives the shortest of them.
    let expected = [1.4285714285714286, 0.5657142857142857, 1.1314285714285715]
    #expect(zip(try #require(minimum.points.first), expected).allSatisfy { abs($0 - $1) <= 1e-13 })
    #expect(minimum.provenance.description.hasSuffix("not unique: the columns of the data have rank 2 of 3"))
    #expect(!minimum.isUnique)
  }

  @Test func `every loss of dependent columns has the minimum of the independent ones`() throws {
    let alone = "a,y\n0,2\n1,3\n2,8\n3,9\n4,14\n5,15\n"
    for loss in ["meanSquare", "halfMeanSquare", "absolute", "huber", "negativeLogLikelihood"] {
      let settings: [String: JSON] = ["loss": .string(loss)]
      let one = try #require(try model("linearRegression", alone, settings).value, "\(loss)")
      let both = try model("linearRegression", Self.collinear, settings)
      #expect(abs(try #require(both.value, "\(loss)") - one) <= 1e-12 * max(1, one), "\(loss)")
      #expect(both.points.count == 1 && both.provenance.description.contains("not unique"))
    }
  }

  @Test func `a constant column beside an intercept, a column of zeros, and more parameters than rows`() throws {
    for loss in ["meanSquare", "absolute", "huber"] {
      let settings: [String: JSON] = ["loss": .string(loss)]
      let line = try #require(try model("linearRegression", "a,y\n1,1\n2,3\n3,2\n4,5\n", settings).value)
      for csv in ["a,b,y\n1,7,1\n2,7,3\n3,7,2\n4,7,5\n", "a,b,y\n1,0,1\n2,0,3\n3,0,2\n4,0,5\n"] {
        #expect(abs(try #require(try model("linearRegression", csv, settings).value) - line) <= 1e-12, "\(loss)")
      }
      let wide = try model("linearRegression", "a,b,c,y\n1,2,3,4\n2,-1,0,7\n", settings)
      #expect(abs(try #require(wide.value)) <= 1e-14 && wide.points.count == 1, "\(loss)")
    }
    let nothing = try model("linearRegression", "a,y\n0,1\n0,3\n", ["intercept": "none"])
    #expect(abs(try #require(nothing.value) - 5) <= 1e-15)
  }

  @Test func `tied coefficients whose first feature is 0 are a line through the origin`() throws {
    let minimum = try model("tiedRegression", "u,v,y\n0,1,2\n0,2,3\n")
    #expect(abs(try #require(minimum.points.first?.first) - 1.6) <= 1e-15)
    #expect(abs(try #require(minimum.value) - 0.05) <= 1e-15)
  }

  @Test func `a singular system has the minimum of least squares`() throws {
    func system(_ rows: JSON, _ right: JSON) throws -> ReferenceMinimum {
      try made("linearSystem", ["matrix": "rows", "rows": rows, "rightSide": right])
    }
    let solvable = try system([[1, 1], [1, 1]], [])
    #expect(solvable.value == 0 && solvable.points[0].allSatisfy { abs($0 - 1) <= 1e-15 })
    #expect(solvable.provenance.description.contains("not unique") && !solvable.isUnique)
    let not = try system([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [1, 0, 0])
    // numpy.linalg.lstsq: the residual is 1/√6.
    #expect(abs(try #require(not.value) - 0.408248290463863) <= 1e-14)
  }

  // MARK: Attained nowhere

  private static let separable = "x,y\n-2,0\n-1,0\n1,1\n2,1\n"
  private static let quasi = "x,y\n-2,0\n-1,0\n0,0\n0,1\n1,1\n2,1\n"

  @Test func `classes that a plane separates have the infimum 0, and those that touch have that of the rows on it`()
    throws
  {
    let separable = try model("logisticRegression", Self.separable)
    #expect(separable.value == 0 && separable.points.isEmpty)
    let quasi = try model("logisticRegression", Self.quasi)
    #expect(abs(try #require(quasi.value) - 2.0 / 6 * 0.693147180559945309) <= 1e-15)
    #expect(quasi.points.isEmpty && quasi.provenance.description.contains("attained nowhere"))
    // A second feature that tells nothing, and one that is the first again.
    let idle = "x,u,y\n-2,0,0\n-1,0,0\n0,0,0\n0,0,1\n1,0,1\n2,0,1\n"
    let twice = "x,u,y\n-2,-4,0\n-1,-2,0\n0,0,0\n0,0,1\n1,2,1\n2,4,1\n"
    for csv in [idle, twice] {
      let same = try model("logisticRegression", csv)
      #expect(abs(try #require(same.value) - 2.0 / 6 * 0.693147180559945309) <= 1e-15 && same.points.isEmpty)
    }
  }

  @Test func `rows on the separating plane may overlap along it`() throws {
    // x separates two rows of each class; where x = 0, u does not separate: least of four rows over u alone, by SciPy.
    let csv = "x,u,y\n-1,3,0\n-2,-1,0\n1,1,1\n3,0,1\n0,0,0\n0,2,0\n0,1,1\n0,3,1\n"
    let along = try model("logisticRegression", "u,y\n0,0\n2,0\n1,1\n3,1\n")
    let minimum = try model("logisticRegression", csv)
    #expect(along.points.count == 1)
    let expected = 0.5 * (try #require(along.value))
    #expect(abs(try #require(minimum.value) - expected) <= 1e-13)
    #expect(minimum.points.isEmpty)
  }

  @Test func `overlapping classes have a minimum, and one class with a penalty has none`() throws {
    let overlap = try model("logisticRegression", "x,y\n-2,0\n-1,1\n1,0\n2,1\n40,1\n-50,0\n")
    #expect(overlap.points.count == 1 && overlap.provenance.description.contains("Newton"))
    let one = try model("logisticRegression", "x,y\n-2,1\n-1,1\n", ["l2": 0.1])
    #expect(one.value == 0 && one.points.isEmpty)
    let free = try model("logisticRegression", "x,y\n-2,1\n-1,1\n", ["l2": 0.1, "intercept": "none"])
    let least = try #require(free.value)
    #expect(free.points.count == 1 && least > 0)
  }

  // MARK: None

  @Test func `a pole is no root`() throws {
    let pole = try made("scalarEquation", ["problem": "tangent", "lower": 1, "upper": 2])
    #expect(pole.value == nil && pole.points.isEmpty)
    #expect(pole.provenance.description.contains("pole"))
    // tan 4.493409457909064 = 4.493409457909064; the usual bracket has no pole in it.
    let root = try #require(try made("scalarEquation", ["problem": "tangent"]).points.first?.first)
    #expect(abs(root - 4.493409457909064) <= 1e-14)
    for n in 1...4 {
      let between = try made("scalarEquation", ["problem": "aps2", "n": .integer(n)])
      #expect(between.value == 0)
    }
    let around = try made("scalarEquation", ["problem": "aps2", "n": 1, "lower": 0.5, "upper": 1.5])
    #expect(around.value == nil)
  }

  @Test func `a matrix without real eigenvalues has no minimum`() throws {
    func eigen(_ rows: JSON) throws -> ReferenceMinimum { try made("eigenproblem", ["matrix": "rows", "rows": rows]) }
    #expect(try eigen([[0, -1], [1, 0]]).value == nil)
    #expect(try eigen([[0, -1], [1, 0]]).provenance.description == "no minimum: the matrix has no real eigenvalue")
    #expect(try eigen([[1, 0], [0, -1]]).value == 0)
    #expect(try eigen([[0, -1, 0], [1, 0, 0], [0, 0, 2]]).value == 0)
    // Defective: the one eigenvalue is 2, twice.
    #expect(try eigen([[3, 1], [-1, 1]]).value == 0)
  }
}
