import type { Artifact } from '../document/artifact.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { renderDocument } from './render-document.ts';
import { renderEnglishMarkdown } from './render-english-markdown.ts';
import type { RenderOptions } from './render-options.ts';
import { renderSubtitles } from './render-subtitles.ts';
import { renderXliff } from './render-xliff.ts';

/** What `--to` takes, besides `pdf`, which is printed from the page. */
export const OUTPUT_FORMATS = [
  'html',
  'md',
  'json',
  'tsv',
  'tmx',
  'txt',
  'xliff',
  'docx',
  'epub',
  'srt',
  'vtt',
] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The formats of an article for which none are asked; subtitles are given back as subtitles too. */
export function defaultFormats({ translation }: BilingualDocument): readonly OutputFormat[] {
  const { format } = translation.source.origin;
  return ['html', 'md', 'json', 'tsv', 'tmx', 'txt', ...(format === 'srt' || format === 'vtt' ? [format] : [])];
}

/** The output files in `formats`, and the summaries; PipelineError 'format-unfit' for subtitles of what has no times. */
export async function renderArtifacts(
  document: BilingualDocument,
  options: RenderOptions,
  formats: readonly OutputFormat[] = defaultFormats(document),
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  const plain = renderDocument(document, options);
  for (const format of formats) {
    const ready = plain.find(({ name }) => name.endsWith(`.${format}`));
    artifacts.push(ready ?? (await renderFormat(document, options, format)));
    // The article by itself keeps what its format has and plain text has not.
    const { format: input } = document.translation.source.origin;
    if (format === 'md' && ['markdown', 'html', 'docx', 'epub'].includes(input)) {
      artifacts.push({ name: 'translation.md', content: renderEnglishMarkdown(document) });
    }
  }
  return [...artifacts, ...plain.filter(({ name }) => name.startsWith('summary.'))];
}

async function renderFormat(
  document: BilingualDocument,
  options: RenderOptions,
  format: OutputFormat,
): Promise<Artifact> {
  switch (format) {
    case 'xliff':
      return { name: 'bilingual.xlf', content: renderXliff(document, options) };
    case 'docx': {
      const { renderDocx } = await import('./render-docx.ts');
      return { name: 'bilingual.docx', content: await renderDocx(document, options) };
    }
    case 'epub': {
      const { renderEpub } = await import('./render-epub.ts');
      return { name: 'bilingual.epub', content: renderEpub(document, options) };
    }
    case 'srt':
    case 'vtt':
      return { name: `translation.${format}`, content: renderSubtitles(document, format) };
    default:
      throw new RangeError(`nothing renders ${format}`);
  }
}
