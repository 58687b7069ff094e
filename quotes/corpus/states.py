"""What reviewers may say of a quote; apart from the tables, so that the command line need not load those."""

from enum import StrEnum


class ReviewState(StrEnum):
    """What the last review that stands says of a quote."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"
