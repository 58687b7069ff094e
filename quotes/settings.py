"""Settings, read from the environment as ``QUOTES_…``."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Every setting of the library, the command line and the API.

    :param database_url: SQLAlchemy URL of the corpus, ``sqlite:///…`` or ``postgresql+psycopg://…``.
    :param models: folder with Stanza models to use in place of the shipped ones.
    """

    model_config = SettingsConfigDict(env_prefix="QUOTES_")

    database_url: str = "sqlite:///quotes.db"
    models: Path | None = None
