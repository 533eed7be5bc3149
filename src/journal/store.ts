import type { JournalEntry, JournalState, Queryable } from "./types.js";

/** An entry with what only the journal needs of it. */
export interface StoredEntry extends Omit<JournalEntry, "request" | "result" | "error"> {
  /** JSON, as it was stored; read where it is needed, so that one broken entry does not stop the others. */
  readonly request: string;
  readonly lookup: string | null;
  readonly result: string | null;
  readonly error: string | null;
  /** RFC 3339, UTC, by the database's clock: when the attempt was begun of which it is not certain what became. */
  readonly attemptedAt: string;
  /** How often it was looked up in vain. */
  readonly settles: number;
  /** Since the attempt that is open was begun, in ms. */
  readonly ageMs: number;
}

/** The name of the error of what a look-up proved not to have been made. */
export const NOT_DONE = "NotDone";

const CALLED_OFF = JSON.stringify({ name: "JournalDatabaseError", message: "the database failed as it was begun" });

/** What a worker holds while it is at an entry; a worker that takes the entry over changes it. */
export type Token = string;

type Intent = Pick<StoredEntry, "id" | "provider" | "operation" | "request" | "lookup">;

const utc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;
const COLUMNS = `id, provider, operation, state, attempts, request, lookup, result, error, settles,
  (extract(epoch from clock_timestamp() - attempted_at) * 1000)::float8 as age_ms,
  ${utc("created_at")}, ${utc("updated_at")}, ${utc("attempted_at")}`;

/**
 * What every statement that changes an entry returns. Its commit waits for the log, also where the database's default is
 * that none does: a crash of the server would otherwise take intents whose payment was sent.
 */
const RETURNING = `returning ${COLUMNS},
  case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`;

const NOW = "clock_timestamp()";
const IN_MS = (parameter: string): string => `${NOW} + ${parameter}::float8 * interval '1 millisecond'`;
const ENDED = "lease_until = null, due_at = null";
const IS_HELD = "token = $2 and state in ('started', 'unknown')";
const IS_FREE = `(lease_until is null or lease_until < ${NOW})`;

/** @throws TypeError */
function quoted(table: unknown): readonly string[] {
  const parts = typeof table === "string" ? table.split(".") : [];
  const fits =
    parts.length >= 1 && parts.length <= 2 && parts.every((part) => /^[A-Za-z_][A-Za-z0-9_]{0,49}$/.test(part));
  if (!fits) {
    throw new TypeError(
      'table must be an identifier of at most 50 letters, digits and _, optionally behind its schema\'s, such as "app.payments"',
    );
  }
  return parts;
}

/** The SQL: each statement is a transaction of its own, and each that changes an entry says which one it expects. */
export class Store {
  readonly #db: Queryable;
  readonly #table: string;
  readonly #index: string;
  readonly #timeoutMs: number;

  constructor(db: Queryable, table: string, timeoutMs: number) {
    const parts = quoted(table);
    this.#db = db;
    this.#table = parts.map((part) => `"${part}"`).join(".");
    this.#index = `"${parts.at(-1)}_due"`;
    this.#timeoutMs = timeoutMs;
  }

  /**
   * One statement, so that it is one transaction whatever runs it; the lock lets one process at a time through. Where the
   * table is there, a role that may make none may run it.
   */
  async migrate(): Promise<void> {
    await this.#run(`do $migrate$ begin
      perform pg_advisory_xact_lock(7254829406317);
      if to_regclass('${this.#table}') is not null then return; end if;
      create table ${this.#table} (
        id text primary key, provider text not null, operation text not null,
        state text not null check (state in ('started', 'done', 'failed', 'unknown')), attempts integer not null,
        request text not null, lookup text, result text, error text,
        token text, lease_until timestamptz, attempted_at timestamptz not null,
        settles integer not null default 0, due_at timestamptz,
        created_at timestamptz not null, updated_at timestamptz not null
      );
      create index ${this.#index} on ${this.#table} (created_at) where state in ('started', 'unknown');
    end $migrate$`);
  }

  /** @returns undefined where the id is taken */
  insert({ id, provider, operation, request, lookup }: Intent, token: Token, leaseMs: number) {
    return this.#one(
      `insert into ${this.#table}
        (id, provider, operation, request, lookup, state, attempts, token, lease_until, attempted_at, created_at, updated_at)
        values ($1, $2, $3, $4, $5::text, 'started', 1, $6, ${IN_MS("$7")}, ${NOW}, ${NOW}, ${NOW})
        on conflict (id) do nothing ${RETURNING}`,
      [id, provider, operation, request, lookup, token, leaseMs],
      token,
    );
  }

  /** Begins a further attempt at what failed. @returns undefined where it is no longer so */
  restart(id: string, attempts: number, token: Token, leaseMs: number) {
    return this.#update(
      `state = 'started', attempts = attempts + 1, token = $3, lease_until = ${IN_MS("$4")},
        attempted_at = ${NOW}, error = null, settles = 0, due_at = null`,
      "state = 'failed' and attempts = $2",
      [id, attempts, token, leaseMs],
      token,
    );
  }

  /**
   * Begins a further attempt at what this worker holds.
   * @param isOpen whether it repeats one of which it is not certain what became: the time of that one stays
   * @returns undefined where another took it over
   */
  resend(id: string, token: Token, leaseMs: number, isOpen: boolean) {
    return this.#update(
      `state = 'started', attempts = attempts + 1, lease_until = ${IN_MS("$3")},
        attempted_at = case when $4::boolean then attempted_at else ${NOW} end`,
      IS_HELD,
      [id, token, leaseMs, isOpen],
    );
  }

  /** Takes over what nobody holds any more. @returns undefined where somebody does */
  takeOver(id: string, token: Token, leaseMs: number) {
    const where = `state in ('started', 'unknown') and ${IS_FREE}`;
    return this.#update(`token = $2, lease_until = ${IN_MS("$3")}`, where, [id, token, leaseMs]);
  }

  /** Takes over the oldest entry that is due. */
  takeDue(operations: readonly string[], token: Token, leaseMs: number) {
    const isOwn = "operation = any(string_to_array($3, ','))";
    return this.#one(
      `update ${this.#table} set token = $1, lease_until = ${IN_MS("$2")} where id = (
        select id from ${this.#table}
        where ${IS_FREE} and ${isOwn} and (state = 'started' or (state = 'unknown' and due_at <= ${NOW}))
        order by created_at, id limit 1 for update skip locked) ${RETURNING}`,
      [token, leaseMs, operations.join()],
    );
  }

  /**
   * A success is true whichever worker holds the entry by now, and whatever a look-up made of it; what is done keeps the
   * result that was stored first.
   * @param hasKey whether all attempts are one payment to the provider
   * @returns undefined where a further attempt was begun that may have paid again, or the payment was taken back
   */
  done(id: string, attempts: number, hasKey: boolean, result: string) {
    return this.#update(
      `state = 'done', result = case state when 'done' then result else $4 end, ${ENDED}, error = null`,
      `($3::boolean or (attempts = $2 and (state <> 'failed' or error like '{"name":"${NOT_DONE}"%')))`,
      [id, attempts, hasKey, result],
    );
  }

  failed(id: string, token: Token, error: string) {
    return this.#update(`state = 'failed', error = $3, ${ENDED}`, IS_HELD, [id, token, error]);
  }

  /**
   * @param againMs until it is due for the next look-up; null where it never is
   * @param looked 1 where it was looked up, which makes the next wait longer
   */
  unknown(id: string, token: Token, error: string, againMs: number | null, looked: 0 | 1 = 1) {
    return this.#update(
      `state = 'unknown', error = $3, lease_until = null, due_at = ${IN_MS("$4")}, settles = settles + $5::integer`,
      IS_HELD,
      [id, token, error, againMs, looked],
    );
  }

  /** @returns the number of those that are never due again */
  async givenUp(): Promise<number> {
    const where = "state = 'unknown' and lease_until is null and due_at is null";
    const [row] = await this.#run(`select count(*)::text as count from ${this.#table} where ${where}`);
    return Number(row?.count);
  }

  /** @throws Error where what was written before is not committed: its transaction is the caller's, and still open */
  async checkCommitted(): Promise<void> {
    const [row] = await this.#run("select pg_current_xact_id_if_assigned()::text as open");
    if (row?.open === null) return;
    throw new Error(
      "db is within a transaction that is still open; give createJournal a pool, or a client outside of any",
    );
  }

  get(id: string) {
    return this.#one(`select ${COLUMNS} from ${this.#table} where id = $1`, [id]);
  }

  async list(state: JournalState | null, limit: number): Promise<readonly StoredEntry[]> {
    const rows = await this.#run(
      `select ${COLUMNS} from ${this.#table} where $1::text is null or state = $1 order by ${this.#table}.created_at desc, id desc limit $2::bigint`,
      [state, limit],
    );
    return rows.map(readEntry);
  }

  #update(set: string, where: string, values: readonly unknown[], begun?: Token) {
    const text = `update ${this.#table} set ${set}, updated_at = ${NOW} where id = $1 and ${where} ${RETURNING}`;
    return this.#one(text, values, begun);
  }

  /** @param begun the token of an attempt, which is called off where the statement fails or is too late: nothing of it is ever sent */
  async #one(text: string, values: readonly unknown[], begun?: Token): Promise<StoredEntry | undefined> {
    const callOff = (): void => {
      if (begun !== undefined) this.failed(String(values[0]), begun, CALLED_OFF).catch(() => {});
    };
    try {
      const [row] = await this.#run(text, values, callOff);
      return row === undefined ? undefined : readEntry(row);
    } catch (error) {
      callOff();
      throw error;
    }
  }

  /** Stricter isolation than Postgres' default rolls a statement back where another one came first: it is run anew. */
  async #run(text: string, values: readonly unknown[] = [], onLate?: () => void): Promise<readonly Row[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#runOnce(text, values, onLate);
      } catch (error) {
        if (tries === 10 || !(error instanceof Error && "code" in error && error.code === "40001")) throw error;
      }
    }
  }

  /** A statement that hangs may still take effect: the lease it takes then runs out by itself. */
  async #runOnce(text: string, values: readonly unknown[], onLate?: () => void): Promise<readonly Row[]> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const query = this.#db.query(text, values);
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error(`the database did not respond within ${this.#timeoutMs} ms`));
          query.then(onLate, () => {});
        }, this.#timeoutMs);
      });
      const { rows } = await Promise.race([query, late]);
      if (!Array.isArray(rows)) throw new TypeError("db.query must return { rows }, as a pg Pool and PGlite do");
      return rows;
    } finally {
      clearTimeout(timer);
    }
  }
}

type Row = Readonly<Record<string, unknown>>;

const STATES: readonly JournalState[] = ["started", "done", "failed", "unknown"];
export function isState(value: unknown): value is JournalState {
  return STATES.some((state) => state === value);
}

/** @throws TypeError where the table is not the journal's */
function readEntry(row: Row): StoredEntry {
  const text = (name: string): string => {
    const value = row[name];
    if (typeof value !== "string") throw new TypeError(`the journal's table has no text in ${name}`);
    return value;
  };
  const textOrNull = (name: string): string | null => (row[name] === null ? null : text(name));
  const number = (name: string): number => {
    const value = Number(row[name]);
    if (!Number.isFinite(value)) throw new TypeError(`the journal's table has no number in ${name}`);
    return value;
  };
  const state = row.state;
  if (!isState(state)) throw new TypeError("the journal's table has an unknown state");
  return {
    ...{ id: text("id"), provider: text("provider"), operation: text("operation"), state },
    attempts: number("attempts"),
    ...{ request: text("request"), lookup: textOrNull("lookup") },
    ...{ result: textOrNull("result"), error: textOrNull("error") },
    ...{ createdAt: text("created_at"), updatedAt: text("updated_at"), attemptedAt: text("attempted_at") },
    ...{ settles: number("settles"), ageMs: number("age_ms") },
  };
}
