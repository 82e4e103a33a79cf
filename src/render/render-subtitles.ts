import type { Block, Cue } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { assertFitting } from './assert-fitting.ts';
import { markedPieces } from './marked-pieces.ts';

/** What fits on one line of a screen. */
const MAX_LINE = 42;

/**
 * The English in the cues of the source, with their times, names and places, as SubRip or WebVTT. PipelineError
 * 'format-unfit' for what is no subtitles.
 */
export function renderSubtitles({ translation }: BilingualDocument, format: 'srt' | 'vtt'): string {
  const { blocks } = translation.target;
  assertFitting(translation.target, [format]);
  const cues = blocks.flatMap((block) =>
    (block.cues ?? []).map((cue) => ({ cue, text: textOfCue(block, cue, format) })),
  );
  const rendered = cues.map(({ cue, text }, k) => renderCue(cue, text, k + 1, format));
  return `${format === 'vtt' ? 'WEBVTT\n\n' : ''}${rendered.join('\n')}`;
}

function renderCue({ startMs, endMs, name, settings = '' }: Cue, text: string, number: number, format: 'srt' | 'vtt') {
  const isPlacement = settings.startsWith('{');
  const times = `${formatTime(startMs, format)} --> ${formatTime(endMs, format)}`;
  const beside = isPlacement || settings === '' ? '' : ` ${oneLine(settings)}`;
  // SubRip needs a number; WebVTT's names are optional.
  const label = oneLine(name) || (format === 'srt' ? String(number) : '');
  const lines = [label, `${times}${beside}`, `${isPlacement && format === 'srt' ? settings : ''}${text}`];
  return `${lines.filter((line, k) => k > 0 || line !== '').join('\n')}\n`;
}

function formatTime(ms: number, format: 'srt' | 'vtt'): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const fraction = String(ms % 1000).padStart(3, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}${format === 'srt' ? ',' : '.'}${fraction}`;
}

/** A cue's English in lines that fit, with its marks as tags. */
function textOfCue(block: Block, { span }: Cue, format: 'srt' | 'vtt'): string {
  const clean = (text: string) =>
    format === 'vtt' ? text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;') : text;
  const text = block.text.slice(span.start, span.end);
  const breaks = new Set(lineBreaks(text).map((at) => at + span.start));
  let at = span.start;
  return markedPieces(block, span)
    .map(({ text: piece, marks }) => {
      const broken = [...piece].map((character) => {
        const isBreak = breaks.has(at);
        at += character.length;
        return isBreak ? '\n' : character;
      });
      const kind = marks.some((mark) => mark.kind === 'emphasis')
        ? 'i'
        : marks.some((m) => m.kind === 'strong')
          ? 'b'
          : '';
      return kind === '' ? clean(broken.join('')) : `<${kind}>${clean(broken.join(''))}</${kind}>`;
    })
    .join('');
}

/** Offsets of the spaces that become line breaks: before a second speaker's dash, else the most balanced, if too long. */
function lineBreaks(text: string): readonly number[] {
  const speakers = /^[-–—]/u.test(text) ? [...text.matchAll(/(?<=[.!?…]) (?=[-–—])/gu)].map(({ index }) => index) : [];
  if (speakers.length > 0) return speakers;
  const lines = Math.ceil(text.length / MAX_LINE);
  const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
  const goals = Array.from({ length: lines - 1 }, (_, k) => ((k + 1) * text.length) / lines);
  // A line that ends with a clause reads better than one that is balanced to the letter.
  const cost = (at: number, goal: number) => Math.abs(at - goal) - (/[,;:.!?…]/u.test(text.charAt(at - 1)) ? 10 : 0);
  const nearest = (goal: number) => spaces.toSorted((a, b) => cost(a, goal) - cost(b, goal))[0];
  return goals.map(nearest).filter((at) => at !== undefined);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/-->/gu, '');
}
