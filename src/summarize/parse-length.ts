import type { LengthTarget } from '../document/summary.ts';
import { PipelineError } from '../errors.ts';

/** The presets count sentences, because a share of a short article can be less than its shortest sentence. */
const PRESETS: ReadonlyMap<string, LengthTarget> = new Map([
  ['short', { unit: 'sentences', count: 2 }],
  ['medium', { unit: 'sentences', count: 4 }],
  ['long', { unit: 'sentences', count: 8 }],
  ['headline', { unit: 'headline' }],
]);

const COUNT = /^(\d{1,7})\s*(s|sentences?|w|words?)$/u;
const PERCENTAGE = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%$/u;

/**
 * Reads `5s`, `5 sentences`, `80w`, `80 words`, `20%`, `short` (2 sentences), `medium` (4), `long` (8) or `headline`, in any case;
 * PipelineError 'length-invalid' for anything else, for zero and for more than 100%.
 */
export function parseLength(text: string): LengthTarget {
  const wanted = text.trim().toLowerCase();
  const target = PRESETS.get(wanted) ?? parseCount(wanted) ?? parsePercentage(wanted);
  if (target) return target;
  throw new PipelineError(
    'length-invalid',
    `${JSON.stringify(text)} is not a length; give sentences (5s), words (80w), a share (20%), short, medium, long or headline`,
  );
}

/** How `parseLength` reads it: `5s`, `80w`, `20%` or `headline`. */
export function formatLength(target: LengthTarget): string {
  if (target.unit === 'share') return `${Number((100 * target.ofSource).toFixed(6))}%`;
  if (target.unit === 'headline') return target.unit;
  return `${target.count}${target.unit === 'sentences' ? 's' : 'w'}`;
}

function parseCount(text: string): LengthTarget | undefined {
  const [, digits, unit] = COUNT.exec(text) ?? [];
  const count = Number(digits ?? 0);
  if (count === 0) return undefined;
  return { unit: unit?.startsWith('s') ? 'sentences' : 'words', count };
}

function parsePercentage(text: string): LengthTarget | undefined {
  const percentage = Number(PERCENTAGE.exec(text)?.[1]?.replace(',', '.') ?? 0);
  return percentage > 0 && percentage <= 100 ? { unit: 'share', ofSource: percentage / 100 } : undefined;
}
