import { changeOne, type Seed } from './seeding.ts';

/** Quotes and brackets: one of two lost, or both. */
export const SEED_QUOTES: Readonly<Record<string, Seed>> = {
  'one quote lost': ({ target }, { random }) => changeOne(target, /["“”]/gu, random, () => ''),
  'quotes lost': ({ target }, { random }) =>
    changeOne(target, /"[^"]+"|“[^”]+”/gu, random, ([quoted]) => quoted.slice(1, -1)),
  'one bracket lost': ({ target }, { random }) => changeOne(target, /[()]/gu, random, () => ''),
  'brackets lost': ({ target }, { random }) =>
    changeOne(target, /\([^)]+\)/gu, random, ([bracketed]) => bracketed.slice(1, -1)),
};
