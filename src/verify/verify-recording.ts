import { ExchangeCheck, type Subject } from "./check-exchange.js";
import { type Contract, type ContractChecks, segmentsOf } from "./contract.js";
import type { RecordedEntry, Recording } from "./har.js";
import { ExchangeMatcher } from "./match-exchange.js";
import type { NameSearch } from "./name-search.js";
import { readTexts, readValues } from "./recorded-values.js";
import { Report } from "./report.js";
import { UndocumentedNames } from "./undocumented-names.js";

type ReadEntry = RecordedEntry & { readonly type: "exchange" };

/** Compares recorded exchanges with the document of a provider. */
export class Verification {
  readonly #contract: Contract;
  readonly #checks: ContractChecks;
  readonly #recordings: readonly Recording[];
  readonly #matcher: ExchangeMatcher;
  /** How many exchanges are of an operation of the document. */
  readonly matched: number;

  constructor(contract: Contract, checks: ContractChecks, baseUrl: URL | undefined, recordings: readonly Recording[]) {
    this.#contract = contract;
    this.#checks = checks;
    this.#recordings = recordings;
    this.#matcher = new ExchangeMatcher(contract, baseUrl);
    let matched = 0;
    for (const entry of this.#entries()) {
      if (entry.type === "exchange" && this.#matcher.learn(entry.exchange)) matched += 1;
    }
    this.matched = matched;
  }

  /** Each entry is read three times: for the undocumented names, for the values that they may be, and for the report. */
  run(): Report {
    const names = new UndocumentedNames();
    this.#compare((place, name) => {
      names.note(place, name);
      return undefined;
    });
    const search = names.search();
    this.#readValues(search);
    return this.#compare((place, name) => names.show(place, name, search));
  }

  *#entries(): Generator<RecordedEntry> {
    for (const recording of this.#recordings) yield* recording;
  }

  #compare(showName: Subject["showName"]): Report {
    const report = new Report(this.#contract);
    const subject = { contract: this.#contract, checks: this.#checks, showName };
    for (const entry of this.#entries()) {
      if (entry.type === "unreadable") report.addUnreadable(entry);
      else this.#add(entry, subject, report);
    }
    return report;
  }

  #add({ exchange, at }: ReadEntry, subject: Subject, report: Report): void {
    const match = this.#matcher.match(exchange);
    if (match.type !== "operation") {
      report.addUnmatched(exchange, match);
      return;
    }
    const { id, operation, path } = match;
    try {
      report.addMatched(id, exchange, new ExchangeCheck(subject, id, operation).run(exchange, path));
    } catch (error) {
      // The stack of a regular expression is soon full where a pattern is compared with millions of characters.
      if (!(error instanceof RangeError)) throw error;
      report.addUnreadable({ reason: "a text is too long for its pattern", at });
    }
  }

  /** Those of other addresses too: a credential may have come from there. */
  #readValues(search: NameSearch): void {
    const segments = segmentsOf(this.#contract);
    for (const recording of this.#recordings) readTexts(recording.rest, search);
    for (const entry of this.#entries()) readValues(entry, segments, search);
  }
}
