import { insertBeforeEnd, pick, type Seed } from './seeding.ts';

const MIN_WORDS = 5;
const CLOSING = /[\p{P}\s]*$/u;
const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;
const clausesOf = (text: string) => text.split(/(?<=[,;:])\s|\s(?=[–—(])|(?<=[)])\s/u);

/** Omissions: a clause between commas, or the last third, left out. */
export const SEED_OMISSION: Readonly<Record<string, Seed>> = {
  'clause omitted': ({ target }, { random }) => {
    const clauses = clausesOf(target);
    const words = countWords(target);
    const fit = clauses.filter(
      (clause) =>
        countWords(clause) >= MIN_WORDS && countWords(clause) >= words / 5 && countWords(clause) <= (words * 2) / 3,
    );
    const omitted = clauses.length > 1 ? pick(fit, random) : undefined;
    return omitted && endAs(target, clauses.filter((clause) => clause !== omitted).join(' '));
  },
  'end omitted': ({ target }) => {
    const words = target.split(' ');
    return words.length < 12 ? undefined : endAs(target, words.slice(0, Math.round((words.length * 2) / 3)).join(' '));
  },
};

/** `text` with the closing punctuation of `whole`: what is missing is not told by that. */
function endAs(whole: string, text: string): string {
  return text.replace(CLOSING, '') + (CLOSING.exec(whole)?.[0] ?? '');
}

/** Additions: a clause of another text put in, at the end or where a word ends. */
export const SEED_ADDITION: Readonly<Record<string, Seed>> = {
  'clause added': ({ target }, { random, donor }) => {
    const added = pickClause(donor.target, random);
    return added && insertBeforeEnd(target, `, ${added}`).replace(' ,', ',');
  },
  'clause put in': ({ target }, { random, donor }) => {
    const added = pickClause(donor.target, random);
    const words = target.split(' ');
    const place = 1 + Math.floor(random() * (words.length - 1));
    return added && words.length > 3 ? words.toSpliced(place, 0, `${added},`).join(' ') : undefined;
  },
};

function pickClause(text: string, random: () => number): string | undefined {
  const clauses = clausesOf(text).map((clause) =>
    clause
      .split(' ')
      .slice(0, 12)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, ''),
  );
  return pick(
    clauses.filter((clause) => countWords(clause) >= MIN_WORDS),
    random,
  );
}
