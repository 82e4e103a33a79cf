import fc from 'fast-check';
import { anyText } from '../support/any-text.ts';
import { HOSTILE_TEXTS } from '../support/documents.ts';

const FORMATS = ['text', 'markdown', 'html', 'srt', 'vtt'] as const;

/** A file that no one would write, in a format that is read as text. */
export interface HostileInput {
  readonly format: (typeof FORMATS)[number];
  readonly bytes: Uint8Array;
}

const FRENCH = [
  'M. Dupont, maire de Lyon, a dit : « Nous n’irons pas. »',
  'Le 1er janvier 2024, 12,5 % des 3 400 habitants ont voté.',
  'L’école ferme.',
  '– Vraiment ? – Oui !',
  'UN TITRE EN CAPITALES',
  'Selon l’ONU (Genève), il « est » né à St-Étienne…',
];

const SYNTAX: Readonly<Record<HostileInput['format'], readonly string[]>> = {
  text: ['- ', '* ', '1. ', 'a) ', '> ', '===', '---', '\u00ad', '   ', '\t', '• '],
  markdown: [
    '# ',
    '> ',
    '- ',
    '1. ',
    '```',
    '    ',
    '***',
    '[a](b)',
    '![c](d)',
    '<br>',
    '|a|b|',
    '\\',
    '&amp;',
    '[^1]: ',
  ],
  html: [
    '<p>',
    '</p>',
    '<div><p>',
    '<h1>',
    '</h1>',
    '<ul><li>',
    '<a href="javascript:x">',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '&#0;',
    '&nbsp',
    '<table><tr><td>',
    '<svg><p>',
    '<br/>',
  ],
  srt: ['1\n00:00:01,000 --> 00:00:02,000\n', '00:00:03,000 --> 00:00:01,000\n', '<i>', '{\\an8}', '2\n', '-->'],
  vtt: ['WEBVTT\n\n', '00:01.000 --> 00:02.000 align:start\n', 'NOTE x\n\n', '<v Roger>', '</v>', 'STYLE\n', '-->'],
};

/** Texts of French, of the syntax of their format, and of what has broken programs; now and then of any bytes at all. */
export function hostileInput(): fc.Arbitrary<HostileInput> {
  return fc.constantFrom(...FORMATS).chain((format) => {
    const piece = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRENCH) },
      { weight: 4, arbitrary: fc.constantFrom(...SYNTAX[format]) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
      { weight: 1, arbitrary: anyText(12) },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\u2028', '\f', '\u00a0') },
    );
    const repeated = fc
      .tuple(piece, fc.constantFrom(1, 1, 1, 1, 1, 2, 3, 60))
      .map(([text, times]) => text.repeat(times));
    const start = fc.constantFrom('', '', format === 'vtt' ? 'WEBVTT\n\n' : '', '\uFEFF');
    const text = fc.tuple(start, fc.array(repeated, { maxLength: 30 })).map(([first, rest]) => first + rest.join(''));
    const bytes = fc.oneof(
      { weight: 12, arbitrary: text.map((string) => Buffer.from(string, 'utf8')) },
      { weight: 1, arbitrary: text.map((string) => Buffer.from(string, 'latin1')) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    );
    return fc.record({ format: fc.constant(format), bytes });
  });
}
