/**
 * ISO 4217 list one as of 1 January 2026 (amendments up to 180), by number of minor-unit digits; fund codes included.
 *
 * - Not from `Intl`: its digits are CLDR's, which say how cash is rounded (HUF, COP, PKR, AFN: 0) and not what a
 *   minor unit is (ISO: 2).
 * - No code without a minor unit (XAU, XDR, XTS, XXX, …): no amount of it can be stated in minor units.
 * - No withdrawn code, since nothing can be paid in it any more: HRK (2023), SLL, ZWL (2024), ANG, CUC (2025),
 *   BGN (1 January 2026).
 */
const CODES_BY_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN
     BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
     CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK
     DKK DOP DZD EGP ERN ETB EUR FJD FKP
     GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
     IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT
     LAK LBP LKR LRD LSL
     MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN
     NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
     SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
     THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS
     VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

/** A Map, not an object: `"constructor"` and `"__proto__"` are not currencies. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  CODES_BY_DIGITS.flatMap(([digits, codes]) => codes.split(/\s+/).map((code): [string, number] => [code, digits])),
);

/**
 * Digits of a currency's minor unit: 2 for `"GEL"` (100 tetri to the lari), 0 for `"JPY"`, 3 for `"KWD"`.
 *
 * @returns undefined when `code` is not an active ISO 4217 code in capitals, or has no minor unit.
 */
export function currencyDigits(code: string): number | undefined {
  return DIGITS.get(code);
}
