import { foldName } from './fold-name.ts';

/** French names of places and people that differ in English, with what English may have instead. */
const OWN = `Londres London, Moscou Moscow, Pékin Beijing Peking, Genève Geneva Genevan, Bruxelles Brussels, Vienne Vienna, Varsovie Warsaw,
  Athènes Athens Athenian, Lisbonne Lisbon, Caire Cairo, Alger Algiers, Francfort Frankfurt, Cologne Cologne Köln, Mayence Mainz,
  Anvers Antwerp, Gand Ghent, Haye Hague, Édimbourg Edinburgh, Douvres Dover, Tamise Thames, Manche Channel, Bâle Basel,
  Zurich Zürich, Lucerne Luzern, Kiev Kyiv, Kharkiv Kharkov, Cracovie Krakow Cracow, Plzen Pilsen, Carlsbad Karlovy,
  Écosse Scotland Scottish Scots, Ecosse Scotland Scottish Scots, Angleterre England English Britain, Galles Wales Welsh, Grande-Bretagne Britain British UK U.K,
  Bretagne Brittany Breton Britain UK U.K, Amérique America US U.S, Sergent Sgt, Jésus-Christ Jesus BC AD, Bourgogne Burgundy, Savoie Savoy, Corse Corsica, Sardaigne Sardinia, Sicile Sicily, Toscane Tuscany,
  Bavière Bavaria, Saxe Saxony, Catalogne Catalonia Catalan, Andalousie Andalusia, Majorque Majorca Mallorca, Minorque Menorca Minorca,
  Baléares Balearic, Canaries Canary, Caraïbes Caribbean, Antilles Antilles Caribbean Indies, Cisjordanie West, Proche-Orient Middle Near,
  Moyen-Orient Middle Mideast, Extrême-Orient Far, Terre Earth Land, Lune Moon Lunar, Soleil Sun Solar, Mars March Mars, Mercure Mercury, Noël Christmas,
  Pâques Easter, Dieu God, Jésus Jesus, Moïse Moses, Mahomet Muhammad Mohammed, Marie Mary, Jean John, Pierre Peter, Colomb Columbus,
  Platon Plato, Aristote Aristotle, Homère Homer, Guillaume William, Henri Henry, Benoît Benedict, François Francis,
  Jourdain Jordan, Nil Nile, Rhin Rhine, Danube Danube, Égée Aegean, Judée Judea, Césarée Caesarea, Europe EU Europe, Otan NATO,
  Orléans Orleans, Ivoire Ivory Ivoire, Tchéquie Czech, Biélorussie Belarus, Birmanie Burma Myanmar, Équateur Equator Ecuador,
  Sylvestre Year, Shoah Holocaust, Hollande Holland Netherlands Dutch, Géorgie Georgia, Californie California, Floride Florida, Québec Quebec,
  Copenhague Copenhagen, Bucarest Bucharest, Calcutta Kolkata, Bombay Mumbai, Rangoun Yangon Rangoon, Damas Damascus, Mascate Muscat, Nicosie Nicosia,
  Havane Havana, Açores Azores, Madère Madeira, Mogadiscio Mogadishu, Port-d'Espagne Port, Achgabat Ashgabat, Alma-Ata Almaty, Saint-Domingue Santo,
  Barcelone Barcelona, Séville Seville, Grenade Granada Grenada, Saragosse Zaragoza, Cordoue Córdoba Cordoba, Venise Venice Venetian, Milan Milan, Turin Turin,
  Gênes Genoa, Florence Florence, Sienne Siena, Padoue Padua, Mantoue Mantua, Dresde Dresden, Brême Bremen, Hanovre Hanover, Trèves Trier, Aix-la-Chapelle Aachen,
  Ratisbonne Regensburg, Salonique Thessaloniki, Bethléem Bethlehem, Mecque Mecca, Médine Medina, Djeddah Jeddah, Cap Cape, Nouvelle-Orléans New Orleans,
  Pennsylvanie Pennsylvania, Virginie Virginia, Louisiane Louisiana, Caroline Carolina, Terre-Neuve Newfoundland, Nouvelle-Écosse Nova, Nouveau-Brunswick New,
  Rhénanie Rhineland Rhine, Palatinat Palatinate, Poméranie Pomerania, Silésie Silesia, Bohême Bohemia, Moravie Moravia, Crimée Crimea, Tchétchénie Chechnya Chechen,
  Sibérie Siberia, Oural Urals, Carpates Carpathians, Méditerranée Mediterranean, Baltique Baltic, Escaut Scheldt, Tage Tagus, Tibre Tiber, Gange Ganges, Euphrate Euphrates,
  Flandre Flanders Flemish, Flandres Flanders Flemish, Wallonie Wallonia Walloon, Frise Friesland, Louvain Leuven, Malines Mechelen, Courtrai Kortrijk, Maghreb Maghreb North,
  Eltsine Yeltsin, Staline Stalin, Kadhafi Gaddafi Qaddafi Gadhafi, Fédor Fyodor, Fiodor Fyodor, Evgueni Yevgeny, Ioulia Yulia, César Caesar, Michel-Ange Michelangelo, Socrate Socrates, Archimède Archimedes, Virgile Virgil, Ovide Ovid, Cicéron Cicero, Néron Nero,
  Luther Luther, Lucifer Lucifer, Saladin Saladin, Champs-Élysées Champs, Jean-Paul John, Onu UN U.N United Nations, Ovide Ovid, Pentecôte Pentecost, Ramadan Ramadan, Toussaint Saints,
  USA US U.S United States America American Americans, UE EU European Union, Millénaire Millennium, Québécois Quebec Quebecker Quebeckers Quebecer Quebecers, Occident West Western, Orient East Orient, Union EU Union, Asie Asia, Afrique Africa, Amérique America Americas, Amériques America Americas, Océanie Oceania, Scandinavie Scandinavia Nordic`;

/** What else English may say for a country: the adjective where its stem is another, or an abbreviation. */
const FOR_COUNTRIES: Readonly<Record<string, string>> = {
  US: 'US U.S USA America American Americans States Washington',
  GB: 'UK U.K Britain British',
  DE: 'German',
  FR: 'French',
  ES: 'Spanish Spaniard Spaniards',
  PL: 'Polish Poles',
  NL: 'Dutch Holland',
  CH: 'Swiss',
  DK: 'Danish Danes',
  FI: 'Finnish Finns',
  IE: 'Irish',
  TH: 'Thai',
  CY: 'Cypriot',
  GR: 'Greek',
  CZ: 'Czech',
  AE: 'UAE U.A.E',
  MM: 'Burma Burmese',
  SA: 'Saudi',
  CI: 'Ivory Ivorian',
  KR: 'Korean',
};

/** Folded French names, with the folded English words of which one is enough. */
export const EXONYMS: ReadonlyMap<string, readonly string[]> = collectExonyms();

/** Folded English names of countries and languages. */
export const ENGLISH_PEOPLES: ReadonlySet<string> = new Set(
  (['region', 'language'] as const).flatMap((type) => {
    const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
    const codes = type === 'region' ? regionCodes() : languageCodes();
    return codes.flatMap((code) => wordsOf(names.of(code)).map(foldName));
  }),
);

function collectExonyms(): ReadonlyMap<string, readonly string[]> {
  const exonyms = new Map<string, string[]>();
  const add = (french: string, english: readonly string[]) => {
    const key = foldName(french);
    exonyms.set(key, [...(exonyms.get(key) ?? []), ...english.map(foldName)]);
  };
  for (const entry of OWN.split(',')) {
    const [french = '', ...english] = entry.trim().split(/\s+/u);
    add(french, english);
  }
  const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of regionCodes()) {
    const words = [...wordsOf(english.of(code)), ...wordsOf(FOR_COUNTRIES[code])];
    for (const word of wordsOf(french.of(code))) add(word, words.includes(word) ? [] : words);
  }
  // `polonais` is the language, the adjective and, with a capital, the people.
  const frenchLanguages = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
  const englishLanguages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const code of languageCodes()) {
    const name = frenchLanguages.of(code);
    if (name !== undefined) add(name, wordsOf(englishLanguages.of(code)));
  }
  return exonyms;
}

function wordsOf(name = ''): readonly string[] {
  return name.match(/\p{Lu}[\p{L}.-]*/gu) ?? [];
}

function regionCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function languageCodes(): readonly string[] {
  return regionCodes().map((code) => code.toLowerCase());
}
