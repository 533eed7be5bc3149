// The start page in a real browser.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { escapeHtml } from "../../src/core/html.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { type Listening, listen } from "../../src/sandbox/listen.js";

import type { SandboxCore } from "../../src/sandbox/types.js";
import { CONTRAST, hasChromium, inChromium, type Opened, useBrowser } from "../helpers/browser.js";
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

describe.skipIf(!hasChromium)(inChromium, () => {
  const open = useBrowser();
  let opened: Opened;
  let core: SandboxCore;
  let running: Listening;
  const size = { width: 1400, height: 900 };
  beforeEach(async () => {
    core = createSandboxCore();
    running = await listen(core);
    opened = await open({ viewport: size, colorScheme: "light" });
  });
  afterEach(async () => {
    await opened.page.context().close();
    await running.close();
  });

  const text = (selector: string): Promise<string> => opened.page.locator(selector).innerText();
  const submit = async (path: string): Promise<void> => {
    const answered = opened.page.waitForEvent("load");
    await opened.page.locator(`form[action='${path}'] button`).click();
    await answered;
  };

  async function pay(paymentId: string): Promise<void> {
    const headers = { authorization: "Bearer t", "content-type": "application/json" };
    const body = JSON.stringify({ roomNumber: "IG00001", paymentId });
    await fetch(`${running.url}/inex/integrators/payments/debts/pay`, { method: "POST", headers, body });
  }

  test("its forms inject a fault, switch a wire form and reset, without any script of its own", async () => {
    const { page } = opened;
    await page.goto(running.url);
    expect(await text("main")).toContain("Nothing has happened yet.");
    const faults = page.locator("form[action='/_sandbox/faults']");
    await faults.locator("[name=operation]").selectOption("payDebt");
    await faults.locator("[name=kind]").selectOption("rate-limit");
    await faults.locator("[name=times]").fill("3");
    await submit("/_sandbox/faults");
    expect(page.url()).toBe(`${running.url}/`);
    expect(core.faults).toEqual([{ id: 1, operation: "payDebt", kind: "rate-limit", times: 3, delayMs: 0 }]);
    expect(await text("section:has(#faults) .faults")).toMatch(/payDebt\s+rate-limit, 3 times\s+Take back/);

    const [own = "", other = ""] = core.choices["inex-transaction-id"] ?? [];
    const chosen = page.locator("select[name=inex-transaction-id]");
    await chosen.selectOption(other);
    await submit("/_sandbox/wire");
    expect(core.forms).toMatchObject({ "inex-transaction-id": other });
    expect(await chosen.inputValue()).toBe(other);

    await submit("/_sandbox/reset");
    expect(core.faults).toEqual([]);
    expect(core.forms).toMatchObject({ "inex-transaction-id": own });
  });

  test("it shows what was paid, and what providers sent stays text", async () => {
    await pay(NASTY.slice(0, 60));
    expect(core.effects).toHaveLength(1);
    await opened.page.goto(running.url);
    expect(await text("section:has(#effects) tbody")).toContain("15.00 GEL");
    expect(await opened.page.evaluate("[document.title, document.scripts.length, document.images.length]")).toEqual([
      ...["payspec sandbox", 0, 0],
    ]);
  });

  test("a refused form comes back with the page, and says why", async () => {
    await opened.page.goto(running.url);
    await opened.page.evaluate(`{ const form = document.querySelector("form[action='/_sandbox/faults']");
      form.noValidate = true; form.elements.times.value = "0"; }`);
    await submit("/_sandbox/faults");
    expect(await text("[role=alert]")).toContain("times: must be a whole number of at least 1");
  });

  test("a page of another origin cannot post to it", async () => {
    await pay("INV0001");
    const action = `${running.url}/_sandbox/reset`;
    await opened.page.goto(`data:text/html,<form method=post action='${encodeURIComponent(action)}'><button>`);
    await submit(action);
    expect(await text("body")).toContain("a page of another origin may not use the sandbox");
    expect(core.effects).toHaveLength(1);
  });

  test.each([
    [380, "light"],
    [380, "dark"],
    [1400, "light"],
    [1400, "dark"],
  ] as const)("it fits %i px, %s, with every text in reach of the eye", async (width, colorScheme) => {
    for (const id of ["INV0001", "INV0002"]) await pay(id);
    core.inject({ operation: "completePayment", kind: "server-error-before-commit", times: 3, delayMs: 1500 });
    const { page, requests } = opened;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(running.url);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await page.evaluate(CONTRAST)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${running.url}/`]);
    const folder = process.env.PAYSPEC_SCREENSHOTS;
    if (folder) await page.screenshot({ path: join(folder, `page-${width}-${colorScheme}.png`), fullPage: true });
  });

  test("it is whole without JavaScript", async () => {
    await pay("INV0001");
    const { page } = await open({ viewport: size, javaScriptEnabled: false });
    await page.goto(running.url);
    expect(await page.locator("section:has(#effects) tbody").innerText()).toContain("15.00 GEL");
    expect(await page.content()).not.toContain("<script");
  });

  test("one fault is taken back, and a call is seen with its fault, by the keyboard alone", async () => {
    const { page } = opened;
    for (const kind of ["rate-limit", "hang"] as const) core.inject({ operation: "checkDebts", kind });
    const headers = { authorization: "Bearer t" };
    await fetch(`${running.url}/inex/integrators/payments/debts/detail?roomNumber=IG00001`, { headers });
    await page.goto(running.url);
    expect(await page.getByRole("row", { name: /checkDebts rate-limit 429/ }).count()).toBe(1);
    expect(await page.content()).not.toContain("IG00001&");
    await page.getByRole("button", { name: "Take back hang of checkDebts" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${running.url}/`);
    await page.getByText("None are queued.").waitFor();
    expect(core.faults).toEqual([]);
  });
});
