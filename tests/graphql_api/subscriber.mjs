// Subscribes with the reference client; says "listening", then prints each quote that comes, until there are two.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const client = createClient({ url: process.argv[2], webSocketImpl: WebSocket });
let left = 2;

for await (const { data, errors } of client.iterate({
  query: 'subscription { newQuotes(where: { text: { contains: "wall" } }) { text speaker { name } article { title } } }',
})) {
  console.log(JSON.stringify(errors ?? data.newQuotes));
  left -= 1;
  if (left === 0) break;
}
await client.dispose();
