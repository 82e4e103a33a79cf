/** `; did you mean NAME?` with the name that `word` was probably meant to be, or nothing if none is near. */
export function suggestName(word: string, names: readonly string[]): string {
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > Math.max(1, Math.floor(nearest.name.length / 3))) return '';
  return `; did you mean ${nearest.name}?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) between `a` and `b`. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (di: number, dj: number) => (i === di ? row : rows[i - di])?.[j - dj] ?? Infinity;
      const above = rows[i - 1] ?? [];
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : Infinity;
      row[j] = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same, swapped);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
