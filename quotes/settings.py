"""Settings, read from the environment as ``QUOTES_…``."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Every setting of the library, the command line and the API.

    :param database_url: SQLAlchemy URL of the corpus, ``sqlite:///…`` or ``postgresql+psycopg://…``.
    :param models: folder with Stanza models to use in place of the shipped ones.
    :param cors_origins: origins whose pages may call the API from a browser, ``["https://paper.example"]``;
        ``["*"]`` for all.
    :param request_seconds: after this long the API gives a request up.
    :param request_bytes: largest body of a request to the API.
    :param cost_limit: cost that one GraphQL query may have, in objects that it may return.
    :param cost_per_minute: cost that one API key or address may spend in a minute, per server process.
    :param telemetry: whether the API sends spans of OpenTelemetry, where the usual ``OTEL_…`` variables say;
        needs the extra ``quotes[telemetry]``.
    :param extraction_queue: pasted texts that may wait for extraction before the API answers "busy".
    """

    model_config = SettingsConfigDict(env_prefix="QUOTES_")

    database_url: str = "sqlite:///quotes.db"
    models: Path | None = None
    cors_origins: tuple[str, ...] = ()
    request_seconds: float = 10.0
    request_bytes: int = 2_000_000
    cost_limit: int = 10_000
    cost_per_minute: int = 200_000
    telemetry: bool = False
    extraction_queue: int = 8
