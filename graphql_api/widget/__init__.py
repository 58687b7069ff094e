"""What other sites embed: two web components, a card in a frame for oEmbed, and RSS."""

from starlette.routing import Route

from graphql_api.pages.serving import MakeContext
from graphql_api.widget.serving import Widgets


def routes(make_context: MakeContext) -> list[Route]:
    """The routes of all of it."""
    widgets = Widgets(make_context)
    return [
        Route("/widget.js", widgets.script),
        Route("/widget/quotes/{number:int}", widgets.quote),
        Route("/widget/speakers/{slug}", widgets.speaker),
        Route("/embed/{number:int}", widgets.frame),
        Route("/oembed", widgets.oembed),
        Route("/speakers/{slug}.rss", widgets.feed),
    ]
