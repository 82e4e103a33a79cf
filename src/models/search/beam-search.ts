import type { Beam, Extension } from './beam.ts';
import type { Guide } from './guide.ts';
import type { Normalize } from './length-normalization.ts';
import { shareBeams } from './share-beams.ts';

export interface SearchSettings {
  /** Hypotheses that are kept at each step; 1 is greedy decoding. */
  readonly beams: number;
  readonly endToken: number;
  /** Most tokens of a hypothesis. */
  readonly maxTokens: number;
  readonly normalize: Normalize;
  readonly guides: readonly Guide[];
}

/** A token that may follow, and the natural log of its probability. */
export interface Candidate {
  readonly token: number;
  readonly logProbability: number;
}

/** A hypothesis that is done; its path ends with the end token if `ended`, and at the length bound otherwise. */
export interface Finished {
  readonly beam: Beam;
  readonly ended: boolean;
  /** Normalized sum of log probabilities, with the guides' bonus. */
  readonly score: number;
}

/**
 * The beam search of one text, fed step by step with what the model says. It is the algorithm of Hugging Face
 * transformers with `early_stopping=False`, so that both find the same tokens: of the 2 × `beams` best extensions, those
 * that end are finished if they are among the first `beams`, and the best others live on; the search is over once
 * `beams` are finished and the best live one, normalized at its present length, is no better than the worst of them.
 */
export class BeamSearch {
  live: readonly Beam[];
  /** Best first. */
  finished: readonly Finished[] = [];
  isDone = false;
  readonly #settings: SearchSettings;
  readonly #root: Beam;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
    const states = settings.guides.map(({ start }) => start);
    this.#root = { parent: null, token: -1, length: 0, logProbability: 0, sum: 0, bonus: 0, states, agreement: null };
    this.live = [this.#root];
  }

  /** Tokens that the guides want as candidates of live beam `index`. */
  wanted(index: number): readonly number[] {
    const states = this.live[index]?.states ?? [];
    return this.#settings.guides.flatMap((guide, k) => guide.wanted(states[k]));
  }

  /**
   * Takes the candidates of each live beam, at least 2 × `beams` of them, and goes one token on. Returns, for each beam
   * that is live now, the index that its parent had.
   */
  advance(candidates: readonly (readonly Candidate[])[]): readonly number[] {
    const { beams, maxTokens } = this.#settings;
    const ranked = this.#extend(candidates);
    const isLast = (this.live[0]?.length ?? 0) + 1 >= maxTokens;
    // At the length bound all end, but what lacks something required counts only where nothing else is there.
    const takesAll = this.finished.length === 0;
    const isCut = (beam: Beam) => isLast && (takesAll || this.#mayEnd(beam));
    const first = shareBeams(ranked, beams).filter(({ beam, ends }) => ends || isCut(beam));
    // Where something is required, beams that put it off look better for long: whatever may end, does.
    const ending = this.#mayEnd(this.#root) ? first : [...new Set([...first, ...ranked.filter(({ ends }) => ends)])];
    const done = ending.map(({ beam, ends }): Finished => ({ beam, ended: ends, score: this.#score(beam) }));
    this.finished = [...this.finished, ...done].sort((a, b) => b.score - a.score).slice(0, beams);
    const alive = ranked.filter(({ ends }) => !ends);
    const going = isLast ? [] : shareBeams(alive, beams);
    this.live = going.map(({ beam }) => beam);
    // What still lacks something required is no rival: it has yet to pay for it.
    const rivals = this.live.filter((beam) => this.#mayEnd(beam));
    const hope = Math.max(...rivals.map((beam) => this.#score(beam)));
    const isFull = this.finished.length >= beams;
    this.isDone = this.live.length === 0 || (isFull && hope <= (this.finished.at(-1)?.score ?? 0));
    return going.map(({ origin }) => origin);
  }

  /** All extensions that the guides allow, best first. */
  #extend(candidates: readonly (readonly Candidate[])[]): Extension[] {
    const { guides, endToken } = this.#settings;
    const extensions: Extension[] = [];
    for (const [origin, parent] of this.live.entries()) {
      for (const { token, logProbability } of candidates[origin] ?? []) {
        const ends = token === endToken;
        if (ends && !this.#mayEnd(parent)) continue;
        const states = ends ? parent.states : guides.map((guide, k) => guide.next(parent.states[k], token));
        if (states.includes(null)) continue;
        const beam: Beam = {
          parent,
          token,
          length: parent.length + 1,
          logProbability,
          sum: parent.sum + logProbability,
          states,
          bonus: guides.reduce((sum, guide, k) => sum + guide.bonus(states[k]), 0),
          agreement: null,
        };
        const met = guides.reduce((sum, guide, k) => sum + guide.met(states[k]), 0);
        extensions.push({ beam, origin, ends, met });
      }
    }
    return extensions.sort((a, b) => b.beam.sum + b.beam.bonus - (a.beam.sum + a.beam.bonus));
  }

  #mayEnd({ states }: Beam): boolean {
    return this.#settings.guides.every((guide, k) => guide.mayEnd(states[k]));
  }

  #score({ sum, bonus, length }: Beam): number {
    return this.#settings.normalize(sum + bonus, length);
  }
}
