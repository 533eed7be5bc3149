/** What every client of the bench does, in its own words: Inex's two operations. */
export interface Calls {
  /** POST, a JSON body. @returns what a caller of this client gets */
  payDebt(): Promise<unknown>;
  /** GET, a query. @returns what a caller of this client gets */
  checkDebts(): Promise<unknown>;
}

export interface Setting {
  readonly baseUrl: string;
  /** Absent where calls go to a real server: then each client takes what it uses by itself. */
  readonly stub?: Stub;
}

/** Stands for the network: gives an answer without one. */
export interface Stub {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** For a client that does not use `fetch`. */
  readonly text: (url: string) => string;
}

export const TOKEN = "the-token-of-the-bench";
export const PAYMENT = { roomNumber: "IG00001", paymentId: "INV0001" } as const;
export const FILTER = { roomNumber: "IG00001" } as const;
export const PAY = "/integrators/payments/debts/pay";
export const CHECK = "/integrators/payments/debts/detail";
export const DEADLINE_MS = 30_000;
