import { PipelineError } from '../errors.ts';

/** What other kinds of text begin with: read as prose, their tags and times would be translated. */
const OTHERS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/iu, 'a web page; name it .html, or say --format html'],
  [/^\s*\{\\rtf\d/u, 'RTF; save it as DOCX or as plain text'],
  [/^\s*WEBVTT(?:\s|$)/u, 'subtitles; name it .vtt, or say --format vtt'],
  [/^\s*\d+[ \t]*\n[ \t]*\d+:\d{2}:\d{2},\d+[ \t]+-->/u, 'subtitles; name it .srt, or say --format srt'],
];

/** Throws PipelineError 'file-damaged' for a text of another kind, which its name or whoever gave it calls plain or Markdown. */
export function assertProse(text: string, name: string): void {
  const start = text.slice(0, 500);
  const what = OTHERS.find(([pattern]) => pattern.test(start))?.[1];
  if (what) throw new PipelineError('file-damaged', `${name} is ${what}`);
}
