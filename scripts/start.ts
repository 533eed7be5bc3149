/** `npm start`: regenerates, then calls every operation through the typed clients, against mocks on this machine. */
import { providers } from "./generate/spec.js";
import { painter } from "./start/print.js";

const paint = painter(process.stdout, process.env);

async function main(): Promise<void> {
  const begun = performance.now();
  console.log(`${paint("bold", "payspec")}: every operation once, through the typed clients, against local mocks\n`);
  await regenerate();
  // Loaded only now, because they rest on what was just generated.
  const [{ startPrism }, { TOUR }, { visit }] = await Promise.all([
    import("./mocks.js"),
    import("./start/tour.js"),
    import("./start/visit.js"),
  ]);
  const mocks = await startPrism();
  try {
    for (const provider of providers()) {
      console.log(`mocked     ${mocks.url(provider)}  ${paint("dim", `openapi/${provider}/openapi.yaml`)}`);
    }
    for (const step of TOUR) console.log(`\n${(await visit(step, mocks.url(step.provider), paint)).join("\n")}`);
  } finally {
    await mocks.close();
  }
  const refusals = TOUR.filter(({ refused }) => refused).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const sum = `${TOUR.length} calls: ${TOUR.length - refusals} answered, ${refusals} refused as asked, in ${seconds} s`;
  console.log(
    `\n${paint("green", sum)}\nNext: npm run mock keeps the mocks running for your own calls; README.md has the rest.`,
  );
}

async function regenerate(): Promise<void> {
  const { generate, write } = await import("./generate.js");
  const files = await generate();
  const changed = write(files);
  const news = changed.length === 0 ? "nothing changed" : `${changed.length} changed`;
  console.log(`generated  ${files.size} files below generated/  ${paint("dim", news)}`);
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${painter(process.stderr, process.env)("red", `start failed: ${message}`)}`);
}
