"""OpenTelemetry, an extra: a span for each request, and in it one for each SQL statement.

The usual ``OTEL_…`` variables say where spans are sent to; where the process has a provider already (of
``opentelemetry-instrument``, say), that one is used.
"""

from collections.abc import Iterable

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.sqlalchemy import SQLAlchemyInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from sqlalchemy import Engine
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graphql_api.logs import FACTS


def middleware(engines: Iterable[Engine]) -> list[Middleware]:
    """Watch the statements of the engines from now on; gives what must stand around the server."""
    if not isinstance(trace.get_tracer_provider(), TracerProvider):
        provider = TracerProvider(resource=Resource({SERVICE_NAME: "quotes"}).merge(Resource.create()))
        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        trace.set_tracer_provider(provider)
    SQLAlchemyInstrumentor().instrument(engines=list(engines), skip_dep_check=True)
    return [Middleware(OpenTelemetryMiddleware, exclude_spans=["receive", "send"]), Middleware(Told)]


def stop() -> None:
    """Watch no more."""
    SQLAlchemyInstrumentor().uninstrument()


class Told:
    """Notes on the span of a request what the log says of it: client, operation, cost, errors."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and note what is known as soon as its answer begins."""
        span = trace.get_current_span()

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                facts = scope[FACTS].items()
                span.set_attributes({f"quotes.{name}": value for name, value in facts if value is not None})
            await send(message)

        await self.app(scope, receive, told)
