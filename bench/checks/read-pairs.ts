import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GroupTexts } from '../../src/check/rule.ts';
import { parsePairs } from '../../src/evaluate/parse-pairs.ts';
import { isGood, readTranslations } from '../translations/read-translations.ts';

/** The pairs in a file of French<TAB>English lines, gzipped or not, or the good translations in a .jsonl file of samples. */
export function readPairs(path: string): readonly GroupTexts[] {
  if (path.endsWith('.jsonl')) {
    return readTranslations(path)
      .filter(isGood)
      .map(({ source, hypothesis }) => ({ source, target: hypothesis }));
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parsePairs(text, path).map(({ source, reference }) => ({ source, target: reference }));
}
