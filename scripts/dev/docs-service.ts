import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cannotListen } from "../../src/cli/command.js";
import { type Site, serveSite } from "../../src/cli/static-server.js";
import { Child } from "./child.js";

const HOST = "127.0.0.1";
/** More pages than these are counted. */
const SHOWN = 4;

/** The docs on a port. Every page that is open there loads anew when a page has changed. */
export class Docs {
  readonly #folder: string;
  readonly #site: Site;
  /** Stays loaded, for that takes longer than making the pages; what a failure proves is read out of our own code. */
  #maker: Child | undefined;
  #next: Child | undefined;
  /** Whether the code is another than the maker has loaded. */
  #outdated = false;
  /** Whose reference is older than its document. */
  readonly #stale = new Set<string>();
  #making: Promise<unknown> = Promise.resolve();
  readonly #pages = new Map<string, string>();

  private constructor(folder: string, site: Site) {
    this.#folder = folder;
    this.#site = site;
  }

  /**
   * @param folder one of its own, not the package's: a build meanwhile neither takes pages away nor ships half of them
   * @throws Failure where the port cannot be had
   */
  static async serve(folder: string, port: number): Promise<Docs> {
    const site = await serveSite({ folder, port, host: HOST, live: true }).catch((error: unknown) => {
      throw cannotListen(error, HOST, port, "npm run dev -- --port 5000");
    });
    return new Docs(folder, site);
  }

  /**
   * Begins to make the pages; what is served stays as it is until the function that it returns is called.
   * @param changed whose reference has to be made anew; all other pages take no time
   * @param code whether the code that the pages are made of has changed
   */
  prepare(changed: readonly string[], code: boolean): () => Promise<string> {
    for (const name of changed) this.#stale.add(name);
    this.#outdated ||= code;
    const making = this.#making.then(() => this.#make());
    // The next one waits for it; the caller of the returned function gets the error.
    this.#making = making.catch(() => {});
    return async () => this.#publish(await making);
  }

  async close(): Promise<void> {
    await Promise.all([this.#site.close(), this.#maker?.close(), this.#next?.close()]);
  }

  async #make(): Promise<Made> {
    const maker = await this.#load();
    const references = [...this.#stale];
    return { references, files: asFiles(await maker.request(references)) };
  }

  /** @returns its address, and the pages that are others now */
  async #publish({ references, files }: Made): Promise<string> {
    const written = await this.#write(files);
    for (const name of references) this.#stale.delete(name);
    if (written.length > 0) this.#site.reload();
    const pages = written.filter((path) => path.endsWith(".html"));
    return `${this.#site.url} ${pages.length > SHOWN ? `${pages.length} pages` : pages.join(", ")}`.trimEnd();
  }

  /** The next one has loaded before the old one ends: code that does not load leaves the last good pages. */
  async #load(): Promise<Child> {
    const old = this.#maker;
    if (old?.alive && !this.#outdated) return old;
    const next = new Child(join(import.meta.dirname, "docs-work.ts"));
    this.#next = next;
    // Before it loads: what is changed while it does may be missing in it.
    this.#outdated = false;
    await next.load().catch((error: unknown) => {
      this.#outdated = true;
      throw error;
    });
    this.#maker = next;
    await old?.close();
    return next;
  }

  /** Only what differs: a save that changes no page disturbs no reader. */
  async #write(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const changed = [...files].filter(([path, text]) => this.#pages.get(path) !== text);
    for (const [path, text] of changed) {
      await mkdir(dirname(join(this.#folder, path)), { recursive: true });
      await writeFile(join(this.#folder, path), text);
      this.#pages.set(path, text);
    }
    await this.#forget(files);
    return changed.map(([path]) => path);
  }

  /** A folder of which nothing is made any longer, such as that of a removed provider, goes with its pages. */
  async #forget(files: ReadonlyMap<string, string>): Promise<void> {
    const entries = await readdir(this.#folder, { withFileTypes: true });
    const kept = new Set([...files.keys()].map((path) => path.split("/")[0]));
    const gone = entries.filter((entry) => entry.isDirectory() && !kept.has(entry.name));
    for (const { name } of gone) {
      await rm(join(this.#folder, name), { recursive: true });
      for (const path of this.#pages.keys()) if (path.startsWith(`${name}/`)) this.#pages.delete(path);
    }
  }
}

interface Made {
  readonly references: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** As the maker sends them. */
function asFiles(value: unknown): ReadonlyMap<string, string> {
  if (!(value instanceof Map)) throw new TypeError("docs-work.ts sent no map of files");
  return new Map([...value].map(([path, text]) => [String(path), String(text)]));
}
