// What needs no script works without this: notes open by their links and summaries.
const tied = (number) => document.querySelectorAll(`[data-quote="${number}"]`);
const wide = matchMedia("(min-width: 60rem) and (hover: hover)");
let shown = null;

function show(number) {
  if (number === shown) return;
  if (shown !== null) for (const each of tied(shown)) each.classList.remove("on");
  shown = number;
  if (number === null) return;
  for (const each of tied(number)) each.classList.add("on");
}

function open(number) {
  for (const note of document.querySelectorAll("details.note[open]")) {
    if (note.dataset.quote !== number) note.open = false;
  }
  const note = document.querySelector(`details.note[data-quote="${number}"]`);
  if (note) note.open = true;
}

const numberAt = (event) => event.target.closest?.("[data-quote]")?.dataset.quote ?? null;

for (const annotated of document.querySelectorAll(".annotated")) {
  annotated.addEventListener("mouseover", (event) => {
    const number = numberAt(event);
    if (number === null) return;
    show(number);
    if (wide.matches && event.target.closest(".said")) open(number);
  });
  annotated.addEventListener("focusin", (event) => {
    const number = numberAt(event);
    if (number === null) return;
    show(number);
    if (event.target.matches(".said:focus-visible")) open(number);
  });
  annotated.addEventListener("click", (event) => {
    const number = numberAt(event);
    if (number !== null) { show(number); if (event.target.closest(".said")) open(number); }
  });
  annotated.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const note of annotated.querySelectorAll("details.note[open]")) note.open = false;
    show(null);
  });
}

for (const box of document.querySelectorAll(".embed textarea")) box.addEventListener("focus", () => box.select());

// A letter decides, unless one is writing or has switched that off, which this browser remembers.
const keys = document.querySelector("#keys");
if (keys) {
  keys.checked = localStorage.getItem("keys") !== "off";
  keys.closest("[hidden]").hidden = false;
  keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
}
document.addEventListener("keydown", (event) => {
  if (!keys?.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
  document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});
