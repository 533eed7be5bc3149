/**
 * What became of a payment whose outcome was unknown, as a provider's own records show it.
 *
 * - `done`: it took effect; `value` is the provider's record of it.
 * - `reversed`: it took effect, and was taken back; `value` is the record as it is now.
 * - `not-done`: proven not to have taken effect; `proof` says by what. It may be made again.
 * - `unknown`: nothing proves either; `advice` says how to go on. Do not pay again on it.
 *
 * `not-done` rests only on what a vendor's document makes proof of; every doubt is `unknown`.
 */
export type Settlement<T> =
  | { readonly state: "done" | "reversed"; readonly value: T }
  | { readonly state: "not-done"; readonly proof: string }
  | { readonly state: "unknown"; readonly advice: string };
