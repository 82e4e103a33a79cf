import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/errors.ts';
import { detectLanguage } from '../../src/extract/detect-language.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { formatOfExtension } from '../../src/extract/format-of-extension.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const extract = (text: string | Uint8Array, format: 'text' | 'markdown' = 'text') =>
  extractArticle(typeof text === 'string' ? utf8(text) : text, 'essai', { format });
/** Each block as `kind` (and level or marker), blank lines before it, and text. */
const outline = async (text: string | Uint8Array, format: 'text' | 'markdown' = 'text') =>
  (await extract(text, format)).article.blocks.map((block) => {
    const detail =
      block.kind === 'heading' ? block.level : block.kind === 'list-item' ? `${block.marker}${block.depth}` : '';
    return `${block.kind}${detail} +${block.blankLinesBefore} ${block.text}`;
  });
const errorOf = async (run: () => unknown) => {
  try {
    await run();
  } catch (error) {
    expect(error).toBeInstanceOf(PipelineError);
    expect((error as Error).message).toMatch(/^essai[^\n]*;[^\n]*$/);
    return (error as PipelineError).code;
  }
  throw new Error('nothing was thrown');
};

describe('plain text with a paragraph a line', () => {
  it('knows title, subheading, a last line that strayed in, and blank lines', async () => {
    const text = [
      'La ville de Lorient rouvre son phare aux visiteurs',
      '',
      'Le phare de Lorient, fermé depuis 2019, accueillera de nouveau des visiteurs à partir du mois de juin prochain.',
      'Les travaux ont coûté deux millions d’euros, payés pour moitié par la région et pour moitié par la commune.',
      'Un gardien heureux',
      'Le gardien, qui vit là depuis trente ans, dit qu’il se réjouit de voir revenir les enfants des écoles.',
      '',
      '',
      '3 mai 2024',
    ];
    expect(await outline(text.join('\n'))).toEqual([
      `heading1 +0 ${text[0]}`,
      `paragraph +1 ${text[2]}`,
      `paragraph +0 ${text[3]}`,
      `heading2 +0 ${text[4]}`,
      `paragraph +0 ${text[5]}`,
      'paragraph +2 3 mai 2024',
    ]);
    expect((await extract(text.join('\n'))).article.metadata.title).toBe(text[0]);
  });
});

describe('hard-wrapped plain text', () => {
  const wrapped = `Le petit port de Kerlouan

Les pêcheurs du petit port de Kerlouan ont repris la mer lundi matin,
après dix jours de tempête. Ils étaient une trentaine sur le quai, peu
après cinq heures, à charger leurs casiers sous une pluie fine et froide.

« Nous n'avons jamais vu de vagues pareilles », raconte le porte-
parole des marins, qui a perdu un bateau dans la nuit de jeudi à
vendredi.

  - des casiers neufs, achetés à Brest pour la saison qui
    commence en avril
  - un moteur
`;
  it('joins lines, keeps the hyphen of a word, and list items', async () => {
    expect(await outline(wrapped)).toEqual([
      'heading1 +0 Le petit port de Kerlouan',
      'paragraph +1 Les pêcheurs du petit port de Kerlouan ont repris la mer lundi matin, après dix jours de tempête. Ils étaient une trentaine sur le quai, peu après cinq heures, à charger leurs casiers sous une pluie fine et froide.',
      "paragraph +1 « Nous n'avons jamais vu de vagues pareilles », raconte le porte-parole des marins, qui a perdu un bateau dans la nuit de jeudi à vendredi.",
      'list-item-0 +1 des casiers neufs, achetés à Brest pour la saison qui commence en avril',
      'list-item-0 +0 un moteur',
    ]);
  });

  it('reads Windows-1252, CRLF, a byte order mark and decomposed accents as the same text', async () => {
    const latin = Uint8Array.from([...wrapped], (c) => c.codePointAt(0) ?? 0);
    expect(await outline(latin)).toEqual(await outline(wrapped));
    expect((await extract(latin)).article.origin.encoding).toBe('windows-1252');
    expect(await outline(`\ufeff${wrapped.replaceAll('\n', '\r\n').normalize('NFD')}`)).toEqual(await outline(wrapped));
    expect((await extract(Uint8Array.from([0x93, 0x4e, 0x6f, 0x6e, 0x94, 0x20, 0x85]))).article.blocks[0]?.text).toBe(
      '“Non” …',
    );
  });

  it('reads UTF-8 with a stray byte as UTF-8, the byte as Windows-1252', async () => {
    const bytes = Buffer.concat([Buffer.from(wrapped), Buffer.from([0x20, 0x80])]);
    const { article } = await extract(bytes);
    expect(article.origin.encoding).toBe('utf-8');
    expect(article.blocks.at(-1)?.text).toBe('€');
    expect((await outline(bytes)).slice(0, -1)).toEqual(await outline(wrapped));
  });
});

it('joins a word that is wrapped at its hyphen, however short the line, but no hyphen that stands for what follows', async () => {
  expect(await outline("C'est peut-\nêtre vrai.")).toEqual(["paragraph +0 C'est peut-être vrai."]);
  expect(await outline('Des faits socio-\net ethnologiques.', 'markdown')).toEqual([
    'paragraph +0 Des faits socio- et ethnologiques.',
  ]);
});

it('keeps quotes and dialogue', async () => {
  expect(await outline('> Il pleut,\n> dit-elle.\n\n— Bonjour.\n\n1. Un\n2) Deux')).toEqual([
    'quote +0 Il pleut, dit-elle.',
    'paragraph +1 — Bonjour.',
    'list-item1.0 +1 Un',
    'list-item2)0 +0 Deux',
  ]);
});

it('parts quotations at a line of > alone, and keeps typographic spaces as they are', async () => {
  expect(await outline('> Il pleut.\n>\n> Il vente.')).toEqual(['quote +0 Il pleut.', 'quote +1 Il vente.']);
  const spaced = '« Dix\u00a0000\u202f! »\u2009Oui, « non\u202f».';
  expect(await outline(spaced)).toEqual([`paragraph +0 ${spaced}`]);
  expect(await outline(spaced, 'markdown')).toEqual([`paragraph +0 ${spaced}`]);
});

it('takes out soft hyphens, and joins the word that one parts at the end of a line', async () => {
  expect(await outline('Une promena\u00adde inter\u00ad\n  nationale.')).toEqual([
    'paragraph +0 Une promenade internationale.',
  ]);
});

describe('Markdown', () => {
  it('takes a rule at the top for no front matter', async () => {
    expect(await outline('---\n\nIl pleut.\n\n---\n\nIl vente.', 'markdown')).toEqual([
      'verbatim +0 ---',
      'paragraph +1 Il pleut.',
      'verbatim +1 ---',
      'paragraph +1 Il vente.',
    ]);
  });

  it('keeps the markers that stood there, a break as a space, and the hyphen that ends a line', async () => {
    expect(await outline('* un<br>deux\n\n7) porte-\nparole\n8) e&#x301;t&eacute;', 'markdown')).toEqual([
      'list-item*0 +0 un deux',
      'list-item7)0 +1 porte-parole',
      'list-item8)0 +0 été',
    ]);
  });

  it('reads a text nested beyond reason as plain text, and says so', async () => {
    const { article, notices } = await extract(`${'> '.repeat(20_000)}Il pleut.`, 'markdown');
    expect(article.blocks.map((block) => `${block.kind} ${block.text}`)).toEqual(['quote Il pleut.']);
    expect(notices.map(({ rule }) => rule)).toEqual(['markdown-depth']);
    expect(await outline(`${'> '.repeat(49)}Il pleut.\n\n${'* '.repeat(80)}`, 'markdown')).toEqual([
      'quote +0 Il pleut.',
      `verbatim +1 ${'* '.repeat(80).trim()}`,
    ]);
  });

  it('gives headings, paragraphs, nested lists, quotes, captions and verbatim blocks', async () => {
    const text = `---\nauteur: moi\n---\n\n# Le *vieux* port\n\nUn [lien](http://exemple.fr)\nsur deux lignes.\n\n- pommes\n  1. vertes\n- poires\n\n> Il dit.\n>\n> Il part.\n\n![Le quai](quai.png)\n\n\`\`\`\nlet x\n\`\`\`\n\n## Fin\n`;
    expect(await outline(text, 'markdown')).toEqual([
      'verbatim +0 ---\nauteur: moi\n---',
      'heading1 +1 Le vieux port',
      'paragraph +1 Un lien sur deux lignes.',
      'list-item-0 +1 pommes',
      'list-item1.1 +0 vertes',
      'list-item-0 +0 poires',
      'quote +1 Il dit.',
      'quote +1 Il part.',
      'caption +1 Le quai',
      'verbatim +1 ```\nlet x\n```',
      'heading2 +1 Fin',
    ]);
    const { article, notices } = await extract(text, 'markdown');
    expect(notices).toEqual([]);
    const marked = article.blocks.flatMap(({ text, marks = [] }) =>
      marks.map(({ span, ...mark }) => ({ ...mark, text: text.slice(span.start, span.end) })),
    );
    expect(marked).toEqual([
      { kind: 'emphasis', text: 'vieux' },
      { kind: 'link', href: 'http://exemple.fr', text: 'lien' },
    ]);
  });

  it('loses no word', async () => {
    const words = 'le phare, *la* mer; **un** [quai](x) - > # 1. `code`'.split(' ');
    const markdown = fc.array(fc.oneof(fc.constantFrom(...words), fc.constant('\n'), fc.constant('\n\n')), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(markdown, async (parts) => {
        const text = parts.join(' ');
        fc.pre(/\p{L}/u.test(text));
        const wordsOf = (value: string) => value.match(/phare|mer|quai|code|la\b|un\b|le\b/gu) ?? [];
        expect(wordsOf((await outline(text, 'markdown')).join(' '))).toEqual(wordsOf(text));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('what cannot be an article', () => {
  it.each([
    ['empty', '', 'file-empty'],
    ['white', ' \n\t\n', 'file-empty'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'file-binary'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x4c, 0, 0x65, 0]), 'file-binary'],
    ['UTF-16 without NUL', new Uint8Array([0xfe, 0xff, 0x20, 0x14]), 'file-binary'],
    ['quote marks alone', '>\n> >\n', 'file-empty'],
    ['control characters', 'a\u0001\u0002\u0003b', 'file-binary'],
    ['10 MB in one line', 'Le chat dort. '.repeat(750_000), 'line-too-long'],
    [
      'German',
      'Die Stadt hat gestern beschlossen, den alten Hafen im nächsten Sommer wieder zu öffnen.',
      'language-wrong',
    ],
  ])('%s is refused', async (_, content, code) => {
    expect(await errorOf(() => extract(content))).toBe(code);
  });

  it('an unknown extension is refused, a known one gives the format', async () => {
    expect(await errorOf(() => formatOfExtension('essai.odt'))).toBe('extension-unknown');
    expect(await errorOf(() => formatOfExtension('essai'))).toBe('extension-unknown');
    expect(formatOfExtension('a.b.MD')).toBe('markdown');
    expect(formatOfExtension('a.txt')).toBe('text');
  });
});

describe('the language', () => {
  it.each([
    ['de', 'Der Bürgermeister hat am Dienstag vor der Presse gesagt, dass die Brücke bis zum Herbst fertig wird.'],
    ['es', 'El alcalde dijo el martes ante la prensa que el puente estará terminado antes del otoño próximo.'],
    ['it', 'Il sindaco ha detto martedì davanti alla stampa che il ponte sarà finito prima del prossimo autunno.'],
    ['en', 'The mayor told the press on Tuesday that the bridge would be finished before the coming autumn.'],
    ['fr', 'Le maire a dit mardi devant la presse que le pont serait fini avant le prochain automne.'],
    ['fr', 'Hier soir, une vache échappée de son pré a bloqué pendant deux heures la route de Brest.'],
    ['fr', 'LA MAIRE DE VALMONT ANNONCE LA FERMETURE DU PONT ET DE LA GARE AUX VOYAGEURS'],
    ['fr', "Je n'ai jamais su si elle viendrait ; j'attendais quand même, chaque dimanche, au bout du quai."],
    ['fr', 'Le groupe Northern Lights Shipping rachète la société Baltic Harbour Logistics pour 40 millions'],
    [
      'fr',
      '« We are ready », a lancé le chanteur au public venu nombreux. « Thank you so much, Paris, we love you », a-t-il ajouté.',
    ],
  ])('%s is told: %s', async (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not guessed from a headline, and another one passes with a notice when forced', async () => {
    expect(detectLanguage('Borussia Dortmund – Real Madrid')).toBeUndefined();
    const { notices } = await extractArticle(
      utf8('The mayor told the press on Tuesday that the bridge would be finished in autumn.'),
      'a',
      { format: 'text', force: true },
    );
    expect(notices).toEqual([{ rule: 'language', message: 'the text looks like English, not French', sentences: [] }]);
  });
});

it('extracts any text without an error of its own, keeping every letter', async () => {
  const line = fc.constantFrom(
    'Le chat dort.',
    '',
    ' ',
    '- un',
    '> deux',
    '3. trois',
    'Titre',
    '—',
    '"',
    '\u00a0», dit-il',
    '# x',
    '```',
    'été 2020',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<'text' | 'markdown'>('text', 'markdown'),
      async (lines, format) => {
        const text = lines.join('\n');
        fc.pre(text.trim() !== '');
        const { article } = await extractArticle(utf8(text), 'a', { format, force: true });
        const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
        expect(letters(article.blocks.map((block) => block.text).join(''))).toBe(letters(text));
        expect(article.blocks.every((block) => block.text === block.text.trim() && block.text !== '')).toBe(true);
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});
