// The start page in a real browser.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { escapeHtml } from "../../src/html.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { type Listening, listen } from "../../src/sandbox/listen.js";

import type { SandboxCore } from "../../src/sandbox/types.js";
import { type Browser, hasChromium, type Page, startChromium } from "./chromium.js";
import { EFFECT, fakeCore } from "./fake-core.js";

const NASTY = `"><script>document.title = "taken"</script><img src=x onerror="document.title='taken'">'&amp;`;

test("text is escaped for every place of the page", () => {
  expect(escapeHtml(`<a href="x">'&amp;'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
});

test("nothing that was sent becomes a part of the page", async () => {
  const core = fakeCore(undefined, {
    [NASTY]: NASTY,
    list: [{ [NASTY]: NASTY, deep: { [NASTY]: NASTY } }],
    odd: [NASTY],
  });
  core.effects.push({ ...EFFECT, reference: NASTY, key: NASTY });
  const running = await listen(core);
  const page = await (await fetch(running.url)).text();
  const refused = await fetch(`${running.url}/_sandbox/faults`, {
    method: "POST",
    body: new URLSearchParams({ operation: NASTY, kind: NASTY, [NASTY]: NASTY }),
  });
  expect(refused.status).toBe(422);
  for (const html of [page, await refused.text()]) {
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toMatch(/<script|<img|onerror="/);
  }
  await running.close();
});

test("the page may load nothing and be framed by nobody", async () => {
  const running = await listen(fakeCore());
  const { headers } = await fetch(running.url);
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  await running.close();
});

const where = hasChromium ? "in Chromium" : "in Chromium: skipped, there is no /usr/bin/chromium";
describe.skipIf(!hasChromium)(where, () => {
  let browser: Browser;
  let page: Page;
  let core: SandboxCore;
  let running: Listening;
  beforeAll(async () => {
    browser = await startChromium();
    page = browser.page;
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    core = createSandboxCore();
    running = await listen(core);
    await page.script(true);
    await page.view(1400, 900, "light");
  });
  afterEach(() => running.close());

  const text = (selector: string): Promise<unknown> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);
  const submit = (path: string): Promise<void> =>
    page.leave(`document.querySelector("form[action='${path}'] button").click()`);

  async function pay(paymentId: string): Promise<void> {
    const headers = { authorization: "Bearer t", "content-type": "application/json" };
    const body = JSON.stringify({ roomNumber: "IG00001", paymentId });
    await fetch(`${running.url}/inex/integrators/payments/debts/pay`, { method: "POST", headers, body });
  }

  test("its forms inject a fault, switch a wire form and reset, without any script of its own", async () => {
    await page.go(running.url);
    expect(await text("main")).toContain("Nothing has happened yet.");
    await page.evaluate(`{ const form = document.querySelector("form[action='/_sandbox/faults']").elements;
      form.operation.value = "payDebt"; form.kind.value = "rate-limit"; form.times.value = "3"; }`);
    await submit("/_sandbox/faults");
    expect(await page.evaluate("location.href")).toBe(`${running.url}/`);
    expect(core.faults).toEqual([{ operation: "payDebt", kind: "rate-limit", times: 3, delayMs: 0 }]);
    expect(await text("section:has(#faults) tbody")).toMatch(/payDebt\s+rate-limit\s+3\s+0/);

    const [own = "", other = ""] = core.choices["inex-transaction-id"] ?? [];
    await page.evaluate(`document.querySelector("select[name=inex-transaction-id]").value = "${other}"`);
    await submit("/_sandbox/wire");
    expect(core.forms).toMatchObject({ "inex-transaction-id": other });
    expect(await page.evaluate(`document.querySelector("select[name=inex-transaction-id]").value`)).toBe(other);

    await submit("/_sandbox/reset");
    expect(core.faults).toEqual([]);
    expect(core.forms).toMatchObject({ "inex-transaction-id": own });
  });

  test("it shows what was paid, and what providers sent stays text", async () => {
    await pay(NASTY.slice(0, 60));
    expect(core.effects).toHaveLength(1);
    await page.go(running.url);
    expect(await text("section:has(#effects) tbody")).toContain("15.00 GEL");
    expect(await page.evaluate("[document.title, document.scripts.length, document.images.length]")).toEqual([
      ...["payspec sandbox", 0, 0],
    ]);
  });

  test("a refused form comes back with the page, and says why", async () => {
    await page.go(running.url);
    await page.evaluate(`{ const form = document.querySelector("form[action='/_sandbox/faults']");
      form.noValidate = true; form.elements.times.value = "0"; }`);
    await submit("/_sandbox/faults");
    expect(await text("[role=alert]")).toContain("times: must be a whole number of at least 1");
  });

  test("a page of another origin cannot post to it", async () => {
    await pay("INV0001");
    const foreign = await listen(fakeCore());
    await page.go(foreign.url);
    const action = JSON.stringify(`${running.url}/_sandbox/reset`);
    // Its own policy would stop it as well, so the request is made in the way that no policy of the page stops.
    await page.go(`data:text/html,<form method=post action=${encodeURIComponent(action)}><button>`);
    await page.leave(`document.querySelector("button").click()`);
    expect(await text("body")).toContain("a page of another origin may not change the sandbox");
    expect(core.effects).toHaveLength(1);
    await foreign.close();
  });

  test.each([
    [380, "light"],
    [380, "dark"],
    [1400, "light"],
    [1400, "dark"],
  ] as const)("it fits %i px, %s, with every text in reach of the eye", async (width, scheme) => {
    for (const id of ["INV0001", "INV0002"]) await pay(id);
    core.inject({ operation: "completePayment", kind: "server-error-before-commit", times: 3, delayMs: 1500 });
    await page.view(width, 900, scheme);
    const before = page.requests.length;
    await page.go(running.url);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await page.evaluate(CONTRAST)).toEqual([]);
    expect(page.requests.slice(before)).toEqual([`${running.url}/`]);
    const folder = process.env.PAYSPEC_SCREENSHOTS;
    if (folder) writeFileSync(join(folder, `page-${width}-${scheme}.png`), await page.screenshot());
  });

  test("it is whole without JavaScript", async () => {
    await pay("INV0001");
    await page.script(false);
    await page.go(running.url);
    const bytes = (await page.screenshot()).byteLength;
    expect(bytes).toBeGreaterThan(10_000);
    expect(await (await fetch(running.url)).text()).not.toContain("<script");
  });
});

/** The texts that stand out too little from what is behind them (WCAG AA: 4.5 to 1). */
const CONTRAST = `(() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const texts = [...document.body.querySelectorAll("*")].filter((node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ""));
  return texts.flatMap((node) => {
    const [a, b] = [light(parts(getComputedStyle(node).color)), light(behind(node))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5 ? [node.tagName + ": " + node.textContent.slice(0, 40)] : [];
  });
})()`;
