"use strict";

const $ = (id) => document.getElementById(id);

const query = $("query");
const variables = $("variables");
const answer = $("answer");
const examples = $("examples");

async function ask(body) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function run() {
  answer.textContent = "…";
  try {
    const given = variables.value.trim();
    const result = await ask({ query: query.value, variables: given ? JSON.parse(given) : null });
    const cost = result.extensions?.cost;
    $("cost").textContent = cost ? `cost ${cost.requested} of ${cost.limit}` : "";
    const { extensions, ...shown } = result;
    answer.textContent = JSON.stringify(shown, null, 2);
    location.hash = new URLSearchParams({ query: query.value, variables: variables.value }).toString();
  } catch (error) {
    answer.textContent = String(error);
  }
}

function written(type) {
  if (type.kind === "NON_NULL") return `${written(type.ofType)}!`;
  if (type.kind === "LIST") return `[${written(type.ofType)}]`;
  return type.name;
}

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function described(member) {
  const parameters = (member.args ?? []).map((arg) => `${arg.name}: ${written(arg.type)}`).join(", ");
  const of = member.type ? `: ${written(member.type)}` : "";
  return [
    element("dt", `${member.name}${parameters ? `(${parameters})` : ""}${of}`),
    element("dd", member.description),
  ];
}

async function showSchema() {
  const type = "name kind ofType { name kind ofType { name kind ofType { name kind } } }";
  const { data } = await ask({
    query: `{ __schema { types { name kind description
      fields { name description type { ${type} } args { name type { ${type} } } }
      inputFields { name description type { ${type} } }
      enumValues { name description } } } }`,
  });
  const types = data.__schema.types.filter(({ name, kind }) => !name.startsWith("__") && kind !== "SCALAR");
  types.sort((one, other) => (other.name === "Query") - (one.name === "Query") || one.name.localeCompare(other.name));
  for (const { name, description, fields, inputFields, enumValues } of types) {
    const members = [...(fields ?? []), ...(inputFields ?? []), ...(enumValues ?? [])];
    const details = element("details", "", element("summary", name), element("p", description));
    details.append(element("dl", "", ...members.flatMap(described)));
    details.dataset.words = [name, ...members.map((member) => member.name)].join(" ").toLowerCase();
    details.open = name === "Query";
    $("types").append(details);
  }
}

function filterSchema() {
  const wanted = $("search").value.toLowerCase();
  for (const details of $("types").children) details.hidden = !details.dataset.words.includes(wanted);
}

function runOnKeys(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
}

async function showExamples() {
  const text = await (await fetch("/pages/examples.graphql")).text();
  const written = text.split(/^# /m).slice(1).map((example) => {
    const [title, ...lines] = example.trim().split("\n");
    return { title: title.replace(/ \(.*\)$/, ""), query: lines.join("\n") };
  });
  examples.append(...written.map(({ title }) => element("option", title)));
  examples.addEventListener("change", () => {
    query.value = written[examples.selectedIndex].query;
  });
  query.value ||= written[0].query;
}

$("run").addEventListener("click", run);
$("search").addEventListener("input", filterSchema);
document.addEventListener("keydown", runOnKeys);

const linked = new URLSearchParams(location.hash.slice(1));
query.value = linked.get("query") ?? "";
variables.value = linked.get("variables") ?? "";
showExamples();
showSchema();
