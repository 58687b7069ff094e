"""What the server tells of its work."""

import io
import logging

import httpx
import orjson
import pytest

from graphql_api.logs import FACTS, JsonLines


def test_each_request_is_measured_and_its_cost_counted(client: httpx.Client) -> None:
    def counted(name: str) -> float:
        lines = client.get("/metrics").text.splitlines()
        return sum(float(line.rsplit(" ", 1)[1]) for line in lines if line.startswith(name))

    cost, errors = counted("quotes_graphql_cost_total"), counted("quotes_graphql_errors_total")
    client.post("/graphql", json={"query": "{ quotes(first: 7) { nodes { id } } }"})
    client.post("/graphql", json={"query": "{ nix }"})
    client.get("/no/such/page")
    assert counted("quotes_graphql_cost_total") == cost + 8
    assert counted("quotes_graphql_errors_total") == errors + 1
    assert counted('quotes_request_seconds_count{place="elsewhere",status="404"}') >= 1
    assert counted('quotes_request_seconds_count{place="/graphql",status="200"}') >= 2


def test_each_request_is_a_line_of_the_log(client: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="graphql_api.access"):
        body = {"query": "query Seven { quotes(first: 7) { nodes { id } } }", "operationName": "Seven"}
        response = client.post("/graphql", json=body)
    [record] = [record for record in caplog.records if record.name == "graphql_api.access"]
    line = orjson.loads(JsonLines().format(record))
    assert line["message"] == "POST /graphql"
    assert line["request"] == response.headers["x-request-id"]
    assert (line["status"], line["operation"], line["cost"], line["errors"]) == (200, "Seven", 8, [])
    assert line["client"] == "address 127.0.0.1"


def test_a_traceback_is_one_line_too() -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLines())
    failure = ValueError("two\nlines")
    exc_info = (ValueError, failure, None)
    record = logging.LogRecord("a", logging.ERROR, __file__, 1, "failed at %s", ("x",), exc_info)
    setattr(record, FACTS, {"request": "17"})
    handler.handle(record)
    [line] = written.getvalue().splitlines()
    assert orjson.loads(line)["message"] == "failed at x"
    assert orjson.loads(line)["request"] == "17"
    assert "ValueError: two\nlines" in orjson.loads(line)["exception"]
