"""Logs for machines: one JSON object a line, with what is known of the request."""

import logging
import sys
from datetime import UTC, datetime
from typing import Any

import orjson

FACTS = "facts"
"""Attribute of a log record with what is known of a request, by name."""


class JsonLines(logging.Formatter):
    """Writes a record as a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Write time, level, logger, message, the request's facts, and the traceback of an exception."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= getattr(record, FACTS, {})
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return orjson.dumps(line, default=str).decode()


def configuration() -> dict[str, Any]:
    """Configure logging for :func:`uvicorn.run`: JSON lines, or plain ones on a terminal.

    Requests are logged by :class:`graphql_api.app.Watched`, in place of uvicorn's own access log.
    """
    shape = "plain" if sys.stderr.isatty() else "json"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "json": {"()": JsonLines},
            "plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": shape}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
        "loggers": {"uvicorn.access": {"level": "WARNING"}},
    }
