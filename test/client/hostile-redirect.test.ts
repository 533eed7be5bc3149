import { describe, expect, test } from "vitest";
import { ContractError } from "../../src/client/errors.js";
import { type Event, expectVerdict, OPERATIONS } from "../helpers/hostile-calls.js";
import { answer, answering, useHostile } from "../helpers/hostile-server.js";

const hostile = useHostile();

const NOT_FOLLOWED: Event = { evidence: "uncertain", passes: false, type: ContractError };

describe.each(OPERATIONS)("$id is not led away", (operation) => {
  test.each([300, 301, 302, 303, 304, 305, 307, 308])("by %i to another host", async (status) => {
    const thief = await hostile.start(answering(answer(200, operation.good)));
    const server = await hostile.start(answering(answer(status, "", [`location: ${thief.url}/taken`])));
    const error = await expectVerdict(operation, operation.call({ baseUrl: server.url }), NOT_FOLLOWED, 2);
    expect(error.message).toContain(`responded with ${status}, a redirect, which is never followed`);
    expect(JSON.stringify(error)).not.toContain(thief.url);
    expect([server.heard.length, thief.connections]).toEqual([1, 0]);
  });

  test.each(["/elsewhere", "//127.0.0.1:1/x", "javascript:alert(1)", "", "http://[", "https://%00/"])(
    "by 307 to %j",
    async (location) => {
      const server = await hostile.start(answering(answer(307, "", [`location: ${location}`])));
      await expectVerdict(operation, operation.call({ baseUrl: server.url }), NOT_FOLLOWED, 2);
      expect(server.heard).toHaveLength(1);
    },
  );

  test("by a refresh or a link", async () => {
    const thief = await hostile.start(answering(answer(200, operation.good)));
    const headers = [`refresh: 0; url=${thief.url}`, `link: <${thief.url}>; rel=preload`, `alt-svc: h2="${thief.url}"`];
    const server = await hostile.start(answering(answer(200, operation.good, headers)));
    await operation.call({ baseUrl: server.url });
    expect([server.heard.length, thief.connections]).toEqual([1, 0]);
  });
});
