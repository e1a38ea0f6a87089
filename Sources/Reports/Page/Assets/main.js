// Brings the page to life: tables at once, charts when they come into view.

const drawers = { curves: curvesOf, lines: linesOf };

async function start() {
  await readData();
  if (data.isInteractive) document.documentElement.classList.add("interactive");
  document.body.append(runDialog);
  state.pending = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  const place = state.pending.get("at");
  state.pending.delete("at");
  const contents = document.querySelector(".contents");
  contents.open = isWide.matches;
  isWide.addEventListener("change", () => { contents.open = isWide.matches; });
  roving(contents, "a");
  viewPanel(document.getElementById("view"), new Folds());
  document.querySelectorAll("main .wide").forEach(enhanceTable);
  document.querySelectorAll(".wide").forEach((box) => reachable(box, "a table"));
  document.querySelectorAll(".pan").forEach((box) => reachable(box, "a picture"));
  unpackPictures();

  const charts = [...document.querySelectorAll("[data-curves], [data-lines]")];
  if (data.isInteractive) drawInView(charts);
  else for (const host of charts) host.remove();

  const runHost = document.getElementById("run-table");
  if (runHost) whenOpen(runHost.closest("details"), () => new RunTable(runHost), state.pending.has("runs"));
  state.register("run", { get: () => runAddress, set: showAddressedRun });
  addEventListener("hashchange", () => state.read());
  if (place) goTo(place);
  else if (!location.hash.includes("=") && location.hash) goTo(decodeURIComponent(location.hash.slice(1)));
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

// What is wider than its place, and has nothing in it that keys reach, is reached itself, to be scrolled.
function reachable(box, what) {
  new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth && !box.querySelector("button, a[href], input")) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", `${what}, wider than the page`);
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  }).observe(box);
}

function drawInView(charts) {
  const draw = (host) => {
    const [kind] = Object.keys(host.dataset);
    host.chart = drawers[kind](Number(host.dataset[kind]), host);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      observer.unobserve(entry.target);
      draw(entry.target);
    }
  }, { rootMargin: "400px" });
  for (const host of charts) observer.observe(host);
  const skip = document.getElementById("skip-to-charts");
  if (charts.length === 0) return;
  skip.hidden = false;
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    const host = charts[0];
    for (let fold = host.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (!host.chart) {
      observer.unobserve(host);
      draw(host);
    }
    host.scrollIntoView({ block: "center" });
    host.chart.plot.focus({ preventScroll: true });
  });
}

// Does something once a section is open, or at once.
function whenOpen(fold, action, isAtOnce) {
  if (!fold || fold.open || isAtOnce) {
    action();
    return;
  }
  const open = () => {
    if (!fold.open) return;
    fold.removeEventListener("toggle", open);
    action();
  };
  fold.addEventListener("toggle", open);
}

start();
