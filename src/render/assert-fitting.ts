import type { Article } from '../document/article.ts';
import { PipelineError } from '../errors.ts';

/** Throws PipelineError 'format-unfit' where subtitles are among `formats` and the article has no times to make them of. */
export function assertFitting(
  { origin, blocks }: Pick<Article, 'origin' | 'blocks'>,
  formats: readonly string[],
): void {
  const subtitles = formats.find((format) => format === 'srt' || format === 'vtt');
  if (subtitles === undefined || blocks.some(({ cues }) => cues)) return;
  throw new PipelineError('format-unfit', `${origin.name} has no times to make ${subtitles} of; leave it out of --to`);
}
