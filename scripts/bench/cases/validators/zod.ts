import { z } from "zod";
import type { Checks } from "./worker.js";

/** The same rules by hand, in the order of the document. */
export function create(): Checks {
  const room = z.string().min(1);
  const paymentId = z.string().min(1).max(255);
  const request = z.union([
    z.strictObject({ roomNumber: room, waybillNumber: room.optional(), paymentId }),
    z.strictObject({ roomNumber: room.optional(), waybillNumber: room, paymentId }),
  ]);
  const invoice = z.looseObject({
    invoiceNumber: z.string(),
    amount: z.int(),
    earnableBonus: z.int(),
    serviceType: z.string(),
  });
  const members = { totalDebt: z.int(), currency: z.string().regex(/^[A-Z]{3}$/), invoices: z.array(invoice) };
  const absent = z.never().optional();
  const response = z.union([
    z.looseObject({ ...members, data: absent }),
    z.looseObject({ data: z.looseObject(members), totalDebt: absent, currency: absent, invoices: absent }),
  ]);
  return {
    request: (body) => request.safeParse(body).success,
    response: (body) => response.safeParse(body).success,
  };
}
