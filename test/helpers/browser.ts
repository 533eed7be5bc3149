// A real browser for the tests of pages; one for a test file.
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

const CHROMIUM = process.env.PAYSPEC_CHROMIUM ?? "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);
/** For the name of a group of tests, so that whoever reads the run sees why it is not there. */
export const inChromium = hasChromium ? "in Chromium" : `in Chromium: skipped, there is no ${CHROMIUM}`;

/** Nothing of its own to fetch, no sandbox that a container has not. */
const FLAGS = [
  ...["--no-sandbox", "--disable-dev-shm-usage", "--disable-quic", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

export interface Opened {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: mistakes of scripts, and what the page's own policy forbade. */
  readonly complaints: readonly string[];
}
export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

export interface UsedBrowser {
  /** The one page of the group, as if newly opened: a page of its own takes ten times as long. Nothing of ours stores anything. */
  readonly open: (look?: Look) => Promise<Opened>;
  /** A page with settings of its own, until the end of the test. */
  readonly openApart: (options: BrowserContextOptions) => Promise<Opened>;
}

/** Starts a browser before the tests of a group, and ends it after them. */
export function useBrowser(): UsedBrowser {
  let browser: Browser;
  let shared: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    shared = await browser.newPage();
  }, 60_000);
  afterAll(() => browser?.close());
  return {
    async open({ width = 1280, colorScheme = "light" } = {}) {
      shared.removeAllListeners();
      // Whatever the last test left open is closed, and its last request over.
      await shared.goto("about:blank");
      await shared.setViewportSize({ width, height: 900 });
      await shared.emulateMedia({ colorScheme });
      return watched(shared);
    },
    async openApart(options) {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      return watched(await context.newPage());
    },
  };
}

function watched(page: Page): Opened {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return { page, requests, complaints };
}

/** The texts that stand out too little from what is behind them (WCAG AA: 4.5 to 1). */
export const CONTRAST = `(() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const known = new Map([[null, [255, 255, 255]]]);
  const behind = (node) => {
    if (!known.has(node)) {
      const color = parts(getComputedStyle(node).backgroundColor);
      known.set(node, color.length === 3 || color[3] > 0 ? color : behind(node.parentElement));
    }
    return known.get(node);
  };
  const texts = [...document.body.querySelectorAll("*:not(script)")].filter((node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ""));
  return texts.flatMap((node) => {
    const style = getComputedStyle(node);
    const ink = node instanceof SVGElement ? style.fill : style.color;
    const alpha = node instanceof SVGElement ? Number(style.fillOpacity) : 1;
    const back = behind(node);
    const seen = parts(ink).slice(0, 3).map((c, i) => c * alpha + back[i] * (1 - alpha));
    const [a, b] = [light(seen), light(back)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5 ? [node.tagName + ": " + node.textContent.slice(0, 40)] : [];
  });
})()`;
