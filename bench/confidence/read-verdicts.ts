import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RatedTranslation } from '../translations/read-translations.ts';

const VERDICTS = new URL('./reader-verdicts.tsv', import.meta.url);

/**
 * What a reader said of a translation: whether it is good, undefined where nobody read it. A verdict is of one wording: what a
 * later model translates otherwise has none.
 */
export function readVerdicts(): (translation: RatedTranslation) => boolean | undefined {
  const [, ...lines] = readFileSync(VERDICTS, 'utf8').trimEnd().split('\n');
  const verdicts = new Map(
    lines.map((line) => {
      const [, , hash = '', verdict] = line.split('\t');
      return [hash, verdict === 'good'] as const;
    }),
  );
  return ({ source, hypothesis }) =>
    verdicts.get(createHash('sha256').update(`${source}\t${hypothesis}`).digest('hex').slice(0, 12));
}
