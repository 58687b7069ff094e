"""What a change of the schema breaks, for clients that keep to what is not deprecated.

``python -m graphql_api.changes schema.graphql`` writes the SDL of the schema to the file, unless that takes
away or changes what the file has, without a deprecation; ``--anyway`` writes it all the same. A deprecation's
reason begins with its date and says what to use: what was deprecated for half a year may go.
"""

import sys
from pathlib import Path

from graphql import (
    REMOVE,
    GraphQLDeprecatedDirective,
    Node,
    Visitor,
    VisitorAction,
    build_ast_schema,
    build_schema,
    find_breaking_changes,
    parse,
    visit,
)

from graphql_api.schema import schema


def breaking(before: str, after: str) -> list[str]:
    """Say what of one SDL is gone or otherwise in another, deprecated parts aside."""
    kept = visit(parse(before), _WithoutDeprecated())
    changes = find_breaking_changes(build_ast_schema(kept), build_schema(after))
    return [change.description for change in changes]


class _WithoutDeprecated(Visitor):
    """Leaves out what may go."""

    def enter(self, node: Node, *_: object) -> VisitorAction:
        directives = getattr(node, "directives", None) or ()
        names = [directive.name.value for directive in directives]
        return REMOVE if GraphQLDeprecatedDirective.name in names else None


def main(path: Path, *, anyway: bool) -> int:
    """Write the schema, or say what keeps it from being written."""
    written = schema.as_str() + "\n"
    broken = [] if anyway or not path.exists() else breaking(path.read_text(encoding="utf-8"), written)
    if not broken:
        path.write_text(written, encoding="utf-8")
        return 0
    for change in broken:
        print(change, file=sys.stderr)
    print("Deprecate first; python -m graphql_api.changes --anyway breaks what clients use.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    paths = [Path(argument) for argument in sys.argv[1:] if argument != "--anyway"]
    sys.exit(main(paths[0], anyway="--anyway" in sys.argv))
