"""Which extractor and models made a quote."""

from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def extractor_version(models: Path) -> str:
    """The version of the package, and a digest of the models in a folder: ``0.1.0+3f2a9c41``."""
    try:
        package = version("quotes")
    except PackageNotFoundError:
        package = "source"
    digest = sha256()
    for path in sorted(path for path in models.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(models).as_posix().encode())
        digest.update(path.read_bytes())
    return f"{package}+{digest.hexdigest()[:8]}"
