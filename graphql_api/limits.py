"""What one query may ask for, measured before anything runs.

A fragment is measured once however often it is spread, so that a chain of fragments which
doubles at every link costs no more to refuse than to read.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)
from graphql.language import DocumentNode
from graphql.type import GraphQLNamedType
from strawberry.extensions import ParserCache, ValidationCache

from graphql_api.context import Context
from graphql_api.paging import DEFAULT_PAGE, MAX_PAGE

MAX_DEPTH = 14
MAX_FIELDS = 1_000
MAX_ALIASES = 60
MAX_DIRECTIVES = 60
MAX_TOKENS = 2_000
MAX_CHARACTERS = 50_000
BEYOND = 10**9
"""Costs are told up to this: a few lines can ask for more objects than JSON has numbers."""
INTROSPECTION_COST = 500
"""Cost of ``__schema`` or ``__type``; graphql-core itself bounds how deep they go."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a selection asks for, fragments written out.

    :param cost: objects that the answer may hold.
    :param depth: fields one inside another.
    """

    cost: int = 0
    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0

    def beside(self, other: "Measure") -> "Measure":
        """Measure both selections in one selection set."""
        return Measure(
            self.cost + other.cost,
            max(self.depth, other.depth),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
        )


def measure(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Mapping[str, Any],
    operation_name: str | None = None,
) -> Measure:
    """Measure the operation that would run, or all where the document does not say which.

    What the schema does not know (a field, a fragment) counts as little as it can: validation
    will name it.
    """
    fragments = {
        node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
    }
    total = Measure()
    for node in document.definitions:
        if not isinstance(node, OperationDefinitionNode):
            continue
        if operation_name and (node.name is None or node.name.value != operation_name):
            continue
        ruler = _Ruler(schema, fragments, _with_defaults(node, variables))
        root = schema.get_root_type(node.operation)
        total = total.beside(ruler.selections(node.selection_set, root, 1))
        total = total.beside(Measure(directives=len(node.directives or ())))
    return total


def refusals(asked: Measure, cost_limit: int) -> Iterator[GraphQLError]:
    """Say what of a query goes too far, an error a bound."""
    for what, code, is_, bound in (
        ("levels deep", "TOO_DEEP", asked.depth, MAX_DEPTH),
        ("fields long", "TOO_LONG", asked.fields, MAX_FIELDS),
        ("aliases strong", "TOO_MANY_ALIASES", asked.aliases, MAX_ALIASES),
        ("directives strong", "TOO_MANY_DIRECTIVES", asked.directives, MAX_DIRECTIVES),
        ("objects wide", "TOO_COSTLY", asked.cost, cost_limit),
    ):
        if is_ > bound:
            size = is_ if is_ < BEYOND else "over a billion"
            yield GraphQLError(
                f"The query is {size} {what}, at most {bound} are allowed: ask for less, or page.",
                extensions={"code": code},
            )


def _with_defaults(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    defaults: dict[str, Any] = {
        node.variable.name.value: int(node.default_value.value)
        for node in operation.variable_definitions or ()
        if isinstance(node.default_value, IntValueNode)
    }
    return defaults | dict(variables)


@dataclass
class _Ruler:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    measured: dict[tuple[str, int], Measure] = field(default_factory=dict)

    def selections(self, selections: SelectionSetNode, on: GraphQLNamedType | None, size: int) -> Measure:
        """Measure a selection set on a type whose lists hold ``size`` items."""
        total = Measure()
        for node in selections.selections:
            total = total.beside(Measure(directives=len(node.directives or ())))
            if isinstance(node, FieldNode):
                total = total.beside(self.field(node, on, size))
            elif isinstance(node, InlineFragmentNode):
                narrowed = self.schema.get_type(node.type_condition.name.value) if node.type_condition else on
                total = total.beside(self.selections(node.selection_set, narrowed, size))
            elif isinstance(node, FragmentSpreadNode):
                total = total.beside(self.fragment(node.name.value, size))
        return total

    def fragment(self, name: str, size: int) -> Measure:
        """Measure a named fragment, once for each size of the lists that it is spread on."""
        if (name, size) not in self.measured:
            self.measured[name, size] = Measure()  # what a fragment finds that spreads itself
            if fragment := self.fragments.get(name):
                on = self.schema.get_type(fragment.type_condition.name.value)
                self.measured[name, size] = self.selections(fragment.selection_set, on, size)
        return self.measured[name, size]

    def field(self, node: FieldNode, on: GraphQLNamedType | None, size: int) -> Measure:
        """Measure a field with all below it.

        The page size that a connection is asked for is the size of the lists inside it.
        """
        aliases = 1 if node.alias else 0
        if node.name.value.startswith("__"):
            cost = INTROSPECTION_COST if node.selection_set else 0
            return Measure(cost, depth=1, fields=1, aliases=aliases)
        known = (
            on.fields.get(node.name.value)
            if isinstance(on, GraphQLObjectType | GraphQLInterfaceType)
            else None
        )
        returned = get_named_type(known.type) if known else None
        if node.selection_set is None or is_leaf_type(returned):
            return Measure(0, depth=1, fields=1, aliases=aliases)
        is_list = known is not None and is_list_type(get_nullable_type(known.type))
        asked = self.size_asked(node, known)
        below = self.selections(node.selection_set, returned, 1 if is_list else asked or 1)
        return Measure(
            cost=((asked or size) if is_list else 1) * (1 + below.cost),
            depth=1 + below.depth,
            fields=1 + below.fields,
            aliases=aliases + below.aliases,
            directives=below.directives,
        )

    def size_asked(self, node: FieldNode, known: GraphQLField | None) -> int:
        """How many items a field is asked for; 0 where it has no argument for that."""
        given = {argument.name.value: self.value(argument.value) for argument in node.arguments or ()}
        if isinstance(ids := given.get("ids"), list):
            return len(ids)
        size = given.get("first") or given.get("last")
        if isinstance(size, int):
            return min(max(size, 1), MAX_PAGE)
        return DEFAULT_PAGE if known and "first" in known.args else 0

    def value(self, node: ValueNode) -> Any:  # noqa: ANN401
        """What a whole number, a list or a variable stands for."""
        match node:
            case VariableNode():
                return self.variables.get(node.name.value)
            case IntValueNode():
                return int(node.value)
            case ListValueNode():
                return list(node.values or ())
        return None


class Limits(ParserCache, ValidationCache):
    """Refuses a query before it runs, or charges its cost; parses and validates each text once."""

    asked = Measure()

    def __init__(self) -> None:
        ParserCache.__init__(self)
        ValidationCache.__init__(self)

    def on_operation(self) -> Iterator[None]:
        """Bound what the parser reads."""
        self.execution_context.parse_options["max_tokens"] = MAX_TOKENS
        yield

    def on_parse(self) -> Iterator[None]:
        """Parse, unless the text is too long to look at."""
        size = len(self.execution_context.query or "")
        if size > MAX_CHARACTERS:
            raise GraphQLError(
                f"The query has {size} characters, {MAX_CHARACTERS} at most are read: use variables.",
                extensions={"code": "TOO_LONG"},
            )
        yield from super().on_parse()

    async def on_validate(self) -> AsyncIterator[None]:  # type: ignore[override]
        """Measure, charge, and only then validate."""
        execution = self.execution_context
        context: Context = execution.context
        assert execution.graphql_document is not None
        self.asked = measure(
            execution.schema._schema,
            execution.graphql_document,
            execution.variables or {},
            execution.operation_name,
        )
        errors = list(refusals(self.asked, context.cost_limit))
        if not errors and (broke := await context.budget.spend(context.client, self.asked.cost)):
            errors = [broke]
        execution.pre_execution_errors = errors or self.cached_validate_document(
            execution.schema._schema, execution.graphql_document, execution.validation_rules
        )
        yield

    async def get_results(self) -> dict[str, Any]:
        """Tell the client what its query cost."""
        context: Context = self.execution_context.context
        return {
            "cost": {
                "requested": min(self.asked.cost, BEYOND),
                "limit": context.cost_limit,
                "remaining": await context.budget.remaining(context.client),
            }
        }
