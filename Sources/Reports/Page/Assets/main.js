// Brings the page to life: tables at once, curves when they come into view.

if (data.isInteractive) document.documentElement.classList.add("interactive");
document.body.append(runDialog);
for (const box of document.querySelectorAll("main .wide")) enhanceTable(box);

const charts = document.querySelectorAll("[data-curves]");
if (data.isInteractive) {
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      observer.unobserve(entry.target);
      entry.target.chart = curvesOf(Number(entry.target.dataset.curves), entry.target);
    }
  }, { rootMargin: "400px" });
  for (const host of charts) observer.observe(host);
} else {
  for (const host of charts) host.remove();
}

const runHost = document.getElementById("run-table");
if (runHost) new RunTable(runHost);
showAddressedRun();
addEventListener("hashchange", showAddressedRun);
document.documentElement.dataset.ready = String(Math.round(performance.now()));
