// Asks a running `passerelle serve`. Run it with: node examples/ask-server.mjs [http://127.0.0.1:5000]
const server = process.argv[2] ?? 'http://127.0.0.1:5000';

const response = await fetch(`${server}/translate`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ q: ['Le chat dort.', 'Il pleut.'], source: 'fr', target: 'en' }),
});
const { translatedText, error } = await response.json();
if (error) throw new Error(error);
console.log(translatedText.join('\n'));
