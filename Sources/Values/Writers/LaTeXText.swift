/// People's text in LaTeX.
///
/// The ten characters that TeX gives a meaning are written as what prints them, so that no command, group, comment,
/// cell, formula or argument begins or ends in the text; those that join to others are parted by `{}`. What pdfLaTeX
/// has no letter for and reports use is written in mathematics, a hat or a bar over a letter too; other Unicode is left
/// to the engine. The text is on one line without controls.
package enum LaTeXText {
  /// A text whose characters all stand for themselves, on one line and within one cell of a table.
  package static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    let scalars = Array(text.onOneLine.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      // `--`, `''` and `,,` would join to another character.
      if scalar == previous, "-',".unicodeScalars.contains(scalar) { result += "{}" }
      previous = scalar
      if index + 1 < scalars.count, let accented = accented(scalar, by: scalars[index + 1]) {
        result += accented
        index += 2
        continue
      }
      if let written = written[scalar] { result += written } else { result.unicodeScalars.append(scalar) }
      index += 1
    }
    return result
  }

  /// A letter under a combining mark, in mathematics; `nil` for any other pair.
  private static func accented(_ letter: Unicode.Scalar, by mark: Unicode.Scalar) -> String? {
    guard let command = marks[mark] else { return nil }
    if letter.isPlain { return "$\\\(command){\(letter)}$" }
    guard let written = written[letter], written.utf8.first == UInt8(ascii: "$"), letter.properties.isAlphabetic else {
      return nil
    }
    return "$\\\(command){\(written.dropFirst().dropLast())}$"
  }

  private static let marks: [Unicode.Scalar: String] = [
    "\u{300}": "grave", "\u{301}": "acute", "\u{302}": "hat", "\u{303}": "tilde", "\u{304}": "bar", "\u{307}": "dot",
    "\u{308}": "ddot",
  ]

  private static let written: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "_": "\\_", "%": "\\%",
    "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "<": "\\textless{}", ">": "\\textgreater{}",
    "|": "\\textbar{}", "`": "\\textasciigrave{}", "\"": "\\char34{}",
    // After the end of a row or an item they would begin its argument.
    "[": "{[}", "]": "{]}", "*": "{*}",
    "≤": "$\\leq$", "≥": "$\\geq$", "≠": "$\\neq$", "≈": "$\\approx$", "×": "$\\times$", "·": "$\\cdot$", "±": "$\\pm$",
    "∞": "$\\infty$", "−": "$-$", "√": "$\\surd$", "‖": "$\\|$", "→": "$\\to$", "∇": "$\\nabla$",
    "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "ε": "$\\varepsilon$", "η": "$\\eta$",
    "κ": "$\\kappa$", "λ": "$\\lambda$", "μ": "$\\mu$", "ν": "$\\nu$", "π": "$\\pi$", "ρ": "$\\rho$", "σ": "$\\sigma$",
    "τ": "$\\tau$", "φ": "$\\varphi$", "ω": "$\\omega$", "Δ": "$\\Delta$", "Σ": "$\\Sigma$", "⁻": "$^{-}$",
    "⁺": "$^{+}$", "ⁿ": "$^{n}$", "ⁱ": "$^{i}$", "ᵖ": "$^{p}$", "ᵐ": "$^{m}$", "′": "$'$", "″": "$''$",
    "⁰": "$^{0}$", "¹": "$^{1}$", "²": "$^{2}$", "³": "$^{3}$", "⁴": "$^{4}$", "⁵": "$^{5}$", "⁶": "$^{6}$",
    "⁷": "$^{7}$", "⁸": "$^{8}$", "⁹": "$^{9}$",
    "₀": "$_{0}$", "₁": "$_{1}$", "₂": "$_{2}$", "₃": "$_{3}$", "₄": "$_{4}$", "₅": "$_{5}$", "₆": "$_{6}$",
    "₇": "$_{7}$", "₈": "$_{8}$", "₉": "$_{9}$", "₊": "$_{+}$", "₋": "$_{-}$", "₍": "$_{(}$", "₎": "$_{)}$",
    "ₖ": "$_{k}$", "ₗ": "$_{l}$", "ₘ": "$_{m}$", "ₙ": "$_{n}$", "ₛ": "$_{s}$", "ₜ": "$_{t}$", "ᵢ": "$_{i}$",
    "ᵣ": "$_{r}$", "ᵥ": "$_{v}$", "ₕ": "$_{h}$", "ₚ": "$_{p}$", "ₓ": "$_{x}$", "ₐ": "$_{a}$", "ₑ": "$_{e}$",
    "ⱼ": "$_{j}$", "ᵤ": "$_{u}$", "χ": "$\\chi$", "ξ": "$\\xi$", "θ": "$\\theta$", "ψ": "$\\psi$", "ζ": "$\\zeta$",
    "ι": "$\\iota$", "υ": "$\\upsilon$", "Γ": "$\\Gamma$", "Θ": "$\\Theta$", "Λ": "$\\Lambda$", "Π": "$\\Pi$",
    "Φ": "$\\Phi$", "Ψ": "$\\Psi$", "Ω": "$\\Omega$", "½": "$\\frac{1}{2}$", "°": "$^{\\circ}$", "§": "\\S{}",
    "⌊": "$\\lfloor$", "⌋": "$\\rfloor$", "⌈": "$\\lceil$", "⌉": "$\\rceil$", "⟨": "$\\langle$", "⟩": "$\\rangle$",
    "↦": "$\\mapsto$", "←": "$\\leftarrow$", "∈": "$\\in$", "∑": "$\\sum$", "∂": "$\\partial$", "✕": "$\\times$",
    "○": "$\\circ$", "●": "$\\bullet$", "△": "$\\triangle$", "▽": "$\\bigtriangledown$", "■": "\\rule{.6em}{.6em}",
    "▁": "\\rule{.5em}{.1em}", "▂": "\\rule{.5em}{.2em}", "▃": "\\rule{.5em}{.3em}", "▄": "\\rule{.5em}{.4em}",
    "▅": "\\rule{.5em}{.5em}", "▆": "\\rule{.5em}{.6em}", "▇": "\\rule{.5em}{.7em}", "█": "\\rule{.5em}{.8em}",
    "–": "--", "—": "---", "…": "\\dots{}", "‘": "`", "’": "'", "“": "``", "”": "''", "\u{A0}": "~", "\u{202F}": "\\,",
  ]

  /// A path or an address, where only these have a meaning.
  package static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.onOneLine.unicodeScalars {
      if "%#&{}".unicodeScalars.contains(scalar) { result += "\\" }
      result += scalar == "\\" ? "/" : String(scalar)
    }
    return result
  }
}
