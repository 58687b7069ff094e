// WordPress shows the card in a frame once it tells its height, and follows the links that it asks for.
const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
const card = document.querySelector("main");
const tell = (message, value) => parent.postMessage({ message, value, secret }, "*");
const tellHeight = () => tell("height", Math.ceil(card.getBoundingClientRect().height));

if (secret) {
  tellHeight();  // at once, since a frame that is hidden observes nothing
  new ResizeObserver(tellHeight).observe(card);
  addEventListener("message", ({ data }) => { if (data?.message === "ready") tellHeight(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    // It follows none to another site, such as the article's: our page leads on to that.
    tell("link", link.host === location.host ? link.href : document.querySelector("link[rel=canonical]").href);
  });
}
