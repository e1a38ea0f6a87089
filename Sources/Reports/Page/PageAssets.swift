/// The styles and scripts of report.html: the files of Assets/, which are compiled into the program.
enum PageAssets {
  static let style = text([
    PackageResources.base_css, PackageResources.table_css, PackageResources.chart_css, PackageResources.print_css,
  ])

  /// One function that is called at once, so that the page has no global names.
  static let script =
    "(() => {\n\"use strict\";\n"
    + text([
      PackageResources.dom_js, PackageResources.data_js, PackageResources.state_js, PackageResources.looks_js,
      PackageResources.arms_js, PackageResources.tables_js, PackageResources.ticks_js, PackageResources.chart_js,
      PackageResources.curves_js, PackageResources.run_js, PackageResources.runs_js, PackageResources.main_js,
    ]) + "})();\n"

  private static func text(_ files: [[UInt8]]) -> String {
    files.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
