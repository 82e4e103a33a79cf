/** Where a link may lead: the web, a mail address, another page; undefined within the page and for what could run. */
export function safeHref(href: string | null | undefined): string | undefined {
  const trimmed = (href ?? '').trim();
  // Browsers skip control characters in a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(trimmed.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
  if (/^(?:#|$)/u.test(trimmed) || (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)))
    return undefined;
  return trimmed;
}
