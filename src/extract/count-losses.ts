import type { Notice } from '../document/notice.ts';

/** How many things of each name could not be carried over. */
export type Losses = Map<string, number>;

/** Counts one more `name`. */
export function countLoss(losses: Losses, name: string): void {
  losses.set(name, (losses.get(name) ?? 0) + 1);
}

/** One notice that counts all `losses` behind `message`, or none; `subject` is what of a name becomes a plural. */
export function describeLosses(losses: Losses, rule: string, message: string, subject: RegExp): readonly Notice[] {
  if (losses.size === 0) return [];
  const counted = [...losses].map(([name, count]) => `${count} ${count > 1 ? name.replace(subject, '$&s') : name}`);
  return [{ rule, message: `${message}: ${counted.join(', ')}`, sentences: [] }];
}

/** The notice for `losses` of whole pieces, such as `table laid out as paragraphs`. */
export function describeLeftOut(losses: Losses): readonly Notice[] {
  return describeLosses(losses, 'left-out', 'not carried over', /^\w+( mark)?/u);
}
