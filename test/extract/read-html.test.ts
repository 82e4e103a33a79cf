import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { outlineOf } from '../support/outline.ts';
import { NEWS_PAGE } from '../support/pages.ts';

const read = (html: string) => extractArticle(new TextEncoder().encode(html), 'page.html', { format: 'html' });

describe('a saved web page', () => {
  it('gives the article with its marks, and nothing of what stands around it', async () => {
    const { article } = await read(NEWS_PAGE);
    const outline = outlineOf(article);
    expect(outline.map((line) => line.slice(0, 60))).toEqual([
      'heading1 Le moulin de Kerbrat tourne à nouveau',
      'caption Le moulin, vu de la digue.',
      'paragraph Après douze ans de silence, le moulin à marée de K',
      'paragraph La commune avait racheté le bâtiment en 2019 pour ',
      'heading2 De la farine dès l’automne',
      'paragraph Le meunier, Yann Prigent, compte moudre du blé noi',
      'quote Nous n’avons pas voulu un musée, mais un moulin qui tr',
      'paragraph Les visites sont gratuites jusqu’à la fin du mois ',
      'list-item0- le samedi, de 10 h à 17 h ;',
      'list-item0- le dimanche, à marée haute.',
    ]);
    expect(outline[2]).toContain('[emphasis douze ans] [link la roue → https://exemple.example/roue]');
    expect(outline[3]).toContain('[strong 180\u00a0000 euros]');
    expect(outline.join()).not.toMatch(/Commentaires|Tous droits|espion|Sport|À lire aussi/);
  });

  it('gives title, author and date', async () => {
    const { article } = await read(NEWS_PAGE);
    expect(article.metadata).toEqual({
      title: 'Le moulin de Kerbrat tourne à nouveau',
      author: 'Anne Le Bihan',
      date: '2024-05-14T06:30:00+02:00',
    });
    expect(article.origin).toEqual({ name: 'page.html', format: 'html', encoding: 'utf-8' });
  });

  it('says what kinds of things were left out', async () => {
    const { notices } = await read(NEWS_PAGE);
    const [boilerplate] = notices.filter(({ rule }) => rule === 'boilerplate');
    expect(boilerplate?.message).toMatch(/words are not part of the article/);
    expect(boilerplate?.message).toMatch(/\(navigation, header, sidebar, footer, form, comments\)$/);
  });

  it('is read whole where it is nothing but text', async () => {
    const { article, notices } = await read(
      '<title>Note</title><p>Il pleut sur la ville.<br><br>Il vente &amp; il gèle.',
    );
    expect(outlineOf(article)).toEqual(['paragraph Il pleut sur la ville.', 'paragraph Il vente & il gèle.']);
    expect(notices).toEqual([]);
  });

  it('joins a word that its source wraps at the hyphen', async () => {
    const { article } = await read('<p>Il est peut-\n    être là, dit-on\nici.');
    expect(outlineOf(article)).toEqual(['paragraph Il est peut-être là, dit-on ici.']);
  });

  it('never gives a link that could run', async () => {
    const { article } = await read(
      '<p>Un <a href="java\nscript:alert(1)">deux</a> <a href="data:text/html,x">trois</a> <a href="/ici">quatre</a></p>',
    );
    expect(outlineOf(article)).toEqual(['paragraph Un deux trois quatre [link quatre → /ici]']);
  });

  it('drops and counts raised note numbers without a link, but no powers', async () => {
    const { article, notices } = await read(
      '<p><i>Il dit ça</i><sup>1</sup>. Il part.<sup>2</sup> 10 km<sup>2</sup> ici.',
    );
    expect(outlineOf(article)).toEqual(['paragraph Il dit ça. Il part. 10 km2 ici. [emphasis Il dit ça]']);
    expect(notices.map(({ message }) => message)).toEqual(['not carried over: 2 footnote marks']);
  });

  it('keeps what is between blocks, nested lists, tables cell by cell, and no raised note numbers', async () => {
    const { article, notices } = await read(
      '<div>Avant<p>Dedans<sup><a href="#n1">1</a></sup>.</p>Après m<sup>2</sup></div><ol start="3"><li>Un<ul><li>Sous</li></ul></li><li>Deux</li></ol><table><tr><td>A</td><td>B</td></tr></table><pre>x  y\n  z</pre><hr>',
    );
    expect(outlineOf(article)).toEqual([
      'paragraph Avant',
      'paragraph Dedans.',
      'paragraph Après m2',
      'list-item03. Un',
      'list-item1- Sous',
      'list-item04. Deux',
      'paragraph A',
      'paragraph B',
      'verbatim x  y\n  z',
      'verbatim * * *',
    ]);
    expect(notices).toEqual([
      { rule: 'left-out', message: 'not carried over: 1 footnote mark, 1 table laid out as paragraphs', sentences: [] },
    ]);
  });
});

describe('links', () => {
  const PAGE =
    '<p>La roue <a href="../roue?a=1">est réparée</a> et <a href="#note">tourne</a> depuis le <a href="mailto:a@exemple.fr">mois</a> de mai.</p>';
  const hrefs = async (html: string, name: string) => {
    const { article } = await extractArticle(new TextEncoder().encode(html), name, { format: 'html' });
    return article.blocks.flatMap(({ marks }) => marks ?? []).map(({ href }) => href);
  };

  it('of a fetched page, or one that names its base, lead where they led there', async () => {
    expect(await hrefs(PAGE, 'https://exemple.fr/a/b/page')).toEqual([
      'https://exemple.fr/a/roue?a=1',
      'mailto:a@exemple.fr',
    ]);
    const based = `<base href="https://autre.example/x/y">${PAGE}`;
    expect(await hrefs(based, 'page.html')).toEqual(['https://autre.example/roue?a=1', 'mailto:a@exemple.fr']);
  });

  it('of a saved page stay as they are', async () => {
    expect(await hrefs(PAGE, 'page.html')).toEqual(['../roue?a=1', 'mailto:a@exemple.fr']);
  });
});
