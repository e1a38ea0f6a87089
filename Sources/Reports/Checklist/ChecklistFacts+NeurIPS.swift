import Findings
import Plans
import Values

extension ChecklistFacts {
  /// The questions of NeurIPS (neurips.cc, *Paper checklist guidelines*), in their order.
  func neurips(_ claims: [ClaimResult.Line]) -> [ChecklistQuestion] {
    [
      ChecklistQuestion(
        title: "1. Claims",
        known: claims.map { "Claim, written down before the runs: \($0.text): \($0.verdict.rawValue)." },
        open: claims.isEmpty
          ? ["which claims the paper makes; the experiment states none, so that none is tested"]
          : ["that abstract and introduction claim no more than this, and the undecided and refuted ones too"]),
      ChecklistQuestion(
        title: "2. Limitations",
        open: ["to which functions, dimensions and budgets the results carry over, and what was not tried"]),
      ChecklistQuestion(
        title: "3. Theory assumptions and proofs",
        open: [
          experiment.report.theory == nil
            ? "not applicable, where the paper proves nothing"
            : "the proofs; bounds beside the runs hold for convex functions alone, and reports mark the others"
        ]),
      ChecklistQuestion(title: "4. Experimental result reproducibility", known: [identity] + commands),
      ChecklistQuestion(
        title: "5. Open access to data and code", known: data + commands,
        open: ["where experiment file, data and results can be fetched, without names for review"]),
      ChecklistQuestion(
        title: "6. Experimental setting and details", known: setting,
        open: isUntuned ? ["how the settings of each arm were chosen: nothing was tuned here"] : []),
      ChecklistQuestion(title: "7. Experiment statistical significance", known: significance),
      ChecklistQuestion(
        title: "8. Experiments compute resources", known: cost,
        open: ["what was spent on experiments that the paper does not show"]),
      ChecklistQuestion(title: "9. Code of ethics", open: ["that it was read and kept"]),
      ChecklistQuestion(title: "10. Broader impacts", open: ["whom the work may help or harm"]),
      ChecklistQuestion(
        title: "11. Safeguards", open: ["not applicable, where nothing is released that can be misused"]),
      ChecklistQuestion(
        title: "12. Licenses for existing assets",
        known: [
          "Downhill, under GPL-3.0-or-later; the source of each function and method is what downhill show prints."
        ],
        open: dataFiles.map { "source and licence of \($0), which the experiment does not know" }),
      ChecklistQuestion(title: "13. New assets", open: ["documentation and licence of what the paper releases"]),
      ChecklistQuestion(
        title: "14. Crowdsourcing and research with human subjects", open: ["not applicable, where there were none"]),
      ChecklistQuestion(
        title: "15. Institutional review board approvals", open: ["not applicable, where there were no subjects"]),
      ChecklistQuestion(
        title: "16. Declaration of LLM usage", open: ["whether a language model is a part of the method"]),
    ]
  }
}
