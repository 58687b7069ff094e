"""Articles in an object store, ``s3://bucket/folder``, or in any other that PyArrow knows by its address."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from quotes.errors import InputError
from quotes.types import Article

SCHEMES = ("s3://", "gs://", "abfss://", "hdfs://", "file://")

Reader = Callable[[Path], Iterator[Article | InputError]]


def read(address: str, reader: Callable[[Path], Reader | None]) -> Iterator[Article | InputError]:
    """Articles of one object, or of all below an address, in the order of their names.

    One object at a time is copied here and read.

    :param reader: gives what reads a file by its name; objects that nothing reads are passed over.
    :raises InputError: nothing is there to read.
    """
    try:
        from pyarrow import ArrowInvalid
        from pyarrow.fs import FileSelector, FileSystem, FileType, copy_files
    except ModuleNotFoundError as error:
        raise InputError(f"{address}: needs pyarrow; run: pip install 'quotes[parquet]'") from error
    try:
        store, top = FileSystem.from_uri(address)
    except ArrowInvalid as error:
        raise InputError(f"{address}: {error}") from error
    [info] = store.get_file_info([top])
    found = [info] if info.is_file else store.get_file_info(FileSelector(top, recursive=True))
    paths = [PurePosixPath(each.path) for each in found if each.type is FileType.File]
    wanted = [path for path in sorted(paths) if reader(Path(path.name))]
    if not wanted:
        raise InputError(f"{address}: no articles there")
    for path in wanted:
        with TemporaryDirectory() as folder:
            here = Path(folder) / path.name
            copy_files(str(path), str(here), source_filesystem=store)
            own = reader(here)
            assert own is not None
            for article in own(here):
                yield (
                    article
                    if isinstance(article, Article)
                    else InputError(str(article).replace(folder, address))
                )
