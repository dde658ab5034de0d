"use strict";
// Adds to a page that works without it: focus, keys, the way back, a card with the quotation, filters and copying. The
// address (#s3-477-655) is all the state there is; the style sheet lights up what it names.
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const fill = (element, values) => element.dataset.text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const visible = (element) => element.offsetParent !== null;
  const beside = matchMedia("(min-width: 62rem)");  // the memo and its sources stand side by side
  document.documentElement.classList.add("scripted");

  const cites = all("a.cite");
  const points = all(".point");
  const [back, card, live] = [one("#back"), one("#card"), one("#live")];
  const [byTheme, bySource, shown, showAll] = [one("#by-theme"), one("#by-source"), one("#shown"), one("#show-all")];
  const numberOf = (element) => element.closest(".point").id.slice("point-".length);
  let from = null;  // the citation by which the reader came to a source

  // A title would show a second box beside the card.
  for (const cite of cites) {
    cite.dataset.quote = cite.title;
    cite.removeAttribute("title");
  }

  // -- from a citation to its words, and back

  function arrive() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest(".point[hidden], .theme[hidden]")) {
      clear();
      target.scrollIntoView();
    }
    const here = cites.filter((cite) => cite.hash === location.hash);
    if (!here.includes(from)) from = here[0] || null;
    for (const cite of cites) cite.removeAttribute("aria-current");
    back.hidden = !from;
    if (!target || !from) return;
    from.setAttribute("aria-current", "true");
    if (beside.matches) from.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
    back.hash = `#point-${numberOf(from)}`;
    back.textContent = fill(back, { number: numberOf(from) });
    live.textContent = `${from.getAttribute("aria-label")}, ${from.dataset.place}: ${from.dataset.quote}`;
  }

  function goBack() {
    from.focus({ preventScroll: true });
    from.scrollIntoView({ block: beside.matches ? "nearest" : "center" });
  }

  function step(by) {
    const open = cites.filter(visible);
    const next = from ? open[open.indexOf(from) + by] : open.at(by > 0 ? 0 : -1);
    if (next) next.click();
  }

  addEventListener("hashchange", arrive);
  document.addEventListener("click", (event) => {
    const cite = event.target.closest("a.cite");
    if (!cite || event.ctrlKey || event.metaKey || event.shiftKey) return;
    hide();
    from = cite;
    if (cite.hash === location.hash) setTimeout(arrive);  // no hashchange will follow
  });
  back.addEventListener("click", (event) => {
    event.preventDefault();
    goBack();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select") || !one("#keys").checked) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
    if (event.key === "Escape" && !hide() && from) goBack();
  });

  // -- the quotation beside the pointer

  let waiting = 0;

  function show(cite) {
    const [head, quote] = [document.createElement("strong"), document.createElement("bdi")];
    head.textContent = `${cite.getAttribute("aria-label")}, ${cite.dataset.place}`;
    quote.textContent = cite.dataset.quote;
    card.replaceChildren(head, quote);
    card.hidden = false;
    const [at, size] = [cite.getBoundingClientRect(), card.getBoundingClientRect()];
    const below = at.bottom + 6 + size.height < innerHeight;
    card.style.left = `${Math.max(16, Math.min(at.left - 24, innerWidth - size.width - 16))}px`;
    card.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - 6 - size.height)}px`;
  }

  function hide() {
    clearTimeout(waiting);
    const was = !card.hidden;
    card.hidden = true;
    return was;
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    clearTimeout(waiting);
    const cite = event.target.closest("a.cite");
    if (cite) waiting = setTimeout(show, 150, cite);
    else if (!event.target.closest("#card")) waiting = setTimeout(hide, 200);
  });
  addEventListener("scroll", () => card.hidden || hide(), { passive: true });

  // -- filters

  function filter() {
    const [theme, source] = [byTheme.value, bySource.value];
    for (const point of points) {
      const cited = point.dataset.sources.split(" ");
      point.hidden = (theme && point.dataset.theme !== theme) || (source && !cited.includes(source));
    }
    for (const section of all(".theme")) section.hidden = !section.querySelector(".point:not([hidden])");
    const left = points.filter((point) => !point.hidden).length;
    showAll.hidden = !theme && !source;
    shown.textContent = theme || source ? fill(shown, { number: left, all: points.length }) : "";
    if (source && beside.matches) one(`#source-${source}`).scrollIntoView();
  }

  function clear() {
    byTheme.value = bySource.value = "";
    filter();
  }

  byTheme.addEventListener("change", filter);
  bySource.addEventListener("change", filter);
  showAll.addEventListener("click", () => {
    clear();
    byTheme.focus();
  });

  // -- copying

  function reference(number) {
    const head = one(`#source-${number} > header`);
    const link = head.querySelector("h3 a");
    const said = `${head.querySelector("h3").textContent}, ${head.querySelector(".from").textContent}`;
    const text = said.replace(/\s+/g, " ").trim();
    return link ? `${text}, ${link.href}` : text;
  }

  function quoted(point) {
    const numbers = point.dataset.sources.split(" ");
    return [
      `${point.querySelector(".said").textContent} ${numbers.map((n) => `[${n}]`).join("")}`,
      ...numbers.map(reference),
      `${location.href.split("#")[0]}#${point.id}`,
    ].join("\n");
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {  // not allowed here: an older browser, or a page opened from a disk
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    await copy(quoted(button.closest(".point")));
    button.focus();
    const was = button.textContent;
    live.textContent = button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = was), 1500);
  });

  filter();  // a browser may have kept the choice from before
  if (location.hash) arrive();
})();
