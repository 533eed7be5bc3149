// The site as it is read: what it answers, where its links lead, and how it looks in a browser that has no network.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testedQuirks } from "../../scripts/check/quirks.js";
import { failuresOf } from "../../scripts/docs/outcomes.js";
import { ledgerOf } from "../../scripts/docs/quirks.js";
import { buildDocs, siteFiles } from "../../scripts/docs/site.js";
import { loadSpec, operationsOf, providers } from "../../scripts/generate/spec.js";
import { html } from "../../src/core/html.js";
import { CONTRAST, hasChromium, inChromium, useBrowser } from "../helpers/browser.js";

const out = mkdtempSync(join(tmpdir(), "payspec-site-"));
let files: readonly string[] = [];
beforeAll(async () => {
  files = await buildDocs(out);
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(out, path), "utf8");

/** What a reader sees, without the tags. */
function textOf(page: string): string {
  const names: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  return page
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => names[entity] ?? entity)
    .replace(/\s+/g, " ");
}
/** The text of an element with this id, to the end of what it heads. */
function sectionOf(page: string, id: string): string {
  const [, rest = ""] = page.split(`id="${id}"`);
  return textOf(`<a ${rest.split(/<\/(?:section|article)>/)[0] ?? ""}`);
}

test("every provider has its pages, and the folder holds what was promised", () => {
  const pages = providers().flatMap((provider) => [`${provider}/index.html`, `${provider}/reference.html`]);
  expect([...files].sort()).toEqual([...pages, "index.html", "redoc.js", "shared.html", "style.css"].sort());
  for (const path of files) expect(existsSync(join(out, path)), path).toBe(true);
  // Redoc itself stands in one file: a page of 2 MB each would make the package as large again with every provider.
  for (const path of pages) expect(statSync(join(out, path)).size, path).toBeLessThan(500_000);
});

describe("the docs answer, without the source:", () => {
  test("which call pays a parcel's debt", () => {
    const [row = ""] = read("index.html")
      .split("<tr>")
      .filter((line) => /pays everything .*\bparcel owes/i.test(textOf(line)));
    expect(row).toContain('href="inex/index.html#payDebt"');
  });

  test("what it costs to call it twice", () => {
    const section = sectionOf(read("inex/index.html"), "payDebt");
    expect(section).toMatch(/Calling it twice Costs nothing more under the same paymentId : it pays once\./);
    expect(section).toContain("Under a new paymentId it is a new payment.");
  });

  test("what a -18 means", () => {
    const section = sectionOf(read("payofin/index.html"), "collectInvoice");
    expect(section).toMatch(/-18 internal error unknown ServerError/);
    expect(section).toMatch(/While the outcome is unknown The invoice may be collected\. Look it up again/);
  });

  test("why transactionId is a string", () => {
    const section = sectionOf(read("inex/index.html"), "inex-transaction-id");
    expect(section).toMatch(/The document says A string, such as 223IN1233/);
    expect(section).toMatch(/It also shows The sample has the number 123456/);
    expect(section).toMatch(/What payspec does Always a string; a number beyond 2\^53 keeps every digit/);
    expect(section).toMatch(/test\/providers\/inex\/quirks\.ts:\d+/);
  });
});

test("every quirk is in the ledger of its provider, with each of its tests by name and line", () => {
  const tested = testedQuirks();
  for (const provider of providers()) {
    const ledger = ledgerOf(loadSpec(provider));
    const page = read(`${provider}/index.html`);
    expect(ledger.length).toBeGreaterThan(0);
    for (const { quirk, place } of ledger) {
      const section = sectionOf(page, quirk.id);
      expect(section).toContain(place);
      for (const { file, line } of tested.filter(({ id }) => id === quirk.id)) {
        expect(section).toContain(`${file}:${line}`);
        expect(readFileSync(file, "utf8").split("\n")[line - 1]).toContain("quirk(");
      }
    }
  }
  expect(tested.every(({ reading }) => reading !== "")).toBe(true);
});

test("a failure is told as the client tells it, by the kind of the operation", async () => {
  const rows = async (provider: string, id: string) => {
    const spec = loadSpec(provider);
    const found = operationsOf(spec).find(({ operation }) => operation.operationId === id);
    const failures = found === undefined ? [] : await failuresOf(spec, found);
    return failures.map(({ answer, error, outcome, repeats }) => [answer, error, outcome, repeats].join(" ").trim());
  };
  const [read, key, none] = await Promise.all([
    rows("inex", "checkDebts"),
    rows("inex", "payDebt"),
    rows("activeplatform", "completePayment"),
  ]);
  expect(read).toContain("5XX ServerError failed true");
  expect(read.filter((row) => row.includes("unknown"))).toEqual([]);
  expect(key).toEqual([
    "401 AuthenticationError failed false",
    "403 PermissionError failed false",
    "404 NotFoundError failed false",
    "422 RejectedError failed false",
    "429 RateLimitError failed true",
    "5XX ServerError unknown true",
    "other 4XX RejectedError unknown false",
    "any other ContractError unknown false",
    "InvalidRequestError failed false",
    "ConnectionError failed true",
    "ConnectionError unknown true",
    "TimeoutError unknown true",
    "AbortedError unknown false",
  ]);
  expect(none).toContain("404 PAYMENT-003 RejectedError failed false");
  expect(none).toContain("429 RateLimitError failed false");
  expect(none).toContain("5XX ServerError unknown false");
});

test("every link leads to a page and a part that are there", () => {
  const broken = files
    .filter((path) => path.endsWith("index.html") || path === "shared.html")
    .flatMap((path) =>
      [...read(path).matchAll(/href="([^"]+)"/g)].flatMap(([, href = ""]) => {
        if (href.startsWith("data:")) return [];
        const [file = "", id] = href.split("#");
        const target = file === "" ? path : join(dirname(path), file);
        // Redoc makes its parts when it runs; that one opens is shown below.
        const anchored = target.endsWith("reference.html")
          ? read(target).includes(`"operationId":"${id?.replace("operation/", "")}"`)
          : read(target).includes(`id="${id}"`);
        const there = files.includes(target) && (id === undefined || anchored);
        return there ? [] : [`${path}: ${href}`];
      }),
    );
  expect(broken).toEqual([]);
});

test("the pages need no script, and each has a title, a main part and a way past the menu", () => {
  for (const path of files.filter((name) => name.endsWith("index.html") || name === "shared.html")) {
    const page = read(path);
    expect(page).not.toContain("<script");
    expect(page).toMatch(/<title>[^<]+ · payspec<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page).toContain('<main id="main">');
  }
});

test("text becomes no part of a page", () => {
  const nasty = `"><script>x</script>'&`;
  expect(html`<a href="${nasty}">${[nasty, undefined, false, 1]}${html`<b>`}</a>`.text).toBe(
    '<a href="&quot;&gt;&lt;script&gt;x&lt;/script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;x&lt;/script&gt;&#39;&amp;1<b></a>',
  );
});

test("one provider's reference can be made anew without the others'", async () => {
  const [first = ""] = providers();
  const some = await siteFiles({ references: [first] });
  expect(files.filter((path) => !some.has(path))).toEqual(
    providers()
      .slice(1)
      .map((name) => `${name}/reference.html`),
  );
  // The same each time: whoever looks for a change finds none.
  for (const [path, text] of some) expect(text === read(path), path).toBe(true);
});

describe.skipIf(!hasChromium)(inChromium, () => {
  const open = useBrowser();
  const urlOf = (path: string): string => pathToFileURL(join(out, path)).href;
  const LOOKS = [
    [380, "light"],
    [380, "dark"],
    [1400, "light"],
    [1400, "dark"],
  ] as const;

  test("nothing is asked for but files, nothing is too wide, everything can be read: dark and light, narrow and wide", async () => {
    const { page, requests, complaints } = await open();
    const folder = process.env.PAYSPEC_SCREENSHOTS;
    for (const path of files.filter((name) => name.endsWith(".html"))) {
      const isReference = path.endsWith("reference.html");
      await page.goto(urlOf(path));
      if (isReference) await page.getByRole("heading", { level: 1 }).first().waitFor();
      for (const [width, colorScheme] of LOOKS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
        // Redoc's colours are its own.
        if (!isReference) expect(await page.evaluate(CONTRAST), `${path}, ${colorScheme}`).toEqual([]);
        const name = `${path.replaceAll("/", "-")}-${width}-${colorScheme}.png`;
        if (folder) await page.screenshot({ path: join(folder, name), fullPage: true });
      }
    }
    // Redoc makes its workers out of text of its own: those are no requests that leave the page.
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  test("a link into the reference opens its operation, which is folded away otherwise", async () => {
    const { page } = await open({ viewport: { width: 1400, height: 900 } });
    const operation = page.getByRole("heading", { name: "Pay the whole debt" });
    await page.goto(urlOf("inex/reference.html"));
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await operation.count()).toBe(0);
    await page.goto(urlOf("inex/index.html"));
    await page.getByRole("link", { name: "Every field and example of payDebt" }).click();
    await operation.first().waitFor();
    await expect.poll(async () => (await operation.first().boundingBox())?.y).toBeLessThan(900);
  }, 60_000);

  test("Redoc's search finds what is in the reference", async () => {
    const provider = "payofin";
    const { page, complaints } = await open({ viewport: { width: 1400, height: 900 } });
    const [found] = operationsOf(loadSpec(provider));
    const summary = found?.operation.summary ?? "";
    await page.goto(urlOf(`${provider}/reference.html`));
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type(summary.split(" ").slice(0, 2).join(" "));
    await page.locator("[role=dialog], [data-component-name*=Search]").getByText(summary).first().waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);

  test("the keyboard gets past the menu first", async () => {
    const { page } = await open();
    await page.goto(urlOf("inex/index.html"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#main$/);
  });
});
