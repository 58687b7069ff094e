/* Quotes on any page:
 *   <script src="https://YOUR-SERVER/widget.js" async></script>
 *   <said-by speaker="ada-quill" limit="5">shown until loaded, and when that fails</said-by>
 *   <quote-card id="17">the same</quote-card>
 * Attributes: theme="light|dark" (else the reader's), server="https://…" (else where this came from).
 * Variables: --quote-ink, --quote-soft, --quote-paper, --quote-rule, --quote-accent, --quote-font. */
(() => {
  const home = document.currentScript ? new URL(".", document.currentScript.src).href : location.origin + "/";

  const style = `
    :host { display: block; color-scheme: light dark; overflow-wrap: anywhere; }
    :host([theme=light]) { color-scheme: light; }
    :host([theme=dark]) { color-scheme: dark; }
    :host([hidden]) { display: none; }
    .all {
      --ink: var(--quote-ink, light-dark(#1c1a17, #ece8e1));
      --soft: var(--quote-soft, light-dark(#5a554d, #b3ada3));
      --rule: var(--quote-rule, light-dark(#d9d2c5, #3b3842));
      --accent: var(--quote-accent, light-dark(#7a1f2b, #f0989f));
      color: var(--ink); background: var(--quote-paper, light-dark(#fffdf8, #16151a));
      font: 1em/1.45 var(--quote-font, Charter, "Iowan Old Style", Palatino, P052, Georgia, serif);
      border: 1px solid var(--rule); border-inline-start: 3px solid var(--accent);
      padding: 1em 1.25em; text-align: start;
    }
    h2 { font-size: 1em; margin: 0; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { padding-block: .85em; border-block-end: 1px solid var(--rule); }
    li:last-child { border: 0; padding-block-end: 0; }
    figure, blockquote, p { margin: 0; }
    blockquote { font-size: 1.15em; }
    .direct p::before { content: "\\201C"; }
    .direct p::after { content: "\\201D"; }
    figcaption { margin-block-start: .45em; font-size: .85em; color: var(--soft); }
    b { color: var(--ink); }
    cite { font-style: normal; }
    a { color: inherit; text-underline-offset: .18em; }
    a:hover { color: var(--accent); }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }`;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  // Whatever a server answers, only addresses of the web become links.
  const link = (href, text) => {
    const label = make("bdi", { textContent: text });
    return /^https?:\/\//.test(href ?? "") ? make("a", { href }, label) : label;
  };

  const figure = (quote, named) => {
    const when = new Date(quote.date);
    const date = make("time", { dateTime: quote.date, textContent: when.toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: "long", timeZone: "UTC" }) });
    const words = make("bdi", { textContent: quote.text });
    return make(
      "figure",
      {},
      make("blockquote", { dir: "auto", className: quote.kind, cite: quote.url }, make("p", {}, words)),
      make(
        "figcaption",
        {},
        ...(named && quote.speaker ? [make("b", {}, link(quote.speaker.url, quote.speaker.name)), ", "] : []),
        make("cite", {}, link(quote.article.url ?? quote.url, quote.article.title ?? "source")),
        ...(quote.outlet ? [", ", make("bdi", { textContent: quote.outlet })] : []),
        ", ",
        link(quote.url, "").tagName === "A" ? make("a", { href: quote.url }, date) : date,
      ),
    );
  };

  class Embedded extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement("slot"));
    }

    connectedCallback() { this.load(); }

    attributeChangedCallback() { if (this.isConnected) this.load(); }

    async load() {
      const path = this.path();
      if (!path) return;
      const address = new URL(path, this.getAttribute("server") ?? home);
      this.asked = address.href;
      try {
        const answer = await fetch(address, { credentials: "omit", signal: AbortSignal.timeout(10000) });
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        const body = this.shown(await answer.json());
        if (this.asked === address.href) this.shadowRoot.replaceChildren(body);
      } catch (error) {
        // What stands inside the element stays to be seen.
        this.dispatchEvent(new CustomEvent("quote-failed", { bubbles: true, detail: String(error) }));
      }
    }
  }

  class QuoteCard extends Embedded {
    static observedAttributes = ["id", "server"];

    path() { return this.id && `widget/quotes/${encodeURIComponent(this.id)}`; }

    shown(quote) { return make("article", { className: "all" }, figure(quote, true)); }
  }

  class SaidBy extends Embedded {
    static observedAttributes = ["speaker", "limit", "server"];

    path() {
      const speaker = this.getAttribute("speaker");
      const limit = this.getAttribute("limit") ?? "5";
      return speaker && `widget/speakers/${encodeURIComponent(speaker)}?limit=${encodeURIComponent(limit)}`;
    }

    shown({ speaker, quotes }) {
      const items = quotes.map((quote) => make("li", {}, figure(quote, false)));
      const list = make("ul", {}, ...items);
      list.setAttribute("role", "list");
      return make("section", { className: "all", ariaLabel: speaker.name }, make("h2", {}, link(speaker.url, speaker.name)), list);
    }
  }

  for (const [name, kind] of [["quote-card", QuoteCard], ["said-by", SaidBy]]) {
    if (!customElements.get(name)) customElements.define(name, kind);
  }
})();
