// Runs the reference audit of GraphQL over HTTP against the address given, and prints what is not ok.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
const failed = results.filter(({ status }) => status !== "ok");
console.log(JSON.stringify({ ok: results.length - failed.length, failed: failed.map(({ name, reason }) => `${name}: ${reason}`) }));
