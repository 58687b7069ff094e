"""Everything that the library raises on purpose.

::

    QuotesError
    ├── InputError      an input cannot be read; names it
    ├── ModelsError     models are missing, or do not fit together
    ├── WorkerError     a process that extracts has died, or Ray is not there
    ├── CorpusError     the database refuses, or a record is not there
    ├── RequestError    a client of the API asks for what cannot be; says what can
    ├── DeniedError     a client of the API may not do what it asks for
    └── BusyError       too much is asked at once; says when to ask again

Each message is one line and says what to do about it.
"""


class QuotesError(Exception):
    """The root: catch it to catch all of them."""


class InputError(QuotesError):
    """An input (a file, a line of a feed) cannot be read as an article."""


class ModelsError(QuotesError):
    """Models are missing, cannot be downloaded, or do not fit together."""


class WorkerError(QuotesError):
    """A process that extracts has died, or there is no cluster to extract on."""


class CorpusError(QuotesError):
    """The corpus cannot be opened, or does not hold what was asked for."""


class RequestError(QuotesError):
    """A client of the API asks for something that cannot be: a page of no size, a foreign cursor.

    :param path: the argument at fault, and what in it.
    """

    def __init__(self, message: str, *path: str) -> None:
        super().__init__(message)
        self.path = path


class DeniedError(QuotesError):
    """A client of the API may not do what it asks for.

    :param known: whether the client's key is good, only not for this.
    """

    def __init__(self, message: str, *, known: bool) -> None:
        super().__init__(message)
        self.known = known


class BusyError(QuotesError):
    """Too much is asked at once.

    :param retry_after: seconds after which asking again makes sense.
    """

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after
