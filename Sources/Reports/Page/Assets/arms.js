// Which arms are shown, the same in every chart and table.
//
// An arm that nobody has chosen is in all tables, and in a chart where it is among the first.

const arms = {
  choice: new Map(),
  listeners: new Set(),

  isShown(arm, isFirst) {
    return this.choice.get(arm) ?? isFirst;
  },

  isHidden(arm) {
    return this.choice.get(arm) === false;
  },

  // `isWanted` gives true, false, or undefined for what was not chosen.
  choose(list, isWanted) {
    for (const arm of list) {
      const wanted = isWanted(arm);
      if (wanted === undefined) this.choice.delete(arm);
      else this.choice.set(arm, wanted);
    }
    this.tell();
    state.save();
  },

  tell() {
    for (const listener of this.listeners) listener();
  },

  get text() {
    const list = (wanted) => [...this.choice].filter(([, is]) => is === wanted).map(([arm]) => arm).sort((a, b) => a - b).join(".");
    const [shown, hidden] = [list(true), list(false)];
    return shown || hidden ? `${shown}-${hidden}` : "";
  },

  set text(text) {
    const [shown, hidden] = (text || "-").split("-").map((part) => (part ?? "").split(".").filter(Boolean).map(Number));
    this.choice = new Map([...shown.map((arm) => [arm, true]), ...(hidden ?? []).map((arm) => [arm, false])]);
    this.tell();
  },
};

// The number of an arm by its label; undefined where there is none.
function armNumber(label) {
  arms.numbers ??= new Map(data.arms.map((arm, number) => [arm.label, number]));
  return arms.numbers.get(label);
}

// The panel beside the page: all arms, sections, and a link to what is seen.
function viewPanel(host, folds) {
  const boxes = data.arms.map((arm, number) => {
    const box = element("input", { type: "checkbox", checked: true });
    box.addEventListener("change", () => arms.choose([number], () => (box.checked ? undefined : false)));
    return box;
  });
  const lines = data.arms.map((arm, number) => element("li", {}, element(
    "label", { title: arm.label }, boxes[number], armKey({ arm: number, dash: arm.dash }),
    element("span", { className: "name" }, arm.label))));
  const list = element("ul", { className: "arms", "aria-label": "Arms in tables and charts" }, lines);
  const all = data.arms.map((arm, number) => number);
  const update = () => {
    boxes.forEach((box, number) => { box.checked = !arms.isHidden(number); });
    title.textContent = arms.choice.size === 0 ? "Arms" : `Arms: ${all.length - all.filter((arm) => arms.isHidden(arm)).length} of ${all.length}`;
  };
  const title = element("summary", {}, "Arms");
  const filter = data.arms.length > 12 ? entry("Find", "an arm", (text) => {
    lines.forEach((line, number) => { line.hidden = !data.arms[number].label.toLowerCase().includes(text); });
  }) : null;
  const said = element("output", { className: "count" });
  const link = button("Copy link", async () => {
    state.write();
    const seen = [...document.querySelectorAll("h2")].filter((head) => head.getBoundingClientRect().top < innerHeight / 2).pop();
    const hash = location.hash.includes("=") ? location.hash + "&" : "#";
    const address = location.href.split("#")[0] + hash + (seen ? `at=${seen.id}` : "");
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = "copied";
    } catch {
      history.replaceState(null, "", address);
      said.textContent = "it is in the address";
    }
  }, { title: "A link to what is seen now" });
  host.append(
    element("details", { className: "panel", open: isWide.matches && data.arms.length <= 12 }, title, element("div", { className: "controls" }, filter,
      button("Show all", () => arms.choose(all, () => undefined)), button("Hide all", () => arms.choose(all, () => false))), list),
    element("div", { className: "controls" }, button("Open all sections", () => folds.set(() => true)),
      button("Close all", () => folds.set(() => false)), link, said));
  roving(list, "input");
  arms.listeners.add(update);
  state.register("arms", { get: () => arms.text, set: (text) => { arms.text = text; } });
}
