"""What the holder of a key may do."""

from enum import StrEnum


class Role(StrEnum):
    """Each may do what those before it may."""

    READER = "reader"
    """read, as everybody"""
    EDITOR = "editor"
    """ingest, review, change speakers"""
    ADMIN = "admin"
    """delete"""
