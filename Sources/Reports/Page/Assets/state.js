// What a reader has chosen, in the address, so that a link leads to the same view.
//
// Whatever can be chosen registers a name with `get`, a short text or "" where nothing is, and `set`. What the address
// has of things that are not made yet waits for them.

const state = {
  items: new Map(),
  pending: new URLSearchParams(),
  timer: 0,

  register(name, item) {
    this.items.set(name, item);
    const text = this.pending.get(name);
    if (text === null) return;
    this.pending.delete(name);
    item.set(text);
  },

  // The address's part: nothing where all is as it was.
  get text() {
    const parameters = new URLSearchParams(this.pending);
    for (const [name, item] of this.items) {
      const text = item.get();
      if (text) parameters.set(name, text);
      else parameters.delete(name);
    }
    return parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  },

  save() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), 150);
  },

  write() {
    clearTimeout(this.timer);
    const text = this.text;
    if (!text && !location.hash.includes("=")) return;
    const address = text ? `#${text}` : location.pathname + location.search;
    if (location.hash !== address) history.replaceState(null, "", address);
  },

  // Takes what the address says: choices, or a place to go to.
  read() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      goTo(decodeURIComponent(hash));
      return;
    }
    this.pending = new URLSearchParams(hash);
    const place = this.pending.get("at");
    this.pending.delete("at");
    for (const [name, item] of this.items) {
      const text = this.pending.get(name) ?? "";
      this.pending.delete(name);
      if (text !== item.get()) item.set(text);
    }
    if (place) goTo(place);
  },
};

// Opens the section that has a place, and goes there.
function goTo(id) {
  const node = document.getElementById(id);
  if (!node) return;
  for (let fold = node.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  node.scrollIntoView();
  if (!node.hasAttribute("tabindex")) node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

// Sections: which are open, of those that were closed, and which closed, of those that were open.
class Folds {
  constructor() {
    this.folds = [...document.querySelectorAll("details.fold")];
    this.usual = this.folds.map((fold) => fold.open);
    for (const fold of this.folds) fold.addEventListener("toggle", () => state.save());
    state.register("sections", { get: () => this.text, set: (text) => { this.text = text; } });
    for (const link of document.querySelectorAll("nav a")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        goTo(link.hash.slice(1));
        if (!isWide.matches) link.closest("details").open = false;
      });
    }
    let before = [];
    addEventListener("beforeprint", () => {
      before = this.folds.map((fold) => fold.open);
      this.set(() => true);
    });
    addEventListener("afterprint", () => this.set((index) => before[index]));
  }

  set(isOpen) {
    this.folds.forEach((fold, index) => { fold.open = isOpen(index); });
  }

  get text() {
    const differs = this.folds.map((fold, index) => (fold.open === this.usual[index] ? -1 : index));
    return differs.filter((index) => index >= 0).join(".");
  }

  set text(text) {
    const differs = new Set(text.split(".").filter(Boolean).map(Number));
    this.set((index) => this.usual[index] !== differs.has(index));
  }
}

const isWide = matchMedia("(min-width: 70rem)");
