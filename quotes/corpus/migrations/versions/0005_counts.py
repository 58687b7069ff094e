"""How much each speaker is quoted, kept by triggers, whoever writes."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("speaker", sa.Column("quote_count", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("speaker_most_quoted", "speaker", ["quote_count", "id"])
    op.execute(
        "UPDATE speaker SET quote_count = counted.quotes FROM (SELECT speaker_id, count(*) AS quotes "
        "FROM quote WHERE review <> 'rejected' GROUP BY speaker_id) AS counted WHERE id = speaker_id"
    )
    if op.get_bind().dialect.name == "sqlite":
        _count_on_sqlite()
    else:
        _count_on_postgresql()


def _count_on_sqlite() -> None:
    def count(row: str, by: str) -> str:
        return (
            f"UPDATE speaker SET quote_count = quote_count {by} "
            f"WHERE id = {row}.speaker_id AND {row}.review <> 'rejected';"
        )

    more, less = count("new", "+ 1"), count("old", "- 1")
    op.execute(f"CREATE TRIGGER quote_counted AFTER INSERT ON quote BEGIN {more} END")
    op.execute(f"CREATE TRIGGER quote_discounted AFTER DELETE ON quote BEGIN {less} END")
    op.execute(
        "CREATE TRIGGER quote_recounted AFTER UPDATE OF speaker_id, review ON quote "
        "WHEN old.speaker_id IS NOT new.speaker_id OR old.review <> new.review "
        f"BEGIN {less} {more} END"
    )


def _count_on_postgresql() -> None:
    """Once a statement; speakers in the order of their keys, lest two statements wait for each other."""

    def change(rows: str, by: int) -> str:
        return f"SELECT speaker_id, {by} AS quotes FROM {rows} WHERE review <> 'rejected'"

    changes = {
        "INSERT": ("NEW TABLE AS added", change("added", 1)),
        "DELETE": ("OLD TABLE AS gone", change("gone", -1)),
        "UPDATE": (
            "OLD TABLE AS gone NEW TABLE AS added",
            f"{change('added', 1)} UNION ALL {change('gone', -1)}",
        ),
    }
    for event, (tables, counted) in changes.items():
        name = f"quote_counted_on_{event.lower()}"
        op.execute(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE one record; BEGIN "
            f"FOR one IN SELECT speaker_id, sum(quotes) AS quotes FROM ({counted}) AS changed "
            "WHERE speaker_id IS NOT NULL GROUP BY speaker_id HAVING sum(quotes) <> 0 ORDER BY speaker_id "
            "LOOP UPDATE speaker SET quote_count = quote_count + one.quotes WHERE id = one.speaker_id; "
            "END LOOP; RETURN NULL; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {name} AFTER {event} ON quote REFERENCING {tables} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for what in ("counted", "discounted", "recounted"):
            op.execute(f"DROP TRIGGER quote_{what}")
    else:
        for event in ("insert", "delete", "update"):
            op.execute(f"DROP TRIGGER quote_counted_on_{event} ON quote")
            op.execute(f"DROP FUNCTION quote_counted_on_{event}()")
    op.drop_index("speaker_most_quoted", "speaker")
    op.drop_column("speaker", "quote_count")
