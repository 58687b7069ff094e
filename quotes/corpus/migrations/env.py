"""What Alembic runs to change the schema, on the connection and in the transaction that it is given."""

from alembic import context
from sqlmodel import SQLModel

from quotes.corpus import tables

assert tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
