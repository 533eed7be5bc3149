/** What a change does to the values that a part of a document lets through. */
import { at } from "../generate/values.js";
import type { Path } from "./revision.js";
import type { Ruling } from "./verdict.js";

export interface Effect {
  /** Some value that was accepted is rejected now. */
  readonly loses: boolean;
  /** Some value that was rejected is accepted now. */
  readonly gains: boolean;
  /** Code can no longer name a member. */
  readonly isGone?: boolean;
}

export interface SpecDifference extends Effect {
  /** The keyword, or the name of the member. */
  readonly property: string;
  readonly what: string;
  /** Where it is written; at least one is there. */
  readonly base?: Path | undefined;
  readonly now?: Path | undefined;
  /** All else that it speaks of. */
  readonly beside?: readonly Path[];
  /** An open object documents one more member, or a response one more header. */
  readonly isNewMember?: boolean;
  /** No response is checked for it. */
  readonly isOfRequests?: boolean;
  /** Whatever the values do. */
  readonly ruling?: Ruling;
}

/** A part of a document and where it is written. */
export interface DocumentPart {
  readonly value: unknown;
  readonly path: Path;
}
export type PartPair = readonly [base: DocumentPart, now: DocumentPart];

/** 1: what fits the part fits the whole; -1: it does not; 0: nothing is certain. */
export type Sign = 1 | 0 | -1;

export const SAME: Effect = { loses: false, gains: false };
export const OTHER: Effect = { loses: true, gains: true };
export const isSome = ({ loses, gains }: Effect): boolean => loses || gains;
export const opposite = ({ loses, gains }: Effect): Effect => ({ loses: gains, gains: loses });

export function signed(effect: Effect, sign: Sign): Effect {
  if (sign === 0) return isSome(effect) ? OTHER : SAME;
  return sign === 1 ? effect : opposite(effect);
}

export const either = (effects: readonly Effect[]): Effect => ({
  loses: effects.some(({ loses }) => loses),
  gains: effects.some(({ gains }) => gains),
  isGone: effects.some(({ isGone }) => isGone === true),
});

export function childOf({ value, path }: DocumentPart, ...keys: readonly string[]): DocumentPart {
  return { value: at(value, ...keys), path: [...path, ...keys] };
}
