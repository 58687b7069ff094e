"""Everything that the library raises on purpose.

::

    QuotesError
    ├── InputError      an input cannot be read; names it
    ├── ModelsError     models are missing, or do not fit together
    └── CorpusError     the database refuses, or a record is not there

Each message is one line and says what to do about it.
"""


class QuotesError(Exception):
    """The root: catch it to catch all of them."""


class InputError(QuotesError):
    """An input (a file, a line of a feed) cannot be read as an article."""


class ModelsError(QuotesError):
    """Models are missing, cannot be downloaded, or do not fit together."""


class CorpusError(QuotesError):
    """The corpus cannot be opened, or does not hold what was asked for."""
