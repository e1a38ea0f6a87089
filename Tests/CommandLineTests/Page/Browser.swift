import Foundation
import TestSupport
import Testing
import Values

/// Chromium without a window, driven by the DevTools protocol over a pair of pipes: real pointer, real keys.
final class Browser {
  /// Where it is installed: what DOWNHILL_CHROMIUM names, else the first of PATH.
  static let executable: String? = {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["DOWNHILL_CHROMIUM"] { return named }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let candidates = ["chromium", "chromium-browser", "google-chrome"].flatMap { name in
      folders.map { "\($0)/\(name)" }
    }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the page complained of: console errors and warnings, exceptions, refused requests.
  private(set) var complaints: [String] = []
  /// The addresses that the page asked for, without those inside itself.
  private(set) var requests: [String] = []
  private var events: [String] = []
  private let scratch: TemporaryFolder
  private let process = Process()
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  private var lastNumber = 0
  private var target = ""

  init(width: Int = 1280, height: Int = 900) throws {
    scratch = try TemporaryFolder()
    let (toBrowser, fromBrowser) = (scratch.path("in"), scratch.path("out"))
    guard let executable = Browser.executable, mkfifo(toBrowser, 0o600) == 0, mkfifo(fromBrowser, 0o600) == 0 else {
      throw Failure(description: "no browser, or no pipes")
    }
    // Open for both directions, so that neither side waits for the other.
    input = Foundation.open(toBrowser, O_RDWR | O_CLOEXEC)
    output = Foundation.open(fromBrowser, O_RDWR | O_CLOEXEC)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<\"$DOWNHILL_IN\" 4>\"$DOWNHILL_OUT\"", executable, "--headless", "--no-sandbox",
      "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-pipe",
      "--user-data-dir=\(scratch.path("profile"))", "--window-size=\(width),\(height)", "about:blank",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "DOWNHILL_IN": toBrowser, "DOWNHILL_OUT": fromBrowser,
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let made = try call("Target.createTarget", ["url": "about:blank"], inPage: false)
    let attached = try call(
      "Target.attachToTarget", ["targetId": made["targetId"] ?? .null, "flatten": true], inPage: false)
    target = attached["sessionId"]?.string ?? ""
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
    try resize(width: width, height: height)
  }

  deinit {
    _ = try? call("Browser.close", inPage: false)
    process.terminate()
    process.waitUntilExit()
    close(input)
    close(output)
  }

  func resize(width: Int, height: Int) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": .integer(width), "height": .integer(height), "deviceScaleFactor": 1, "mobile": false])
  }

  /// Loads a page and waits until its scripts have run.
  func open(_ page: URL, fragment: String = "") throws {
    events = []
    try call("Page.navigate", ["url": .string(page.absoluteString + fragment)])
    while !events.contains("Page.loadEventFired") { try receive() }
    try wait("document.documentElement.dataset.ready !== undefined")
  }

  /// The value of an expression of the page.
  @discardableResult
  func evaluate(_ expression: String) throws -> JSON {
    let result = try call(
      "Runtime.evaluate", ["expression": .string(expression), "returnByValue": true, "awaitPromise": true])
    if let exception = result["exceptionDetails"] {
      throw Failure(description: "\(expression): \(exception["exception"]?["description"]?.string ?? "exception")")
    }
    return result["result"]?["value"] ?? .null
  }

  func text(_ selector: String) throws -> String {
    try evaluate("document.querySelector(\(JSON.string(selector).canonical))?.textContent ?? ''").string ?? ""
  }

  func texts(_ selector: String) throws -> [String] {
    let all = "[...document.querySelectorAll(\(JSON.string(selector).canonical))]"
    return try evaluate("\(all).map((one) => one.textContent)").array?.compactMap(\.string) ?? []
  }

  /// Waits until an expression holds.
  func wait(_ condition: String, seconds: Double = 20) throws {
    let end = Date.now + seconds
    while try evaluate(condition).bool != true {
      if Date.now > end { throw Failure(description: "in vain: \(condition)") }
      usleep(20_000)
    }
  }

  /// Where a part of an element lies in the window, after it was scrolled into view: fractions of its width and height.
  func place(_ selector: String, _ x: Double = 0.5, _ y: Double = 0.5) throws -> (x: Double, y: Double) {
    let box = try evaluate(
      """
      (() => { const node = document.querySelector(\(JSON.string(selector).canonical));
        node.scrollIntoView({ block: "center", behavior: "instant" });
        const box = node.getBoundingClientRect();
        return [box.left + \(x) * box.width, box.top + \(y) * box.height]; })()
      """
    ).numbers
    guard let box, box.count == 2 else { throw Failure(description: "nothing is called \(selector)") }
    return (box[0], box[1])
  }

  func point(at selector: String, _ x: Double = 0.5, _ y: Double = 0.5) throws {
    let place = try place(selector, x, y)
    try mouse("mouseMoved", place)
  }

  func click(_ selector: String) throws {
    let place = try place(selector)
    for kind in ["mouseMoved", "mousePressed", "mouseReleased"] { try mouse(kind, place) }
  }

  private func mouse(_ kind: String, _ place: (x: Double, y: Double)) throws {
    try call(
      "Input.dispatchMouseEvent",
      [
        "type": .string(kind), "x": .number(place.x), "y": .number(place.y),
        "button": kind == "mouseMoved" ? "none" : "left", "clickCount": 1,
      ])
  }

  /// Presses a key: "Tab", "Enter", "Escape", "End", "ArrowRight".
  func press(_ key: String) throws {
    let codes = ["Tab": 9, "Enter": 13, "Escape": 27, "End": 35, "ArrowRight": 39]
    for kind in ["keyDown", "keyUp"] {
      var members: [String: JSON] = [
        "type": .string(kind), "key": .string(key), "code": .string(key),
        "windowsVirtualKeyCode": .integer(codes[key] ?? 0),
      ]
      if key == "Enter" && kind == "keyDown" { members["text"] = "\r" }
      try call("Input.dispatchKeyEvent", .object(members))
    }
  }

  func type(_ text: String) throws { try call("Input.insertText", ["text": .string(text)]) }

  /// Makes the page believe that it is printed, or that its reader prefers the dark.
  func emulate(media: String, dark: Bool = false) throws {
    try call(
      "Emulation.setEmulatedMedia",
      [
        "media": .string(media),
        "features": [["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]],
      ])
  }

  @discardableResult
  func call(_ method: String, _ parameters: JSON = .object([:]), inPage: Bool = true) throws -> JSON {
    lastNumber += 1
    let number = lastNumber
    var message: [String: JSON] = ["id": .integer(number), "method": .string(method), "params": parameters]
    if inPage { message["sessionId"] = .string(target) }
    let bytes = Array(JSON.object(message).canonical.utf8) + [0]
    guard write(input, bytes, bytes.count) == bytes.count else { throw Failure(description: "the browser is gone") }
    while true {
      let answer = try receive()
      guard answer["id"]?.integer == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error.canonical)") }
      return answer["result"] ?? .null
    }
  }

  /// The next message, an answer or an event.
  @discardableResult
  private func receive() throws -> JSON {
    while true {
      if let end = pending.firstIndex(of: 0) {
        let message = try JSONDocument(String(decoding: pending[..<end], as: UTF8.self)).root
        pending.removeSubrange(...end)
        note(message)
        return message
      }
      var poll = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard Foundation.poll(&poll, 1, 60_000) > 0 else { throw Failure(description: "the browser says nothing") }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { throw Failure(description: "the browser is gone") }
      pending += buffer[..<count]
    }
  }

  private func note(_ message: JSON) {
    guard let method = message["method"]?.string, let parameters = message["params"] else { return }
    events.append(method)
    switch method {
    case "Runtime.consoleAPICalled" where ["error", "warning"].contains(parameters["type"]?.string):
      complaints.append(parameters["args"]?.canonical ?? "console")
    case "Runtime.exceptionThrown": complaints.append(parameters["exceptionDetails"]?.canonical ?? "exception")
    case "Log.entryAdded": complaints.append(parameters["entry"]?["text"]?.string ?? "log")
    case "Network.requestWillBeSent":
      let address = parameters["request"]?["url"]?.string ?? ""
      if !address.hasPrefix("data:") { requests.append(address) }
    default: break
    }
  }
}
