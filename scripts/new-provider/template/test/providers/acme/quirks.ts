import { expect } from "vitest";
import { client as checks } from "../../../generated/acme/validators.js";
import { createAcmeClient } from "../../../src/providers/acme/index.js";
import { quirk } from "../../helpers/quirk.js";
import { withWire } from "../../helpers/wire.js";

/** The identifier that callers get for this one on the wire: a JSON text, to the letter. */
function paymentIdOf(wire: string): Promise<string> {
  const body = `{"paymentId":${wire},"amount":"12.50","currency":"EUR"}`;
  return withWire([{ body, fits: checks.payAcmeBill.response }], async ({ url }) => {
    const client = createAcmeClient({ baseUrl: url, token: "token" });
    return (await client.payAcmeBill({ billNumber: "B-1001" })).paymentId;
  });
}

export const quirks = [
  quirk("acme-payment-id", "string", "a string stays as it is", async () => {
    expect(await paymentIdOf('"0070001"')).toBe("0070001");
  }),
  quirk("acme-payment-id", "number", "a number is returned as a string, with every digit", async () => {
    expect(await paymentIdOf("9007199254740993")).toBe("9007199254740993");
  }),
];
