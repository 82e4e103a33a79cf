import { element } from './element.ts';
import { keep, recall } from './storage.ts';

/** The dialog that lists the keys, and the two settings in it: single keys off, and light or dark. */
export function startHelp(): void {
  element('[data-help]').addEventListener('click', openHelp);
  const keys = element<HTMLInputElement>('[data-keys]');
  keys.checked = !recall('no-keys');
  keys.addEventListener('change', () => keep('no-keys', keys.checked ? undefined : true));
  const scheme = element<HTMLSelectElement>('[data-scheme]');
  scheme.value = recall<string>('scheme') ?? '';
  scheme.addEventListener('change', () => {
    keep('scheme', scheme.value || undefined);
    setScheme(scheme.value);
  });
  setScheme(scheme.value);
}

/** Opens the list of keys. */
export function openHelp(): void {
  element<HTMLDialogElement>('#help').showModal();
}

function setScheme(scheme: string): void {
  if (scheme) document.documentElement.dataset['scheme'] = scheme;
  else delete document.documentElement.dataset['scheme'];
}
