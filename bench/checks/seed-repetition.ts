import { insertBeforeEnd, type Seed } from './seeding.ts';

/** Repetitions: a loop, a phrase said twice, a sentence said twice. */
export const SEED_REPETITION: Readonly<Record<string, Seed>> = {
  loop: ({ target }, { random }) => repeatEnd(target, 1 + Math.floor(random() * 4), 4),
  'phrase twice': ({ target }, { random }) => repeatEnd(target, 4 + Math.floor(random() * 3), 1),
  'sentence twice': ({ target }) => (target.split(' ').length < 4 ? undefined : `${target} ${target}`),
};

function repeatEnd(text: string, count: number, times: number): string | undefined {
  const words = text.replace(/[\p{P}\s]+$/u, '').split(' ');
  if (words.length < count + 2) return undefined;
  return insertBeforeEnd(text, Array.from({ length: times }, () => words.slice(-count).join(' ')).join(' '));
}
