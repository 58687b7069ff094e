"""Full-text search over quotes and articles: FTS5 on SQLite, tsvector on PostgreSQL.

Both see the same words: no diacritics, punctuation a gap, English stems, no stop words, so that every phrase
can be found. PostgreSQL's ``quotes_plain`` changes texts character by character, so that what is found in the
plain text has the same place in the original.
"""

import unicodedata

from alembic import op

revision = "0002"
down_revision = "0001"

INDEXED = {"quote": ("text",), "article": ("title", "text")}

POSTGRESQL_CHARACTERS = 250_000
"""More of a text is not indexed: a tsvector holds a megabyte at most."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table, columns in INDEXED.items():
            _upgrade_sqlite(table, columns)
    else:
        _upgrade_postgresql()


def _upgrade_sqlite(table: str, columns: tuple[str, ...]) -> None:
    index, names = f"{table}_search", ", ".join(columns)
    new, old = (", ".join(f"{row}.{name}" for name in columns) for row in ("new", "old"))
    add = f"INSERT INTO {index} (rowid, {names}) VALUES (new.id, {new});"
    remove = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.id, {old});"
    op.execute(
        f"CREATE VIRTUAL TABLE {index} USING fts5({names}, content='{table}', content_rowid='id', "
        "tokenize='porter unicode61 remove_diacritics 2')"
    )
    op.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    op.execute(f"CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN {add} END")
    op.execute(f"CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN {remove} END")
    op.execute(f"CREATE TRIGGER {table}_changed AFTER UPDATE OF {names} ON {table} BEGIN {remove} {add} END")


def _upgrade_postgresql() -> None:
    op.execute("CREATE TEXT SEARCH DICTIONARY quotes_stems (TEMPLATE = snowball, Language = english)")
    op.execute("CREATE TEXT SEARCH CONFIGURATION quotes_english (COPY = english)")
    op.execute(
        "ALTER TEXT SEARCH CONFIGURATION quotes_english ALTER MAPPING REPLACE english_stem WITH quotes_stems"
    )
    given, plain = _plain_letters()
    op.execute(
        "CREATE FUNCTION quotes_plain(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE "
        f"RETURN translate($1, '{given}', '{plain}')"
    )
    for table, columns in INDEXED.items():
        text = " || ' ' || ".join(f"coalesce({name}, '')" for name in columns)
        op.execute(
            f"ALTER TABLE {table} ADD words tsvector GENERATED ALWAYS AS (to_tsvector("
            f"'quotes_english', quotes_plain(left({text}, {POSTGRESQL_CHARACTERS})))) STORED"
        )
        op.execute(f"CREATE INDEX {table}_search ON {table} USING gin (words)")


def _plain_letters() -> tuple[str, str]:
    """Letters with diacritics up to Vietnamese, and punctuation; and what each is replaced by."""
    given, plain = "", ""
    for number in (*range(0x21, 0x250), *range(0x1E00, 0x1F00), *range(0x2010, 0x2060)):
        letter = chr(number)
        base = unicodedata.normalize("NFKD", letter)[0]
        if unicodedata.category(letter)[0] in "PS":
            given, plain = given + letter, plain + " "
        elif base != letter and base.isascii() and base.isalpha():
            given, plain = given + letter, plain + base
    return given.replace("'", "''"), plain


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in INDEXED:
            for event in ("added", "removed", "changed"):
                op.execute(f"DROP TRIGGER {table}_{event}")
            op.execute(f"DROP TABLE {table}_search")
        return
    for table in INDEXED:
        op.execute(f"ALTER TABLE {table} DROP words")
    op.execute("DROP FUNCTION quotes_plain(text)")
    op.execute("DROP TEXT SEARCH CONFIGURATION quotes_english")
    op.execute("DROP TEXT SEARCH DICTIONARY quotes_stems")
