import { wholeWords as words } from '../lone/whole-words.ts';

/** A way that an amount may go, with the French and the English words that say so. */
export interface Direction {
  readonly name: string;
  readonly french: RegExp;
  readonly english: RegExp;
}

/** English words that say up or down of an amount, and not of a place: `up 3%`. */
const OF_AMOUNT = '(?=(?: by)? (?:from|\\d|a |some|about|more|sharply|slightly|nearly))';

export const RISE: Direction = {
  name: 'rise',
  french: words(
    '(?:augment|hauss|rehauss|grimp|bondi|rebondi|envol|accroi|accroî|accru|croît|croiss|progress(?!i[fsv])|surench|flamb|doubl|tripl|décupl|redress|agrandi|élargi|remont|gonfl|grandi|expans|ascension|intensifi|renforc)\\p{L}*',
    '(?:stimul|impuls|incrément|développ|appréci|étend|extens|accentu|supplément|soul[eè]v)\\p{L}*',
    'mont(?:é|ée|és|ées|er|ent|ait|aient|a|èrent|era)|bonds?|explos(?:é|e|ent|ait|er)|essor|boom|rallonge|relance|relev(?:é|er)|relèvement|élévation|major(?:e|é|ée|és|ées|er|ent|ation|ations)|accél\\p{L}*|amplifi\\p{L}*|multipli\\p{L}*',
    "(?:re)?l(?:èv(?:e|ent|era|eront)|ev(?:er|é|ée|és|ées|ant|ait))|surcroît|s['’]élèv\\p{L}*|(?<!(?:moins|peu) )(?:élevée?s?|supérieure?s?)|(?:plus|davantage de|plus de|plus en plus) (?:haute?s?|grande?s?|fort\\p{L}*|importante?s?)|de plus en plus",
  ),
  english: words(
    '(?:increas|climb|soar|surg(?!e[or]|ic)|skyrocket|escalat|multipl(?:y|ied)|doubl(?:ed|ing|es?)|tripl(?:ed|ing|es?)|rebound|expan[ds]|boost)\\p{L}*',
    '(?:stimul|develop|appreciat|exten[ds]|accelerat|strengthen|reinforc|intensif|enlarg|enhanc|additional|lift)\\p{L}*',
    'ris(?:e|es|ing|en)|rose|grow(?:s|ing|n|th)?|grew|jump(?:s|ed|ing)?|hik(?:e|es|ed|ing)|up(?:turn|swing|ward|wards)',
    `rais(?:e|es|ed|ing)|high(?:er|est)?|(?:great|larg|bigg|strong)(?:er|est)|extra|up${OF_AMOUNT}`,
  ),
};

export const FALL: Direction = {
  name: 'fall',
  french: words(
    '(?:diminu|dégringol|effondr|fléchi|chut(?!ney)|décroi|décroî|décru|régress|amenui[sz]|rétréci|rédui|réduc|dévalu|dépréci|abaiss|affaibl|ralenti|tomb(?!eau|al)|abatt|abandon|descend(?!ant)|décaden|contract(?:ion|é)|récession|frein|allég|allèg|amoindr|restrict)\\p{L}*',
    '(?:re)?baiss(?:e|es|é|és|ée|ées|er|ent|ait|aient|a|èrent|ant|era|eront|erait|eraient)',
    'minor(?:e|é|ée|és|ées|er|ent|ation|ations)|recul(?:é|ée|ent|er|e|ait|ant|s)?|décli(?:n|ne|nent|né|ner|nant|nait)|plong(?:é|e|ent|eait|eant)|repli|décrue|inférieure?s?|moindres?|moins (?:élev|haut|grand|fort|import|strict|rapid|nombreu)\\p{L}*|(?:plus )?(?:(?<!pays-)bas(?:se)?s?|faibles?)|plus petite?s?',
  ),
  english: words(
    '(?:decreas|declin(?!\\p{L}* to)|diminish|plung|plummet|tumbl|collaps|slump|dwindl|shrink|reduc|devalu|depreciat|weak|slow|abandon|descend(?!ant)|decaden|contract(?:ed|ing|ion)|recession|curb|brak)\\p{L}*',
    'fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|shr[au]nk|low(?:s|er(?:s|ed|ing)?)?|smaller|down(?:turn|ward|wards)|sink(?:s|ing)?|sank',
    `dip(?:s|ped|ping)?|cut(?:s|ting)?|slid(?:e|es|ing)?|slash(?:es|ed|ing)?|halved|down${OF_AMOUNT}`,
  ),
};
