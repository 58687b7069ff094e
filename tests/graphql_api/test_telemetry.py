"""What OpenTelemetry is told of a request."""

from collections.abc import Iterator

import httpx
import pytest

from graphql_api.app import create_app
from quotes.settings import Settings
from tests.graphql_api.asking import ask
from tests.graphql_api.conftest import serving
from tests.graphql_api.extractors import ShoutingExtractor

trace = pytest.importorskip("opentelemetry.trace", reason="needs quotes[telemetry]")
sdk = pytest.importorskip("opentelemetry.sdk.trace", reason="needs quotes[telemetry]")
export = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")


@pytest.fixture
def spans() -> Iterator[object]:
    """Keeps the spans of this process."""
    kept = export.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(sdk.export.SimpleSpanProcessor(kept))
    trace.set_tracer_provider(provider)
    yield kept
    provider.shutdown()


def test_a_request_is_a_span_with_its_statements_in_it(spans: object, corpus_url: str) -> None:
    settings = Settings(database_url=corpus_url, request_seconds=60, telemetry=True)
    with (
        serving(create_app(settings, ShoutingExtractor)) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        ask(client, "{ quotes(first: 3) { nodes { article { title } } } }")
    finished = spans.get_finished_spans()  # type: ignore[attr-defined]
    [request] = [span for span in finished if span.parent is None]
    statements = [span.attributes.get("db.statement", "") for span in finished]
    reads = [statement for statement in statements if statement.startswith("SELECT")]
    assert request.name == "POST /graphql"
    assert request.attributes["quotes.cost"] == 1 + 3 * 2
    assert ["FROM quote" in read for read in reads] == [True, False]
    assert {span.context.trace_id for span in finished} == {request.context.trace_id}
