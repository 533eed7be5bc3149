import { once } from "node:events";
import { sep } from "node:path";
import { watch } from "chokidar";
import { ROOT } from "../generate/spec.js";

/** One save is often several events; an editor that saves all its files makes more. */
const QUIET_MS = 40;

/** What editors put into the same folder while they save a file. */
const SCRATCH = /(?:^|[\\/])(?:\.[^\\/]+|[^\\/]*~|[^\\/]+\.(?:swp|swx|tmp)|[0-9]+)$/;

export interface Watched {
  /** Does this before any work; what is changed meanwhile comes after it. */
  first(work: () => Promise<void>): Promise<void>;
}

/**
 * Calls `work` with what was changed below openapi/, src/ and docs/, relative to the project, one call at a time.
 * chokidar, because on Node 20 `fs.watch` loses every write after an atomic rename, which is how editors save.
 */
export async function watchChanges(work: (paths: readonly string[]) => Promise<void>): Promise<Watched> {
  const watcher = watch(["openapi", "src", "docs"], {
    cwd: ROOT,
    ignoreInitial: true,
    ignored: (path) => SCRATCH.test(path),
  });
  const changed = new Set<string>();
  let busy = false;
  let timer: NodeJS.Timeout | undefined;
  const wake = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), QUIET_MS);
  };
  const turn = async (): Promise<void> => {
    if (busy || changed.size === 0) return;
    const paths = [...changed].sort();
    changed.clear();
    await alone(() => work(paths));
  };
  const alone = async (task: () => Promise<void>): Promise<void> => {
    busy = true;
    await task().finally(() => {
      busy = false;
      wake();
    });
  };
  watcher.on("all", (_, path) => {
    changed.add(path.split(sep).join("/"));
    wake();
  });
  await once(watcher, "ready");
  return { first: alone };
}
