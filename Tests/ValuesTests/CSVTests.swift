import Testing
import Values

@Suite struct `A table of comma-separated values` {
  private func problem(_ text: String, column: String? = nil) -> String? {
    do throws(CSVError) {
      let table = try CSVTable(text)
      if let column { _ = try table.numbers(of: column) }
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `has a header and numbers`() throws {
    let table = try CSVTable("x,y\n1,2\n-0.5, 3e2 \n")
    #expect(table.names == ["x", "y"])
    #expect(try table.numbers(of: "y") == [2, 300])
  }

  @Test func `may end its lines as Windows does, begin with a byte order mark and have no last line break`() throws {
    let table = try CSVTable("\u{FEFF}x,y\r\n1,2\r\n\r\n3,4")
    #expect(table.names == ["x", "y"])
    #expect(try table.numbers(of: "x") == [1, 3])
  }

  @Test func `quotes fields that hold commas, quotes and line breaks`() throws {
    let table = try CSVTable("\"a, b\",\"say \"\"x\"\"\"\n\"1\",\"two\nlines\"\n")
    #expect(table.names == ["a, b", "say \"x\""])
    #expect(table.rows[0][1].text == "two\nlines")
    #expect(try table.numbers(of: "a, b") == [1])
  }

  @Test func `is read in another form where that is asked`() throws {
    var form = CSVForm()
    form.delimiter = .semicolon
    form.decimal = .comma
    let table = try CSVTable("a;b;y\n1,5;2;3\n4;5;7,25\n", form)
    #expect(table.names == ["a", "b", "y"])
    #expect(try table.numbers(of: "a") == [1.5, 4] && table.numbers(of: "y") == [3, 7.25])
    form.decimal = .point
    form.delimiter = .tab
    #expect(try CSVTable("a\ty\n1\t2\n", form).numbers(of: "y") == [2])
    form.delimiter = .bar
    #expect(try CSVTable("a|y\n1|\"2\"\n", form).numbers(of: "y") == [2])
  }

  @Test func `names the form that it is in`() {
    let start = "1:1: the columns are separated by "
    let end = ", and not by `,`; to read them: \"delimiter\": "
    #expect(problem("a;b;y\n1;2;3\n") == start + "`;`" + end + "\";\"")
    #expect(problem("a;b;y\n1,5;2;3\n") == start + "`;`" + end + "\";\", \"decimal\": \",\"")
    #expect(problem("a\tb\n1\t2\n") == start + "tabs" + end + "\"\\t\"")
    var form = CSVForm()
    form.delimiter = .semicolon
    #expect(throws: CSVError.self) { try CSVTable("a,y\n1,2\n", form) }
    #expect(throws: CSVError.self) { try CSVTable("a;y\n1,5;2\n", form).numbers(of: "a") }
    #expect(problem("x,y\n1,0x10\n", column: "y") == "2:3: the column `y` must hold finite numbers, not `0x10`")
    #expect(problem(",\"\"\n1,2\n") == "1:2: two columns have no name")
  }

  @Test func `says where it is wrong`() {
    #expect(problem("") == "1:1: the file is empty; its first line names columns")
    #expect(problem("x,y\n") == "2:1: the file has a header and no rows")
    #expect(problem("x,x\n1,2") == "1:3: two columns are called `x`")
    #expect(
      problem("1,2\n2,3\n")
        == "1:1: the first line must name the columns, and here it is of numbers only: `1`, …")
    #expect(
      problem("0.5\n1\n") == "1:1: the first line must name the columns, and here it is of numbers only: `0.5`")
    #expect(problem("1,y\n2,3\n", column: "1") == nil)
    #expect(problem("x,y\n1,2\n3\n") == "3:1: this row has 1 field, and the header 2")
    #expect(problem("x,y\n1,2,3\n") == "2:1: this row has 3 fields, and the header 2")
    #expect(problem("x,y\n1,north\n", column: "y") == "2:3: the column `y` must hold finite numbers, not `north`")
    #expect(problem("x,y\n1,\n", column: "y") == "2:3: the column `y` must hold finite numbers, not nothing")
    #expect(problem("x,y\n1,nan\n", column: "y") == "2:3: the column `y` must hold finite numbers, not `nan`")
    #expect(problem("x,y\n1e999,1\n", column: "x") == "2:1: the column `x` must hold finite numbers, not `1e999`")
    #expect(problem("height,y\n1,2\n", column: "heigth") == "1:1: unknown column `heigth`; did you mean `height`?")
    #expect(problem("x\n\"1\n") == "2:1: the quote is not closed")
    #expect(problem("x\n1\"2\n") == "2:2: a quote stands inside a field that does not begin with one")
    #expect(problem("x\n\"1\"2\n") == "2:4: a comma or the end of the line must follow a closing quote")
  }
}
