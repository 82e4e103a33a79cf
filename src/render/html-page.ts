import { type Html, html, trusted } from './html.ts';
import { pagePolicy } from './page-policy.ts';

export interface PageParts {
  readonly title: string;
  /** What made the page. */
  readonly generator: string;
  readonly style: string;
  readonly script?: string;
  /** What the script knows of the whole page. */
  readonly data?: { readonly document: string; readonly name: string };
  readonly body: Html;
}

/** A whole page in one file, light or dark, whose policy allows its own style sheet and script and nothing else. */
export function renderPage({ title, generator, style, script, data, body }: PageParts): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${generator}">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body${data ? html` data-document="${data.document}" data-name="${data.name}"` : ''}>
${body}${
  script === undefined
    ? ''
    : html`<script>${trusted(script)}</script>
`
}</body>
</html>
`;
  return page.toString();
}
