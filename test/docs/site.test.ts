// The site as it is read: what it says, where its links lead, and how it works in a browser that has no network.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testedQuirks } from "../../scripts/check/quirks.js";
import { annotated } from "../../scripts/docs/annotate.js";
import { failuresOf } from "../../scripts/docs/failing-calls.js";
import { guidesOf } from "../../scripts/docs/guide-pages.js";
import { ledgerOf } from "../../scripts/docs/quirk-ledger.js";
import { buildDocs, siteFiles } from "../../scripts/docs/site.js";
import { loadSpec, operationsOf, providers } from "../../scripts/generate/spec.js";
import { html } from "../../src/core/html.js";
import { CONTRAST, hasChromium, inChromium, useBrowser } from "../helpers/browser.js";
import { inParts, isWhole } from "../helpers/whole.js";

const out = mkdtempSync(join(tmpdir(), "payspec-site-"));
let files: readonly string[] = [];
beforeAll(async () => {
  files = await buildDocs(out);
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(out, path), "utf8");

/** What a reader sees, without the tags. */
function visibleText(page: string): string {
  const names: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => names[entity] ?? entity)
    .replace(/\s+/g, " ");
}
/** The text of an element with this id, to the end of what it heads. */
function sectionOf(page: string, id: string): string {
  const [, rest = ""] = page.split(`id="${id}"`);
  return visibleText(`<a ${rest.split(/<\/(?:section|article)>/)[0] ?? ""}`);
}

const references = providers().map((provider) => `${provider}/reference.html`);
/** Pages of a folder are alike, references apart. */
const kindOf = (path: string): string => (references.includes(path) ? "reference" : dirname(path));
const ownPages = (): readonly string[] => files.filter((path) => path.endsWith(".html") && !references.includes(path));

test("every provider and every guide has its page, and nothing else is in the folder", () => {
  const pages = [...providers().map((provider) => `${provider}/index.html`), ...references];
  const guides = readdirSync("docs").filter((name) => name.endsWith(".md"));
  expect(guidesOf().filter(({ path }) => path.startsWith("guides/"))).toHaveLength(guides.length);
  const assets = ["page-script.js", "redoc.js", "search.js", "style.css"];
  const all = [...pages, ...guidesOf().map(({ path }) => path), "index.html", ...assets];
  expect([...files].sort()).toEqual(all.sort());
  for (const path of files) expect(existsSync(join(out, path)), path).toBe(true);
  // Redoc itself stands in one file: a page of 2 MB each would make the package as large again with every provider.
  for (const path of pages) expect(statSync(join(out, path)).size, path).toBeLessThan(500_000);
});

describe("a reader finds, without the source:", () => {
  test("which call pays a parcel's debt", () => {
    const [row = ""] = read("index.html")
      .split("<tr>")
      .filter((line) => /pays everything .*\bparcel owes/i.test(visibleText(line)));
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
    expect(section).toMatch(/While the outcome is unknown The invoice may be collected\./);
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

test("a failure has the error, outcome and repeat that the client gives it, by the kind of the operation", async () => {
  const rows = async (provider: string, id: string) => {
    const spec = loadSpec(provider);
    const found = operationsOf(spec).find(({ operation }) => operation.operationId === id);
    const failures = found === undefined ? [] : await failuresOf(spec, found);
    return failures.map(({ status, error, outcome, repeats }) => [status, error, outcome, repeats].join(" ").trim());
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
  expect(none).toContain("429 RateLimitError failed true");
  expect(none).toContain("5XX ServerError unknown false");
});

test("every link, and every place that the search finds, leads to a page and a part that are there", () => {
  const script = /= (.*);/.exec(read("search.js"))?.[1] ?? "[]";
  const found: readonly string[][] = JSON.parse(script);
  expect(found.length).toBeGreaterThan(300);
  const links = ownPages().flatMap((path) =>
    [...read(path).matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => ({ from: path, href })),
  );
  const broken = [...links, ...found.map(([href = ""]) => ({ from: "search.js", href }))].filter(({ from, href }) => {
    if (/^(?:data:|https:)/.test(href)) return false;
    const [file = "", id] = href.split("#");
    const target = file === "" ? from : join(dirname(from), file);
    if (!files.includes(target)) return true;
    // Redoc makes its parts when it runs; that one opens is shown below.
    const part = target.endsWith("reference.html") ? `"operationId":"${id?.replace("operation/", "")}"` : `id="${id}"`;
    return id !== undefined && !read(target).includes(part);
  });
  expect(broken).toEqual([]);
});

test("links from elsewhere survive: every place that ever had an address still has it, and a new one is written down", () => {
  const list = "test/docs/addresses.txt";
  const known = readFileSync(list, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const [path = "", ...ids] = line.split(" ");
      return [path, ...ids.map((id) => path + id)];
    });
  const drafts = providers().filter((name) => loadSpec(name).document.info.version === "0.0.0");
  const passing = ["project", "decisions", ...drafts];
  const pages = ownPages().filter((path) => !passing.includes(dirname(path)));
  const present = pages.flatMap((path) => {
    const ids = [...read(path).matchAll(/<(?:h[2-6]|tr|span) id="([^"]+)"/g)].map(([, id = ""]) => id);
    return [path, ...ids.map((id) => `${path}#${id}`)];
  });
  // A heading that was reworded keeps its old id by `<!-- formerly old-id -->` below it.
  expect(known.filter((address) => !present.includes(address))).toEqual([]);
  expect(
    present.filter((address) => !known.includes(address)),
    `add them to ${list}`,
  ).toEqual([]);
});

test("no page has one id twice, for a link to it leads to the first", () => {
  const twice = ownPages().flatMap((path) => {
    const ids = [...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test("a page holds all of its text without a script, and has a title, a main part and a way past the menu", () => {
  for (const path of ownPages()) {
    const page = read(path);
    expect(page.match(/<script/g), path).toHaveLength(1);
    expect(page).toMatch(/<title>[^<`]+ · payspec<\/title>/);
    expect(page.replace(/<main[\s\S]*<\/main>/, ""), "Markdown in the menu").not.toContain("`");
    expect(page.match(/<h1\b/g), path).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page).toContain('<main id="main">');
  }
});

test("a guide names another by its title, not by its file, and does not link to what is on no page", () => {
  expect(read("guides/options.html")).toContain('<a href="events.html">Events</a>');
  expect(guidesOf().flatMap(({ path }) => read(path).match(/href="[^"]*\.(?:md|yaml)"/g) ?? [])).toEqual([]);
});

test("types are shown as their values, with every type that a method names", () => {
  const types = providers().map((provider) =>
    [...read(`${provider}/index.html`).matchAll(/<details>.*?<\/details>/gs)].join(),
  );
  for (const text of types) expect(visibleText(text)).not.toMatch(/typeof|Wire|components/);
  const payofin = visibleText(types[providers().indexOf("payofin")] ?? "");
  expect(payofin).toMatch(/type CollectionStatus = "Paid" \| "Cancelled"/);
  expect(payofin).toMatch(/interface InvoiceRequest .*interface Money/);
});

test("a provider's page has its base URLs, with what is to be filled in", () => {
  expect(visibleText(read("inex/index.html"))).toContain(
    "comes with the contract. baseUrl https://api-staging.inex.ge/api/v1",
  );
  expect(visibleText(read("activeplatform/index.html"))).toMatch(
    /https:\/\/\{installation\} .*\{installation\} is yours to fill in, such as test\.activeplatform\.com \./,
  );
});

test("a member that must not be there is in no reference, and one that may be anything is", () => {
  const spec = loadSpec("inex");
  const one = { properties: { never: false, neither: { not: {} }, nor: { not: true }, any: true, some: {} } };
  const document = { ...spec.document, components: { ...spec.document.components, schemas: { One: one } } };
  const { components } = JSON.parse(JSON.stringify(annotated({ ...spec, document })));
  expect(components.schemas.One).toEqual({ properties: { any: true, some: {} } });
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
  // The same each time, so that `npm run dev` finds no change where there is none.
  for (const [path, text] of some) expect(text === read(path), path).toBe(true);
});

describe.skipIf(!hasChromium)(inChromium, () => {
  const { open, openApart } = useBrowser();
  const urlOf = (path: string): string => pathToFileURL(join(out, path)).href;
  test(`nothing is requested but files, nothing is too wide, every text can be read: dark and light, narrow and wide${inParts}`, async () => {
    const { page, requests, complaints } = await open();
    const folder = process.env.PAYSPEC_SCREENSHOTS;
    const pages = files.filter((name) => name.endsWith(".html"));
    const seen = isWhole || folder ? pages : [...new Map(pages.map((path) => [kindOf(path), path])).values()];
    expect(seen.length).toBeGreaterThan(5);
    const looks = [
      [390, "light"],
      [1400, "dark"],
      ...(folder
        ? ([
            [390, "dark"],
            [1400, "light"],
          ] as const)
        : []),
    ] as const;
    for (const [index, path] of seen.entries()) {
      const isReference = references.includes(path);
      await page.goto(urlOf(path));
      if (isReference) await page.getByRole("heading", { level: 1 }).first().waitFor();
      // The next page begins as this one ends: a change of the width costs as much as a page.
      for (const [width, colorScheme] of index % 2 === 0 ? looks : looks.toReversed()) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
        // Redoc's own colors, such as those of methods, are not ours.
        if (!isReference) expect(await page.evaluate(CONTRAST), `${path}, ${colorScheme}`).toEqual([]);
        const name = `${path.replaceAll("/", "-")}-${width}-${colorScheme}.png`;
        if (folder) await page.screenshot({ path: join(folder, name), fullPage: true });
      }
    }
    // Redoc makes its workers out of text of its own: those are no requests that leave the page.
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  test("a reference has every operation unfolded, nothing of any type, and the way back", async () => {
    const { page } = await open({ width: 1400 });
    const summaries = operationsOf(loadSpec("inex")).map(({ operation }) => operation.summary ?? "");
    await page.goto(`${urlOf("inex/index.html")}#payDebt`);
    await page.getByRole("link", { name: "Every field and example of payDebt" }).click();
    const operation = page.getByRole("heading", { name: "Pay the whole debt" }).first();
    await operation.waitFor();
    await expect.poll(async () => (await operation.boundingBox())?.y).toBeLessThan(900);
    for (const name of summaries) await page.getByRole("heading", { name, level: 2 }).waitFor();
    for (const name of ["with roomNumber", "with waybillNumber", "DebtsUnderData"]) {
      await page.getByRole("tab", { name }).first().click();
    }
    expect(await page.getByText(/^any$/).count()).toBe(0);
    await page.getByRole("link", { name: "Inex", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Inex partner payments" }).waitFor();
  }, 60_000);

  test.each(["guides/settling.html", "inex/reference.html"])(
    "the search of %s finds what is on any page, by keyboard alone",
    async (from) => {
      const { page, complaints } = await open({ width: 390 });
      await page.goto(urlOf(from));
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      const find = async (words: string): Promise<void> => {
        await page.keyboard.press("Control+k");
        await page.keyboard.type(words);
      };
      // From a field to the reference, from a code to its meaning, from an option to its row.
      await find("waybillNumber");
      await page.getByRole("option").filter({ hasText: "reference" }).first().waitFor();
      const { x, width } = (await page.locator("#found").boundingBox()) ?? { x: -1, width: 0 };
      expect([x >= 0, x + width <= 390]).toEqual([true, true]);
      const chosen = () => page.locator("[role=option][aria-selected=true]").getAttribute("id");
      const first = await chosen();
      await page.keyboard.press("ArrowDown");
      expect(await chosen()).not.toBe(first);
      await page.keyboard.press("ArrowUp");
      expect(await chosen()).toBe(first);
      await find("nothing whatsoever");
      await page.getByText("Nothing found").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByText("Nothing found").isVisible()).toBe(false);
      await find("maxRetries");
      await page.getByRole("option", { selected: true }).filter({ hasText: "maxRetries" }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/guides\/options\.html#maxRetries$/);
      expect(await page.locator("tr:target").innerText()).toContain("maxRetries");
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  test("a button copies the code as it is written", async () => {
    const { page } = await openApart({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(urlOf("inex/index.html"));
    const program = page.locator("#payDebt ~ figure").first();
    await program.getByRole("button", { name: "Copy" }).click();
    await program.getByText("Copied").waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toBe(readFileSync("docs/calls/inex/payDebt.ts", "utf8").trimEnd());
  });

  test("on a phone the menu opens from its button, and Escape closes it", async () => {
    const { page } = await openApart({ viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
    await page.goto(urlOf("guides/errors.html"));
    const guide = page.getByRole("link", { name: "Options", exact: true });
    expect(await guide.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await guide.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await guide.isVisible()).toBe(false);
  });

  test("the keyboard gets past the menu first", async () => {
    const { page } = await open();
    await page.goto(urlOf("inex/index.html"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#main$/);
  });
});
