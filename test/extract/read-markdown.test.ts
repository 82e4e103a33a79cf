import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { outlineOf } from '../support/outline.ts';

const read = async (...lines: readonly string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { article, notices } = await extractArticle(bytes, 'a.md', { format: 'markdown', force: true });
  return { outline: outlineOf(article), messages: notices.map(({ message }) => message) };
};

describe('a table', () => {
  it('is read cell by cell, without its lines and its empty cells, and told of', async () => {
    const table = ['| Nom | Prix |', '| --- | ---: |', '| Le **pain** |  |', '| Le vin | 12 \\| 13 |'];
    expect(await read('Avant.', '', ...table, '', ...table)).toEqual({
      outline: [
        'paragraph Avant.',
        ...Array(2)
          .fill([
            'paragraph Nom',
            'paragraph Prix',
            'paragraph Le pain [strong pain]',
            'paragraph Le vin',
            'paragraph 12 | 13',
          ])
          .flat(),
      ],
      messages: ['not carried over: 2 tables laid out as paragraphs except in Markdown'],
    });
  });

  it('in a list or a quotation stays there', async () => {
    const { outline } = await read('- | a | b |', '  | - | - |', '', '> | c | d |', '> | - | - |');
    expect(outline).toEqual(['list-item0- a', 'paragraph b', 'quote c', 'quote d']);
  });
});

it('a task has its mark with its marker', async () => {
  const { outline } = await read('- [ ] Le *pain*', '-  [x] Le vin', '1. [X] Le sel', '- [lien](a) ici', '- [ ]');
  expect(outline).toEqual([
    'list-item0- [ ] Le pain [emphasis pain]',
    'list-item0- [x] Le vin',
    'list-item01. [X] Le sel',
    'list-item0- lien ici [link lien → a]',
    'list-item0- [ ]',
  ]);
});

it('a footnote is marked in the text, and each note stands alone', async () => {
  const { outline } = await read('Il lit[^1].[^b] Elle dort.', '', '[^1]: Un livre.', '[^b]: Seul', '', '    Ou deux.');
  expect(outline).toEqual([
    'paragraph Il lit[^1].[^b] Elle dort.',
    'list-item0[^1]: Un livre.',
    'list-item0[^b]: Seul',
    'paragraph Ou deux.',
  ]);
});

it('HTML that holds words is passed over with a notice, other HTML without one', async () => {
  const { outline, messages } = await read(
    '<p>Du texte.</p>',
    '',
    '<!-- Rien à voir -->',
    '',
    '<div class="large">&nbsp;</div>',
    '',
    '<style>p { color: red }</style>',
    '',
    'Fin.',
  );
  expect(outline.filter((line) => line.startsWith('verbatim'))).toHaveLength(4);
  expect(messages).toEqual(['not carried over: 1 block of HTML passed over']);
});
