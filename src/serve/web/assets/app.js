// The page: hands articles in, shows each sentence as it is done, opens the reader. Text only ever goes into textContent.

const find = (id) => document.getElementById(id);
const form = find('hand-in');
let watched;

/** An element with text and children, in one call. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Asks the API; throws an Error with the API's own words. */
async function ask(path, options = {}) {
  const key = find('key').value || sessionStorage.getItem('key');
  const headers = { ...options.headers, ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(path, { ...options, headers });
  if (response.status === 204) return undefined;
  const body = await response.json().catch(() => ({ error: `The server answered ${response.status}` }));
  if (!response.ok) {
    const wait = response.headers.get('retry-after');
    throw new Error(wait ? `${body.error} (again in ${wait} s)` : body.error);
  }
  if (find('key').value) sessionStorage.setItem('key', find('key').value);
  return body;
}

function say(problem) {
  find('problem').textContent = problem instanceof Error ? problem.message : problem;
}

async function handIn(file) {
  say('');
  const text = find('text').value.trim();
  const [length, force] = [find('length').value, find('force').checked];
  if (!file && !text) return say('Paste an article, or choose a file.');
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    let request;
    if (file) {
      const body = new FormData();
      body.append('file', file);
      body.append('length', length);
      body.append('force', String(force));
      request = { method: 'POST', body };
    } else {
      const name = text.split('\n', 1)[0].slice(0, 80);
      const body = JSON.stringify({ text, name, length, force });
      request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    }
    const article = await ask('/articles', request);
    form.reset();
    watch(article.id);
    await list();
  } catch (error) {
    say(error);
  } finally {
    button.disabled = false;
  }
}

/** Follows an article until it is done. */
function watch(id) {
  watched?.close();
  find('work').hidden = false;
  find('reader').hidden = true;
  find('reader').removeAttribute('src');
  find('sentences').replaceChildren();
  find('work-links').replaceChildren();
  find('work-title').focus();
  location.hash = id;
  const events = new EventSource(`/articles/${id}/events`);
  watched = events;
  const seen = new Map();
  events.addEventListener('sentence', ({ data }) => {
    const { id: place, source, target } = JSON.parse(data);
    const row = make(
      'li',
      {},
      make('span', { lang: 'fr', textContent: source }),
      make('span', { lang: 'en', textContent: target }),
    );
    seen.get(place)?.remove();
    seen.set(place, row);
    // Sentences come in any order, and are read in the order of the text.
    const after = [...seen].filter(([other]) => compare(other, place) < 0).sort(([a], [b]) => compare(b, a))[0];
    if (after) after[1].after(row);
    else find('sentences').prepend(row);
  });
  events.addEventListener('progress', ({ data }) => {
    const { done, total } = JSON.parse(data);
    find('work-progress').value = total > 0 ? done / total : 0;
  });
  events.addEventListener('state', ({ data }) => {
    const article = JSON.parse(data);
    show(article);
    if (!isOpen(article)) events.close();
    list().catch(say);
  });
}

/** `b10.s2` comes after `b9.s1`. */
function compare(a, b) {
  const [x, y] = [a, b].map((id) => id.match(/\d+/g).map(Number));
  return x[0] - y[0] || x[1] - y[1];
}

const isOpen = ({ status }) => status === 'queued' || status === 'running';
const STATES = {
  queued: 'waiting for its turn',
  running: 'being translated',
  done: 'done',
  deleted: 'deleted',
};

/** What each file is to those who know no file names, in the order of how many will want it. */
const FILES = {
  'bilingual.html': 'Page with both languages',
  'translation.txt': 'English text',
  'translation.md': 'English Markdown',
  'translation.srt': 'English subtitles (SRT)',
  'translation.vtt': 'English subtitles (WebVTT)',
  'summary.en.md': 'Summary in English',
  'summary.fr.md': 'Summary in French',
  'bilingual.docx': 'Word, two columns',
  'bilingual.epub': 'EPUB',
  'bilingual.tsv': 'Spreadsheet (TSV)',
  'bilingual.md': 'Markdown, both languages',
  'bilingual.tmx': 'Translation memory (TMX)',
  'bilingual.xlf': 'XLIFF',
  'bilingual.json': 'JSON',
};
const rankOf = ({ name }) => Object.keys(FILES).indexOf(name) + 1 || 99;

function show(article) {
  find('work-title').textContent = article.title ?? '';
  find('work-state').textContent = article.error ?? STATES[article.status] ?? article.status;
  find('work-title').lang = article.status === 'done' ? 'en' : 'fr';
  find('work-progress').hidden = !isOpen(article);
  if (article.status !== 'done') return;
  find('sentences').replaceChildren();
  const page = article.files.find(({ name }) => name === 'bilingual.html');
  find('reader').src = page.url;
  find('reader').hidden = false;
  const files = article.files.toSorted((a, b) => rankOf(a) - rankOf(b));
  const links = [
    make('a', { href: page.url, target: '_blank', textContent: 'Open in a tab' }),
    ...files.map(({ name, url }) =>
      make('a', { href: `${url}?download`, title: name, textContent: FILES[name] ?? name }),
    ),
  ];
  find('work-links').replaceChildren(...links.map((link) => make('li', {}, link)));
}

/** The list of kept articles. */
async function list() {
  const articles = await ask('/articles');
  find('none').hidden = articles.length > 0;
  find('kept').replaceChildren(
    ...articles.map(({ id, title, status, notices, createdAt }) => {
      const open = make('a', { href: `#${id}`, textContent: title });
      const marks = status === 'done' && notices > 0 ? `, ${notices} to check` : '';
      const handedIn = new Date(createdAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
      const verb = isOpen({ status }) ? 'Stop' : 'Delete';
      const remove = make('button', { type: 'button', textContent: verb, ariaLabel: `${verb} ${title}` });
      remove.addEventListener('click', async () => {
        try {
          await ask(`/articles/${id}`, { method: 'DELETE' });
          if (location.hash.slice(1) === id) find('work').hidden = true;
          await list();
          find('kept-title').focus();
        } catch (error) {
          say(error);
        }
      });
      return make(
        'li',
        {},
        open,
        make('span', { className: 'state', textContent: `${handedIn}, ${STATES[status] ?? status}${marks}` }),
        remove,
      );
    }),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  handIn(find('file').files[0]);
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
for (const name of ['dragover', 'dragleave', 'drop']) {
  addEventListener(name, (event) => {
    // Text that is dragged goes where it is dropped, as everywhere.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    form.classList.toggle('dropping', name === 'dragover');
    if (name === 'drop' && event.dataTransfer.files[0]) handIn(event.dataTransfer.files[0]);
  });
}
/** What somebody has typed and not saved is not overwritten by the glossary that comes a moment later. */
let hasTypedTerms = false;
find('terms').addEventListener('input', () => {
  hasTypedTerms = true;
});
find('glossary').addEventListener('toggle', async () => {
  if (!find('glossary').open) return;
  const kept = await ask('/glossary').catch(say);
  if (kept && !hasTypedTerms) find('terms').value = kept.text.replaceAll('\t', ' = ');
});
find('glossary-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = find('terms').value.replace(/[ \t]*=[ \t]*/g, '\t');
  const body = JSON.stringify({ text });
  try {
    await ask('/glossary', { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    hasTypedTerms = false;
    find('glossary-state').textContent = 'Saved: it holds for the next article.';
  } catch (error) {
    find('glossary-state').textContent = error.message;
  }
});
const openHash = () => {
  const id = location.hash.slice(1);
  if (/^[0-9a-f]{32}$/.test(id) && !watched?.url.includes(id)) watch(id);
};
addEventListener('hashchange', openHash);

const settings = await ask('/frontend/settings').catch(say);
find('key-field').hidden = !settings?.keyRequired;
find('file').accept = (settings?.supportedFilesFormat ?? []).join(',');
if (!settings?.keyRequired || sessionStorage.getItem('key')) await list().catch(say);
openHash();
