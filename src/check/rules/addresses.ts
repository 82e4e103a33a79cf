import { findAddresses } from '../../document/find-addresses.ts';
import type { GroupTexts } from '../rule.ts';

/** Finds web and mail addresses, accounts and hashtags of the French that are not the same in English, and the reverse. */
export function checkAddresses({ source, target }: GroupTexts): string | undefined {
  const [french, english] = [findAddresses(source), findAddresses(target)];
  const messages = [
    ...findMissing(french, english).map((address) => `address ${address} missing in the translation`),
    ...findMissing(english, french).map((address) => `address ${address} not in the source`),
  ];
  return messages.length === 0 ? undefined : messages.join('; ');
}

function findMissing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found.map(toPlace));
  return [...new Set(wanted)].filter((address) => !known.has(toPlace(address)));
}

/** Where an address leads, in whatever language of the same page: what differs in good translations falls away. */
function toPlace(address: string): string {
  const [, scheme = '', host = '', path = ''] =
    /^(?:https?:\/\/|mailto:)?(\p{L}+:\/\/)?([^/?]*)(.*)$/u.exec(address) ?? [];
  const page = path.replace(/\/$/u, '').replace(/(?<=[/.=_-])(?:fr|en)(?=$|[/.&_-])/gu, '');
  return scheme + host.toLowerCase().replace(/^(?:fr|en)\./u, '') + page;
}
