import {
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RejectedError,
  ServerError,
} from "../../client/errors.js";
import type { ErrorType, ProviderError } from "../../client/failure.js";
import type { Evidence } from "../../client/outcome.js";

/** The only `resultCode` of a success. */
export const SUCCESS = "1";

interface Meaning {
  readonly type: ErrorType;
  readonly evidence: Evidence;
  readonly advice?: string;
}
const REFUSED: Meaning = { type: RejectedError, evidence: "refused" };

const LISTED = {
  "-1": REFUSED,
  "-2": REFUSED,
  "-3": REFUSED,
  "-4": REFUSED,
  "-5": REFUSED,
  // The institution, not Payofin, may have booked before the connection broke.
  "-6": { type: ServerError, evidence: "uncertain" },
  "-7": { type: PermissionError, evidence: "refused" },
  "-8": REFUSED,
  "-9": REFUSED,
  "-10": {
    ...REFUSED,
    advice:
      "This call collected nothing, but the invoice is paid, perhaps by an earlier call of yours. Compare with your " +
      "records before you tell the customer.",
  },
  "-11": { type: NotFoundError, evidence: "refused" },
  "-12": REFUSED,
  "-13": REFUSED,
  "-14": REFUSED,
  "-15": REFUSED,
  "-16": REFUSED,
  "-17": REFUSED,
  "-18": { type: ServerError, evidence: "uncertain" },
  "-19": { type: NotFoundError, evidence: "refused" },
  "-20": REFUSED,
  "-21": REFUSED,
  "-22": { type: AuthenticationError, evidence: "refused" },
  "-23": REFUSED,
  "-24": REFUSED,
  "-25": { type: PermissionError, evidence: "refused" },
  "-26": REFUSED,
} as const satisfies Readonly<Record<string, Meaning>>;

/**
 * What each `resultCode` means for the invoice. The meanings in words are in the spec (`ResultCode`); a test holds the
 * two together. The vendor's list goes on past -26, so a code that is not here proves nothing.
 */
export const CODES: Readonly<Record<string, Meaning>> = LISTED;

/** The codes whose meaning is documented, as `PayspecError.code` has them. Open: the vendor's list goes on. */
export type PayofinCode = keyof typeof LISTED | (string & {});

const UNLISTED: Meaning = { type: RejectedError, evidence: "uncertain" };

export function rejectionOf(code: string, message: string): ProviderError & Meaning {
  const meaning = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return {
    ...(meaning ?? UNLISTED),
    code,
    message: message === "" ? `Payofin rejected the call with code ${code}` : message,
  };
}
