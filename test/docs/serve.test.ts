// The server under `payspec docs`: the folder's pages and nothing else, and pages that load anew after `reload()`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, serveSite } from "../../src/cli/static-server.js";
import { hasChromium, inChromium, useBrowser } from "../helpers/browser.js";
import { Caller } from "../helpers/caller.js";

const home = mkdtempSync(join(tmpdir(), "payspec-serve-"));
const folder = join(home, "site");
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="icon" href="data:,"><body><p>first</p></body>`;
mkdirSync(join(folder, "inex"), { recursive: true });
writeFileSync(join(home, "secret.html"), "secret");
writeFileSync(join(folder, ".hidden.html"), "secret");
writeFileSync(join(folder, "notes.txt"), "secret");
writeFileSync(join(folder, "index.html"), PAGE);
writeFileSync(join(folder, "inex", "index.html"), "inex");
writeFileSync(join(folder, "style.css"), "p {}");

let site: Site;
beforeAll(async () => {
  site = await serveSite({ folder });
});
afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

/** By hand, for a path that `fetch` would tidy up. */
function status(path: string, method = "GET"): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}

test("a page comes as it is, with its type", async () => {
  const response = await fetch(`${site.url}/`);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await response.text()).toBe(PAGE);
  expect(await (await fetch(`${site.url}/inex/?x=1`)).text()).toBe("inex");
  expect((await fetch(`${site.url}/style.css`)).headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(await (await fetch(site.url, { method: "HEAD" })).text()).toBe("");
});

test.each([
  ...["/../secret.html", "/%2e%2e/secret.html", "/inex/..%2f..%2fsecret.html", "/..%5csecret.html", "//secret.html"],
  ...[
    "/.hidden.html",
    "/notes.txt",
    "/none.html",
    "/none",
    "/index.html/x",
    `/${"x".repeat(300)}`,
    "/%",
    "/%00",
    "/_reload",
    "/index.html%00.html",
  ],
])("%s is no page", async (path) => {
  expect(await status(path)).toBe(404);
});

test("a folder without its slash leads to its page", async () => {
  const response = await fetch(`${site.url}/inex`);
  expect([response.url, await response.text()]).toEqual([`${site.url}/inex/`, "inex"]);
});

test("nothing can be sent to it", async () => {
  expect(await status("/", "POST")).toBe(405);
  expect(await status("/index.html", "DELETE")).toBe(405);
});

test.each(["CONNECT a.test:80", "TRACE /"])("%s is rejected, and the connection closes", async (line) => {
  const caller = new Caller(Number(new URL(site.url).port)).say(
    `${line} HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n`,
  );
  expect(await caller.closes()).toBe("closed");
  expect(caller.received).toMatch(/^HTTP\/1\.1 (405|501) /);
});

test("a port that is taken is an error that says so", async () => {
  await expect(serveSite({ folder, port: Number(new URL(site.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("it ends although a page still listens", async () => {
  const live = await serveSite({ folder, live: true });
  const listening = await fetch(`${live.url}/_reload`);
  expect(listening.headers.get("content-type")).toBe("text/event-stream");
  await live.close();
  await expect(listening.text()).rejects.toThrow();
});

describe.skipIf(!hasChromium)(inChromium, () => {
  const { open } = useBrowser();
  test("an open page loads anew after reload()", async () => {
    const live = await serveSite({ folder, live: true });
    const { page, complaints } = await open();
    const following = page.waitForResponse((response) => response.url().endsWith("/_reload"));
    await page.goto(live.url);
    await following;
    expect(await page.innerText("p")).toBe("first");
    writeFileSync(join(folder, "index.html"), PAGE.replace("first", "second"));
    live.reload();
    await page.getByText("second").waitFor();
    expect(complaints).toEqual([]);
    // So does one that was opened before its page was made.
    const again = page.waitForResponse((response) => response.url().endsWith("/_reload"));
    await page.goto(`${live.url}/late.html`);
    await again;
    writeFileSync(join(folder, "late.html"), PAGE);
    live.reload();
    await page.getByText("first").waitFor();
    await live.close();
  });
});
