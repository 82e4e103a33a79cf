/** A value kept for this page; undefined where nothing is kept, or where the browser keeps nothing for a local file. */
export function recall<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(localStorage.getItem(`passerelle:${key}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it when undefined; false where the browser refuses to. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(`passerelle:${key}`);
    else localStorage.setItem(`passerelle:${key}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
