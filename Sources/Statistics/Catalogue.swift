extension StatisticKind {
  /// Every statistic that users meet, in the order of lists.
  package static let catalogue = runs + profiles + tests + scores + tuning + chains

  private static let runs = [
    StatisticKind(
      "gap", "How far the best value so far lies above the reference minimum",
      formula: "Δ = f − f*; in tables max(Δ, ε), ε = max(2⁻⁵² max(1, |f*|), e*), where f* is not beaten",
      source: "Hansen et al., COCO: performance assessment, arXiv:1605.03560"),
    StatisticKind(
      "resolution", "How close values must be for rounding alone to part them: they tie",
      formula:
        "|a − b| ≤ e* + ε max(|a|, |b|, |f*|), e* the running error of f at its minimum, ε = 2⁻⁵³ (n + rows + 8)",
      source: "Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), §3.3 and §4.2"),
    StatisticKind(
      "quantile", "Quantile by linear interpolation between order statistics, definition 7",
      formula: "Q(p) = x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋+1₎ − x₍⌊h⌋₎), h = (n − 1)p",
      source: "Hyndman, Fan, The American Statistician 50(4) (1996), 361–365"),
    StatisticKind(
      "medianInterval", "Exact interval of the median from order statistics",
      formula: "[x₍ₖ₎, x₍ₙ₊₁₋ₖ₎], coverage 1 − 2 P(Binomial(n, ½) ≤ k − 1)",
      source: "Thompson, Annals of Mathematical Statistics 7 (1936), 122–128"),
    StatisticKind(
      "successRate", "Fraction of runs that reach a target, with Wilson's interval",
      formula: "(p̂ + z²/2n ± z√(p̂(1 − p̂)/n + z²/4n²))/(1 + z²/n)",
      source: "Wilson, JASA 22 (1927), 209–212"),
    StatisticKind(
      "ert", "Expected running time to a target; unsuccessful runs count with their own evaluations",
      formula:
        "ERT = (Σ_successful RTⱼ + Σ_unsuccessful Tⱼ)/nₛ = T̄/p̂; interval exp(ln ERT ± √(δ_T² + δ_p² − 2ρ δ_T δ_p))",
      source:
        "Auger, Hansen, CEC 2005, eq. (1); Hansen et al., arXiv:1605.03560, Averaging Runtime; interval: Zou, Donner, "
        + "Statistics in Medicine 27 (2008), 1693–1702"),
    StatisticKind(
      "runtimeDistribution", "Fraction of (function, target) pairs solved within a budget, with simulated restarts",
      formula: "ECDF(t) = 1/|P| Σ_p 1/M Σₘ 1{RT_{p,m}/n ≤ t}",
      source: "Hansen et al., arXiv:1605.03560, Simulated Restarts and Runtimes"),
    StatisticKind(
      "logRelativeError", "How many decimal digits agree with a known number",
      formula: "LRE = −lg(|x − c|/|c|), −lg |x| for c = 0; between 0 and 15",
      source: "McCullough, The American Statistician 52(4) (1998), 358–366, §3"),
    StatisticKind(
      "aocc", "Area over the convergence curve of one run",
      formula: "AOCC = 1 − 1/B Σ_{t≤B} clamp((lg Δₜ − lg lb)/(lg ub − lg lb), 0, 1)",
      source: "López-Ibáñez et al., IEEE TEVC (2024), arXiv:2404.02031; IOHinspector, aocc.py"),
    StatisticKind(
      "convergence", "How fast a residual shrinks in the end: factor a step, and order",
      formula:
        "ρ̂ = exp slope of ln eₜ against t over the later half; p̂ = median ln(eₜ₊₁/eₜ)/ln(eₜ/eₜ₋₁) of the last five",
      source: "Ortega, Rheinboldt, Iterative Solution of Nonlinear Equations in Several Variables (1970), chapter 9"),
  ]

  private static let profiles = [
    StatisticKind(
      "performanceProfile", "How often an arm is within a factor τ of the best",
      formula: "ρₛ(τ) = #{p: t_{p,s}/min t_p ≤ τ}/|P|",
      source: "Dolan, Moré, Mathematical Programming 91 (2002), 201–213; Gould, Scott, ACM TOMS 43(2) (2016), 15"),
    StatisticKind(
      "algoperfScore", "Area under the performance profile, exact",
      formula: "Bₛ = 1/(|P|(r − 1)) Σ_p max(0, r − r_{p,s}), r = 4",
      source: "Dahl et al., Benchmarking neural network training algorithms, arXiv:2306.07179"),
    StatisticKind(
      "logRatioProfile", "Two arms function by function: logarithmic ratios of their costs",
      formula: "log₂(t₁/t₂), sorted", source: "Morales, Applied Mathematics Letters 15 (2002), 481–487"),
    StatisticKind(
      "dataProfile", "Fraction of functions solved within α simplex gradients",
      formula: "dₛ(α) = #{p: t_{p,s}/(n_p + 1) ≤ α}/|P|, solved: f ≤ f_L + τ(f₀ − f_L)",
      source: "Moré, Wild, SIAM Journal on Optimization 20 (2009), 172–191, §2"),
  ]

  private static let tests = [
    StatisticKind(
      "sign", "The sign test on pairs: who is better on more of them, whatever the scale",
      formula: "p = min(1, 2 P(B ≤ min(s, f))), B ~ Binomial(s + f, ½); equal pairs dropped",
      source:
        "Arbuthnot, Philosophical Transactions 27 (1710), 186–190; Conover, Practical Nonparametric Statistics, §3.4"),
    StatisticKind(
      "signedRank", "Wilcoxon's signed-rank test on pairs, exact up to fifty",
      formula: "W = min(W⁺, W⁻), p = min(1, 2 P(V ≤ W)); zeros dropped; needs symmetric differences",
      source: "Wilcoxon, Biometrics Bulletin 1(6) (1945), 80–83"),
    StatisticKind(
      "superiority",
      "Whether pairs differ by more than a margin on the whole: one-sided and exact, as claims are tested",
      formula: "P(B ≥ #{dᵢ > m}), B ~ Binomial(#{dᵢ ≠ m}, ½); P(V ≥ W⁺) over the midranks of |dᵢ − m|",
      source:
        "Arbuthnot (1710); Wilcoxon (1945); Schuirmann, J. Pharmacokinetics and Biopharmaceutics 15 (1987), 657–680"),
    StatisticKind(
      "mannWhitney", "Mann and Whitney's test on two samples, exact with ties up to fifty values",
      formula: "Uₓ = #{yⱼ < xᵢ} + ½ #{yⱼ = xᵢ}, p over all choices of the midranks",
      source: "Mann, Whitney, Annals of Mathematical Statistics 18 (1947), 50–60"),
    StatisticKind(
      "fisherExact", "Fisher's exact test on two counts of successes",
      formula: "p = Σ P(k) over P(k) ≤ P(observed), P hypergeometric",
      source: "Fisher, Journal of the Royal Statistical Society 98 (1935), 39–82"),
    StatisticKind(
      "holm", "p-values corrected for many comparisons",
      formula: "p₍ᵢ₎ adjusted = max_{j≤i} min(1, (m − j + 1)p₍ⱼ₎)",
      source: "Holm, Scandinavian Journal of Statistics 6 (1979), 65–70"),
    StatisticKind(
      "signProcess",
      "Whether one arm is better on more seeds than a fair coin gives it, valid at whatever seed one stops",
      formula: "E = 2ⁿ/((n + 1) C(n, s)), decided where E ≥ 1/α; p = 1/max E",
      source: "Ville (1939); Robbins, Annals of Mathematical Statistics 41 (1970), 1397–1409; Howard et al. (2021)"),
    StatisticKind(
      "signedRankProcess", "The same of symmetric differences by their ranks among the seeds so far",
      formula: "E = ½ Σ± 1/10 Σ_γ Π(1 ± γ wᵢ sign dᵢ), γ = 0.05 … 0.95, wᵢ the rank of |dᵢ| among the first i, over i",
      source: "Reynolds, Annals of Statistics 3 (1975), 382–400; Vovk, Wang, NEJSDS (2024)"),
    StatisticKind(
      "confidenceSequence", "Where the chance of the better side to win a pair lies, valid at whatever seed one stops",
      formula: "all p with B(1 + s, 1 + f)/(pˢ (1 − p)ᶠ) < 1/α", source: "Darling, Robbins, PNAS 58 (1967), 66–68"),
    StatisticKind(
      "closedMeans", "E-values corrected for many comparisons, however they depend on one another",
      formula: "e* = min over k of (e + the k smallest others)/(k + 1)",
      source: "Vovk, Wang, Annals of Statistics 49 (2021), 1736–1754, algorithm 1"),
    StatisticKind(
      "attainableP", "The least p that a test can give with so few seeds",
      formula: "sign and signed-rank 2/2ⁿ, Mann–Whitney 2/C(m + n, m)", source: "the null distribution of each test"),
    StatisticKind(
      "probabilityOfSmaller", "Vargha and Delaney's Â₁₂; Cliff's δ = 2Â₁₂ − 1",
      formula: "Â₁₂ = P(X < Y) + ½ P(X = Y)",
      source: "Vargha, Delaney, JEBS 25(2) (2000), 101–132; Cliff, Psychological Bulletin 114 (1993), 494–509"),
    StatisticKind(
      "shift", "Shift between two arms with all shifts that the test does not reject, over the pairs that differ",
      formula:
        "sign: median of d = yᵢ − xᵢ, [d₍ₖ₎, d₍ₙ₊₁₋ₖ₎]; signed-rank: the same of the Walsh averages (dᵢ + dⱼ)/2",
      source: "Thompson, Annals of Mathematical Statistics 7 (1936), 122–128; Hodges, Lehmann, ibid. 34 (1963), 598–611"
    ),
    StatisticKind(
      "hodgesLehmann", "Shift between two arms that nothing pairs, with all shifts that the test does not reject",
      formula: "median of yⱼ − xᵢ",
      source: "Hodges, Lehmann, Annals of Mathematical Statistics 34 (1963), 598–611"),
    StatisticKind(
      "friedman", "Whether mean ranks over functions differ more than chance lets them",
      formula:
        "χ² = 12S/(Nk(k + 1) − Σ(t³ − t)/(k − 1)), S = Σ(Rⱼ − N(k + 1)/2)²; p over all orders of ranks, beyond 20 functions "
        + "of F = (N − 1)χ²/(N(k − 1) − χ²)",
      source: "Friedman, JASA 32 (1937), 675–701; Conover, §5.8; Iman, Davenport (1980); Demšar, JMLR 7 (2006), §3.2.2"),
    StatisticKind(
      "criticalDifference", "From what difference on mean ranks are told apart",
      formula: "the least d with P(max R̄ − min R̄ ≥ d) ≤ α over all orders of ranks; in the limit q_α √(k(k + 1)/(6N))",
      source:
        "Nemenyi (1963); Hollander, Wolfe, Nonparametric Statistical Methods, §7.3; Demšar, JMLR 7 (2006), table 5a"),
    StatisticKind(
      "controlComparison", "Each arm's mean rank against the baseline's, corrected by Holm's method",
      formula: "z = (R̄ᵢ − R̄₀)/√(k(k + 1)/(6N)); p over all orders of ranks, in the limit normal",
      source: "Demšar, JMLR 7 (2006), 1–30, §3.2.2; Eisinga et al., BMC Bioinformatics 18 (2017), 68"),
  ]

  private static let scores = [
    StatisticKind(
      "meanScore", "Mean over functions of the mean normalised score",
      formula: "1/M Σₘ 1/Nₘ Σₙ x_{m,n}", source: "Agarwal et al., NeurIPS 2021, §4.3"),
    StatisticKind(
      "medianScore", "Median over functions of the mean normalised score",
      formula: "medianₘ 1/Nₘ Σₙ x_{m,n}", source: "Agarwal et al., NeurIPS 2021, §4.3"),
    StatisticKind(
      "iqm", "Interquartile mean of normalised scores, ⌊n/4⌋ left out at either end",
      formula: "mean of x₍ₖ₊₁₎ … x₍ₙ₋ₖ₎, k = ⌊n/4⌋",
      source: "Agarwal et al., NeurIPS 2021, §4.3; rliable, aggregate_iqm"),
    StatisticKind(
      "optimalityGap", "How far normalised scores fall short of γ",
      formula: "γ − mean of min(x, γ)", source: "Agarwal et al., NeurIPS 2021, §4.3"),
    StatisticKind(
      "scoreDistribution", "Fraction of normalised scores above τ; its intervals are pointwise",
      formula: "τ ↦ 1/M Σₘ 1/Nₘ Σₙ 1{x_{m,n} > τ}; Wilson's interval of p̄(1 − p̄)/V(p̄) observations",
      source: "Agarwal et al., NeurIPS 2021, §4.2; Korn, Graubard, Survey Methodology 24 (1998), 193–201"),
    StatisticKind(
      "probabilityOfImprovement", "How often a run of one arm scores above one of another, averaged over functions",
      formula: "1/M Σₘ (#{xᵢ > yᵢ} + ½ #{xᵢ = yᵢ})/Nₘ on equal seeds, else 1/M Σₘ U_m/(N_m K_m)",
      source: "Agarwal et al., NeurIPS 2021, §4.3; interval: Korn, Graubard (1998); Birnbaum, Klose (1957)"),
    StatisticKind(
      "bootstrap",
      "Expanded percentile interval over resampled runs, each function's apart, from random numbers keyed by content",
      formula: "[θ₍ᵣ₎, θ₍B₊₁₋ᵣ₎], r = α′(B + 1), α′ = Φ(−√(N/(N − 1)) t), t Student's quantile of M(N − 1) degrees",
      source: "Hesterberg, The American Statistician 69(4) (2015), 371–386; Agarwal et al., NeurIPS 2021, §4.1"),
  ]

  private static let tuning = [
    StatisticKind(
      "tuningCurve", "What the best of n trials may be expected to reach, unbiased",
      formula: "E[min of n] = Σᵢ v₍ᵢ₎ C(B − i, n − 1)/C(B, n)", source: "Tang et al., ACL 2020, arXiv:2004.13705"),
    StatisticKind(
      "budgetRanks", "Mean rank over settings against budget",
      formula: "mean over settings of the midrank among arms, a column a budget",
      source: "Chen, Wolfe, Kyrillidis, REX, arXiv:2107.04197"),
    StatisticKind(
      "lastIterateBound", "What convex theory guarantees of the last iterate, whatever the rates",
      formula: "D²/(2 Σ e) + Σ e²g²/(2 Σ e) + ½ Σ_{k<T} e_k/(Σ_{t>k} e) · (Σ_{t≥k} e²g²)/(Σ_{t≥k} e)",
      source: "Defazio et al., arXiv:2310.07831, theorem 10; Schaipp et al., arXiv:2501.18965"),
    StatisticKind(
      "rankCorrelation", "Whether two rankings of the same arms agree",
      formula: "Spearman's ρ: Pearson's correlation of midranks",
      source: "Spearman, The American Journal of Psychology 15 (1904), 72–101"),
    StatisticKind(
      "scalingLaw", "Power law of the final gap against the budget, of the medians",
      formula: "gap = c · budget^−a, least squares on log₁₀; whole runs resampled; not stated where it does not hold",
      source: "Theil, Indagationes Mathematicae 12 (1950), 85–91; Sen, JASA 63 (1968), 1379–1389"),
    StatisticKind(
      "rateSensitivity", "Decades of learning rates whose criterion is within a factor of the best",
      formula: "lg(ηᵤ/ηₗ), [ηₗ, ηᵤ] next to the best, c(η) ≤ factor · c(η*)",
      source: "after Sivaprasad et al., ICML 2020"),
    StatisticKind(
      "ratio", "Ratio of two measured times with its deviation",
      formula: "a/b ± |a/b| √((σ_a/a)² + (σ_b/b)²)", source: "JCGM 100:2008, §5.1.2; hyperfine"),
  ]

  private static let chains = [
    StatisticKind(
      "memory", "How many steps a sampler's chain remembers itself",
      formula: "τ = 1 + 2 Σₖ ρ(k), k = 1 … M, for the least M ≥ 5τ",
      source: "Sokal, NATO ASI Series 361 (1997), §3; emcee"),
    StatisticKind(
      "distributionDistance", "How far a sample lies from a distribution that is known",
      formula: "D = sup |Fₙ(x) − F(x)|", source: "Kolmogoroff (1933); Stephens, JRSS B 32 (1970), 115–122"),
    StatisticKind(
      "displacement", "Mean squared displacement of a coordinate without force",
      formula: "⟨(xᵢ(t) − xᵢ(0))²⟩ over runs; 2Dt for Brownian motion",
      source: "Einstein, Annalen der Physik 322 (1905), 549–560"),
    StatisticKind(
      "whiteness", "Whether a series is uncorrelated from one number to the next",
      formula: "Q = N(N + 2) Σₖ rₖ²/(N − k) ~ χ²(m)", source: "Ljung, Box, Biometrika 65(2) (1978), 297–303"),
    StatisticKind(
      "normality", "Whether numbers may be Gaussian, by their skewness and excess",
      formula: "JB = n/6 (S² + (K − 3)²/4) ~ χ²(2)", source: "Bera, Jarque, Economics Letters 6(3) (1980), 255–259"),
    StatisticKind(
      "stationaryCovariance", "How far a constant learning rate with noisy gradients stays from a minimum",
      formula: "Σ = (I − ηH) Σ (I − ηH) + η² S; ηs/(h(2 − ηh)) in one variable",
      source: "Mandt, Hoffman, Blei, JMLR 18(134) (2017), section 3"),
    StatisticKind(
      "powerLaw", "The power law through measured points, by weighted least squares on logarithms",
      formula: "y = b (x/x₀)ᵖ, weights (y/σ)² on ln y; χ² with n − 2 degrees of freedom",
      source: "Bevington, Robinson, Data Reduction and Error Analysis (2003), chapter 6"),
  ]
}
