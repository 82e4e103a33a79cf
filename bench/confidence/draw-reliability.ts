import type { Bin } from '../../src/evaluate/calibration.ts';

const SIZE = 320;
const MARGIN = 48;

/** Bins of one idea of what is good. */
export interface Series {
  readonly name: string;
  readonly bins: readonly Bin[];
  readonly colour: string;
}

/** A reliability diagram as SVG: a circle a bin, its area the share of the series' sentences in it; on the line, predictions come true. */
export function drawReliability(series: readonly Series[], title: string): string {
  const x = (share: number) => (MARGIN + share * SIZE).toFixed(1);
  const y = (share: number) => (MARGIN + (1 - share) * SIZE).toFixed(1);
  const full = 2 * MARGIN + SIZE;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<line x1="${x(share)}" y1="${y(0)}" x2="${x(share)}" y2="${y(1)}" stroke="#ddd"/>`,
    `<line x1="${x(0)}" y1="${y(share)}" x2="${x(1)}" y2="${y(share)}" stroke="#ddd"/>`,
    `<text x="${x(share)}" y="${Number(y(0)) + 16}" text-anchor="middle">${share}</text>`,
    `<text x="${Number(x(0)) - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${share}</text>`,
  ]);
  const circles = series.flatMap(({ name, bins, colour }, k) => {
    const all = bins.reduce((sum, { count }) => sum + count, 0);
    const top = MARGIN + 16 * (k + 1);
    return [
      ...bins.map(({ count, predicted, observed }) => {
        const radius = (3 + 20 * Math.sqrt(count / all)).toFixed(1);
        const label = `<title>${name}, ${count} sentences: predicted ${predicted.toFixed(2)}, observed ${observed.toFixed(2)}</title>`;
        return `<circle cx="${x(predicted)}" cy="${y(observed)}" r="${radius}" fill="${colour}" fill-opacity="0.6">${label}</circle>`;
      }),
      `<circle cx="${MARGIN + 14}" cy="${top - 4}" r="5" fill="${colour}" fill-opacity="0.6"/>`,
      `<text x="${MARGIN + 24}" y="${top}">${name}: ${all} sentences</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}" font-family="sans-serif" font-size="11">`,
    `<rect width="${full}" height="${full}" fill="#fff"/>`,
    `<text x="${full / 2}" y="24" text-anchor="middle" font-size="13">${title}</text>`,
    ...ticks,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 3"/>`,
    ...circles,
    `<text x="${full / 2}" y="${full - 10}" text-anchor="middle">predicted chance that a translation is good</text>`,
    `<text transform="translate(14 ${full / 2}) rotate(-90)" text-anchor="middle">share that is good</text>`,
    '</svg>',
    '',
  ].join('\n');
}
