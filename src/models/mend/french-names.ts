import type { Replacement } from './replace-spans.ts';

/** People whose names French spells as it speaks them, as French and as English newspapers write them. */
const PEOPLE: readonly (readonly [french: string, english: string])[] =
  `Alexandre Loukachenko: Alexander Lukashenko, Lukachenko: Lukashenko, Vladimir Poutine: Vladimir Putin, Boris Eltsine: Boris Yeltsin,
  Mikhaïl Gorbatchev: Mikhail Gorbachev, Léonid Brejnev: Leonid Brezhnev, Nikita Khrouchtchev: Nikita Khrushchev, Staline: Stalin, Lénine: Lenin,
  Léon Trotski: Leon Trotsky, Evgueni Prigojine: Yevgeny Prigozhin, Sergueï Choïgou: Sergei Shoigu, Petro Porochenko: Petro Poroshenko,
  Viktor Ianoukovitch: Viktor Yanukovych, Ioulia Timochenko: Yulia Tymoshenko, Viktor Iouchtchenko: Viktor Yushchenko,
  Mikheïl Saakachvili: Mikheil Saakashvili, Nikol Pachinian: Nikol Pashinyan, Tsikhanovskaïa: Tsikhanouskaya, Tikhanovskaïa: Tsikhanouskaya,
  Benyamin Netanyahou: Benjamin Netanyahu, Benyamin Nétanyahou: Benjamin Netanyahu, Mouammar Kadhafi: Muammar Gaddafi, Moubarak: Mubarak,
  Rohani: Rouhani, Léon Tolstoï: Leo Tolstoy, Fédor Dostoïevski: Fyodor Dostoevsky, Fiodor Dostoïevski: Fyodor Dostoevsky, Tchekhov: Chekhov,
  Piotr Tchaïkovski: Pyotr Tchaikovsky, Alexandre Pouchkine: Alexander Pushkin, Alexandre Soljenitsyne: Alexander Solzhenitsyn,
  Chostakovitch: Shostakovich, Mikhaïl Boulgakov: Mikhail Bulgakov, Tourgueniev: Turgenev, Zelenski: Zelensky`
    .split(/,\s+/u)
    .map((pair) => pair.split(': ') as [french: string, english: string]);

/** Surnames, which stand alone more often than not. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  PEOPLE.map(([french, english]) => [lastOf(french), lastOf(english)]),
);

/** First names that differ too. Others of that name, such as Alexandre Dumas, keep theirs. */
const FIRST_NAMES = PEOPLE.flatMap(([french, english]) => {
  const [first, other] = [firstOf(french), firstOf(english)];
  return first === other ? [] : [{ french, first, other, surnames: [lastOf(french), lastOf(english)] }];
});

const NAME = /(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu;

/** Where `translation` has kept the French spelling of a name of `source`: the English one, of a first name before it too. */
export function findFrenchNames(source: string, translation: string): readonly Replacement[] {
  const names = new Set(source.match(NAME));
  const surnames = [...translation.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const text = SPELLINGS.get(name);
    return text && names.has(name) ? [{ span: { start: index, end: index + name.length }, text }] : [];
  });
  const firstNames = FIRST_NAMES.filter(({ french }) => wholeName(french).test(source)).flatMap((person) =>
    person.surnames.flatMap((surname) =>
      [...translation.matchAll(wholeName(`${person.first} ${surname}`))].map(({ index }) => ({
        span: { start: index, end: index + person.first.length },
        text: person.other,
      })),
    ),
  );
  return [...firstNames, ...surnames].sort((a, b) => a.span.start - b.span.start);
}

function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu');
}

function firstOf(name: string): string {
  return name.includes(' ') ? name.slice(0, name.indexOf(' ')) : '';
}

function lastOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
