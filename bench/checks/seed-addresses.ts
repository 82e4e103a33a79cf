import { changeOne, pick, type Seed } from './seeding.ts';

const WEB = /(?:https?|ftp):\/\/[^\s<>"]*[\p{L}\d/]|www\.[^\s<>"]*[\p{L}\d/]/gu;
const MAIL = /[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const TAG = /(?<![\p{L}\d/@._&#])[@#]\p{L}[\p{L}\d_-]+/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One address that the French has too, changed. */
const change =
  (pattern: RegExp, make: (address: string, random: () => number) => string | undefined): Seed =>
  ({ source, target }, { random }) =>
    changeOne(target, pattern, random, ([address]) => (source.includes(address) ? make(address, random) : undefined));
const alter = (address: string, random: () => number) =>
  changeOne(address, /\p{L}/gu, random, () => pick([...LETTERS], random));
const space = (address: string, random: () => number) =>
  changeOne(address, /[./](?=[\p{L}\d])/gu, random, ([mark]) => `${mark} `);

/** Address errors: a letter altered, an end lost, a space put in, the whole lost. */
export const SEED_ADDRESSES: Readonly<Record<string, Seed>> = {
  'web address altered': change(WEB, alter),
  'web address cut': change(WEB, (address) => address.slice(0, Math.ceil(address.length * 0.7))),
  'web address spaced': change(WEB, space),
  'web address lost': change(WEB, () => 'this page'),
  'mail address altered': change(MAIL, alter),
  'mail address lost': change(MAIL, () => 'this address'),
  'tag altered': change(TAG, alter),
  'tag lost': change(TAG, () => 'them'),
};
