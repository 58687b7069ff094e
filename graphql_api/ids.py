"""Opaque identifiers of everything that the API gives, unique over all types."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error

from quotes.corpus.tables import MAX_KEY
from quotes.errors import RequestError


def encode(type_name: str, key: int | str) -> str:
    """Write the identifier of one of a type."""
    return urlsafe_b64encode(f"{type_name}:{key}".encode()).decode().rstrip("=")


def decode(identifier: str) -> tuple[str, str]:
    """Read a type, and which one of it, from an identifier.

    :raises RequestError: for anything that :func:`encode` did not write.
    """
    try:
        padded = identifier.encode("ascii") + b"=" * (-len(identifier) % 4)
        type_name, colon, key = urlsafe_b64decode(padded).decode().partition(":")
    except (Base64Error, UnicodeError) as error:
        raise _foreign(identifier) from error
    if not colon or encode(type_name, key) != identifier:
        raise _foreign(identifier)
    return type_name, key


def key_of(identifier: str, type_name: str) -> int:
    """Read the key of a row of the type that is expected.

    :raises RequestError: for an identifier of another type, too.
    """
    found, key = decode(identifier)
    if found != type_name:
        raise RequestError(f"{identifier!r} is the id of a {found}: give the id of a {type_name}.")
    if not key.isdecimal() or int(key) > MAX_KEY:
        raise _foreign(identifier)
    return int(key)


def _foreign(identifier: str) -> RequestError:
    return RequestError(f"{identifier!r} is no id: use one that the API gave.")
