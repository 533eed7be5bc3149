import { describe, expect, test } from "vitest";
import { ConnectionError, TimeoutError } from "../../src/client/errors.js";
import { type Event, expectVerdict, failureOf, OPERATIONS, verdict } from "../helpers/hostile-calls.js";
import { answer, type Script, startHostile, useHostile } from "../helpers/hostile-server.js";

const hostile = useHostile();

const UNSENT: Event = { evidence: "unsent", passes: true, type: ConnectionError };
const LOST: Event = { evidence: "uncertain", passes: true, type: ConnectionError };
const LATE: Event = { evidence: "uncertain", passes: true, type: TimeoutError };

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

describe.each(OPERATIONS)("$id, where nothing reaches the server", (operation) => {
  test("a port that nobody listens on", async () => {
    const server = await startHostile(() => {});
    await server.close();
    const error = await expectVerdict(operation, operation.call({ baseUrl: server.url }), UNSENT, 2);
    expect(error.message).toBe("the connection could not be made (ECONNREFUSED)");
    expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("a name that does not exist", async () => {
    const call = operation.call({ baseUrl: "https://nobody.invalid" }, { maxRetries: 1 });
    await expectVerdict(operation, call, UNSENT, 1);
  });

  test("a certificate that nobody trusts", async () => {
    const server = await hostile.start(async (peer) => void (await peer.request()), { tls: true });
    const error = await expectVerdict(operation, operation.call({ baseUrl: server.url }), UNSENT, 2);
    expect(error.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect([server.connections, server.heard.length]).toEqual([3, 0]);
  });

  test("plain HTTP where TLS is due", async () => {
    const server = await hostile.start((peer) => {
      peer.write("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
      peer.end();
    });
    await expectVerdict(operation, operation.call({ baseUrl: `https://127.0.0.1:${server.port}` }), UNSENT, 2);
    expect(server.connections).toBe(3);
  });
});

/** The bytes after which the connection dies, by the name of what is wrong. */
const CUT: readonly (readonly [string, string])[] = [
  ["after the request", ""],
  ["within the status line", "HTTP/1.1 20"],
  ["within the head", HEAD],
  ["after the head", `${HEAD}content-length: 50\r\n\r\n`],
  ["within the body", `${HEAD}content-length: 50\r\n\r\n{"data":`],
  ["within a chunk", `${HEAD}transfer-encoding: chunked\r\n\r\n10\r\n{"da`],
  ["before the last chunk", `${HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`],
];
const LOSSES: readonly (readonly [string, Script])[] = [
  ["reset at the first bytes", (peer) => peer.stirred().then(peer.reset)],
  ["closed at the first bytes", (peer) => peer.stirred().then(peer.end)],
  ...CUT.flatMap(([where, bytes]): [string, Script][] => [
    [`reset ${where}`, after(bytes, (peer) => peer.reset())],
    [`closed ${where}`, after(bytes, (peer) => peer.end())],
  ]),
  ["no HTTP at all", after("220 mail.example ESMTP\r\n", (peer) => peer.end())],
  ["a 100 that nobody asked for", after("HTTP/1.1 100 Continue\r\n\r\n", (peer) => peer.end())],
  ["two lengths that differ", after(`${HEAD}content-length: 2\r\ncontent-length: 4\r\n\r\n{}`, (peer) => peer.end())],
  ["a length and chunks", after(`${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`, (p) => p.end())],
  ["a head larger than fetch bears", after(`${HEAD}x-long: ${"a".repeat(70_000)}\r\n\r\n`, (peer) => peer.end())],
  [
    "a body that is not gzip",
    after(`${HEAD}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`, (peer) => peer.end()),
  ],
];

function after(bytes: string, then: Script): Script {
  return async (peer, index) => {
    await peer.request();
    if (bytes !== "") peer.write(bytes);
    await then(peer, index);
  };
}

describe.each(OPERATIONS)("$id, where the connection is lost", (operation) => {
  test.each(LOSSES)("%s", async (name, script) => {
    const server = await hostile.start(script);
    await expectVerdict(operation, operation.call({ baseUrl: server.url }), LOST, 2);
    const { attempts } = verdict(operation.kind, LOST, 2);
    expect(server.heard).toHaveLength(name.endsWith("first bytes") ? 0 : attempts);
  });
});

const STALLS: readonly (readonly [string, Script])[] = [
  ["before a byte was read", () => {}],
  ...CUT.map(([where, bytes]): [string, Script] => [where, after(bytes, () => {})]),
  ["after an early hint", after("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n", () => {})],
];

describe.each(OPERATIONS)("$id, where the server says no more", (operation) => {
  test.each(STALLS)("%s: one attempt's bound", async (name, script) => {
    const quiet = name === "before a byte was read";
    const server = await hostile.start(script);
    const begun = performance.now();
    const call = operation.call({ baseUrl: server.url, attemptTimeoutMs: 60, maxRetries: 1 });
    const error = await expectVerdict(operation, call, LATE, 1);
    expect(error.message).toBe("no response in time (attemptTimeoutMs, 60 ms)");
    expect(performance.now() - begun).toBeLessThan(3000);
    // Not exactly: on a busy machine an attempt may be over before its request has arrived.
    expect(server.heard.length).toBeLessThanOrEqual(quiet ? 0 : verdict(operation.kind, LATE, 1).attempts);
  });

  test.each(STALLS.slice(0, 3))("%s: the call's bound", async (name, script) => {
    const quiet = name === "before a byte was read";
    const server = await hostile.start(script);
    const begun = performance.now();
    const error = await expectVerdict(operation, operation.call({ baseUrl: server.url, timeoutMs: 80 }), LATE, 0);
    expect(error.message).toBe("no response in time (timeoutMs, 80 ms)");
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(server.heard.length).toBeLessThanOrEqual(quiet ? 0 : 1);
  });

  test("a TLS handshake that the server never completes", async () => {
    const server = await hostile.start(() => {});
    const call = operation.call({ baseUrl: `https://127.0.0.1:${server.port}`, attemptTimeoutMs: 60, maxRetries: 1 });
    await expectVerdict(operation, call, LATE, 1);
  });

  test("a byte now and then does not extend the bound", async () => {
    let dripped = 0;
    const server = await hostile.start(async (peer) => {
      await peer.request();
      peer.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      const drip = setInterval(() => {
        peer.write("1\r\n \r\n");
        dripped += 1;
        if (dripped === 200) clearInterval(drip);
      }, 5);
      server.idle().then(() => clearInterval(drip));
    });
    await expectVerdict(operation, operation.call({ baseUrl: server.url, timeoutMs: 120 }), LATE, 0);
  });
});

test.each(OPERATIONS)("$id: a connection that was kept and died since is not made up for unseen", async (operation) => {
  const server = await hostile.start(async (peer, index) => {
    await peer.request();
    const kept = Buffer.from(answer(200, operation.good))
      .toString()
      .replace("connection: close", "connection: keep-alive");
    peer.write(kept);
    if (index > 0) return peer.end();
    await peer.request();
    await peer.reset();
  });
  const options = { baseUrl: server.url, maxRetries: 0 };
  await operation.call(options);
  // The platform takes the connection back a turn after the response has ended.
  await new Promise(setImmediate);
  await expectVerdict(operation, operation.call(options), LOST, 0);
  expect([server.connections, server.heard.length]).toEqual([1, 2]);
});

test("without a code the message claims no connection", async () => {
  const [operation] = OPERATIONS;
  if (operation === undefined) throw new Error("there are operations");
  // Fetch rejects this port by itself.
  const never = await failureOf(operation.call({ baseUrl: "http://127.0.0.1:9" }, { maxRetries: 0 }));
  expect(never.message).toBe("the connection was lost, or could not be made");
});
