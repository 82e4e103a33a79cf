import type { Replacement } from './replace-spans.ts';

/** People whose names French spells as it speaks them, as French and as English newspapers write them. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `Loukachenko Lukashenko, Lukachenko Lukashenko, Poutine Putin, Eltsine Yeltsin, Gorbatchev Gorbachev, Brejnev Brezhnev,
  Khrouchtchev Khrushchev, Staline Stalin, Lénine Lenin, Trotski Trotsky, Prigojine Prigozhin, Choïgou Shoigu,
  Porochenko Poroshenko, Ianoukovitch Yanukovych, Timochenko Tymoshenko, Iouchtchenko Yushchenko, Saakachvili Saakashvili,
  Pachinian Pashinyan, Tsikhanovskaïa Tsikhanouskaya, Tikhanovskaïa Tsikhanouskaya, Netanyahou Netanyahu, Nétanyahou Netanyahu,
  Kadhafi Gaddafi, Moubarak Mubarak, Rohani Rouhani, Tolstoï Tolstoy, Dostoïevski Dostoevsky,
  Tchekhov Chekhov, Tchaïkovski Tchaikovsky, Pouchkine Pushkin, Soljenitsyne Solzhenitsyn, Chostakovitch Shostakovich,
  Boulgakov Bulgakov, Tourgueniev Turgenev, Zelenski Zelensky`
    .split(/,\s+/u)
    .map((pair) => pair.split(' ') as [french: string, english: string]),
);

const NAME = /(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu;

/** Where `translation` has kept the French spelling of a name of `source`: the English one. */
export function findFrenchNames(source: string, translation: string): readonly Replacement[] {
  const names = new Set(source.match(NAME));
  return [...translation.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const text = SPELLINGS.get(name);
    return text && names.has(name) ? [{ span: { start: index, end: index + name.length }, text }] : [];
  });
}
