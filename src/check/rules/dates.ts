import type { GroupTexts } from '../rule.ts';

/** `French English` names, months first, by which a date is told. */
const NAMES =
  `janvier January, février February, mars March, avril April, mai May, juin June, juillet July, août August,
  septembre September, octobre October, novembre November, décembre December, lundi Monday, mardi Tuesday, mercredi Wednesday,
  jeudi Thursday, vendredi Friday, samedi Saturday, dimanche Sunday`
    .split(',')
    .map((entry, k) => createDateName(entry.trim(), k + 1));

interface DateName {
  readonly french: RegExp;
  /** The French word that need not mean the date: `Mars` is a planet and a god too. */
  readonly frenchName: string;
  readonly english: RegExp;
  readonly englishName: string;
  /** The English word also where it may be short, or no date at all: `Sept.`, `May it last`. */
  readonly loose: RegExp;
  /** The month in figures, as in 11/09/2001. */
  readonly figures: RegExp;
}

function createDateName(entry: string, month: number): DateName {
  const [french = '', english = ''] = entry.split(' ');
  // `mais` is no plural of `mai`.
  const plural = month > 12 ? 's?' : '';
  // No date, and no name of a street or of a day such as Good Friday either, begins a sentence with a verb: `May`, `March`.
  const exact = /^(?:May|March)$/u.test(english) ? `(?<=[\\p{L}\\d,] )${english}` : english;
  return {
    french: new RegExp(
      `(?<!\\p{L})${french.replace('é', '[ée]').replace('û', '[ûu]')}${plural}(?!\\p{L})`,
      french === 'mars' ? 'u' : 'iu',
    ),
    frenchName: french,
    english: new RegExp(`(?<!\\p{L})${exact}s?(?![\\p{L}])`, 'u'),
    englishName: english,
    loose: new RegExp(`(?<!\\p{L})(?:${english}|${english.slice(0, 3)}t?(?=\\.|\\s\\d))`, 'iu'),
    figures: month > 12 ? /(?!)/u : new RegExp(`(?<!\\d)0?${month}[./-]\\d|\\d[./-]0?${month}(?!\\d)`, 'u'),
  };
}

/** Finds months and days of the week that only one side has. */
export function checkDates({ source, target }: GroupTexts): string | undefined {
  const missing = NAMES.filter(
    ({ french, loose, figures }) => french.test(source) && !loose.test(target) && !figures.test(target),
  );
  const added = NAMES.filter(
    ({ french, english, figures }) => english.test(target) && !french.test(source) && !figures.test(source),
  );
  const messages = [
    ...missing.map(({ frenchName }) => `${frenchName} missing in the translation`),
    ...added.map(({ englishName }) => `${englishName} not in the source`),
  ];
  return messages.length === 0 ? undefined : messages.join('; ');
}
