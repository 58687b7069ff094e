"""Which extractor and models made a quote."""

from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from quotes.settings import Settings


def extractor_version(models: Path | None = None) -> str:
    """The version of the package, and a digest of the models: ``0.1.0+3f2a9c41``.

    :param models: their folder; by default that of the setting ``QUOTES_MODELS``, else the shipped one.
    """
    folder = models or Settings().models or _shipped()
    try:
        package = version("quotes")
    except PackageNotFoundError:
        package = "source"
    digest = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return f"{package}+{digest.hexdigest()[:8]}"


def _shipped() -> Path:
    """The folder of :mod:`quotes.models`, without the seconds that loading Stanza takes."""
    spec = find_spec("quotes.models")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent
