import { EMBEDDED_PATH } from './embedded-model.ts';

/** What package-lock.json (version 3) tells of a package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

/** A package-lock.json of version 3: what is installed, by its folder. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * The text of NOTICE: the notices of the model's `weights` and of the checks' `lexicon`, and every package of `lock` by its
 * licence, those of all platforms included. `licenseOf` finds the licence of a package that the lockfile tells none of.
 */
export function renderNotice(
  lock: Lock,
  { weights, lexicon }: { readonly weights: string; readonly lexicon: string },
  licenseOf: (folder: string) => string,
): string {
  const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const list = (dev: boolean) => {
    const byLicense = new Map<string, Set<string>>();
    for (const [folder, entry] of packages.filter(([, { dev: isDev = false }]) => isDev === dev)) {
      const license = entry.license ?? licenseOf(folder);
      const name = `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${entry.version}`;
      byLicense.set(license, (byLicense.get(license) ?? new Set()).add(name));
    }
    const sorted = [...byLicense].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(
      ([license, names]) =>
        `${license}\n${[...names]
          .toSorted()
          .map((name) => `  ${name}\n`)
          .join('')}`,
    );
  };
  return `Passerelle
Copyright of its authors; under the Apache License 2.0 (LICENSE).

This file is made by \`npm run notice\` from package-lock.json. Each package brings the text of its licence with it.

== The weights in ${EMBEDDED_PATH} ==

${weights.trim()}

== The lexicon in src/check/lexicon ==

${lexicon.trim()}

== Packages that a run needs; those for other systems are not installed ==

${list(false).join('\n')}
== Packages for development only ==

${list(true).join('\n')}`;
}
