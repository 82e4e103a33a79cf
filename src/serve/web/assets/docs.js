// The API's documentation, laid out from the OpenAPI document that the server's own schemas make.

const api = await (await fetch('/openapi.json')).json();
const make = (tag, text, ...children) => {
  const element = document.createElement(tag);
  element.append(text, ...children);
  return element;
};
const nameOf = (schema) => schema?.$ref?.split('/').at(-1) ?? JSON.stringify(schema, null, 1);
const contents = (content = {}) =>
  Object.entries(content).map(([type, { schema }]) => make('pre', `${type}: ${nameOf(schema)}`));

for (const [path, methods] of Object.entries(api.paths)) {
  for (const [method, { summary, description, requestBody, responses }] of Object.entries(methods)) {
    const answers = Object.entries(responses).map(([status, answer]) =>
      make('li', `${status} ${answer.description}`, ...(status < '300' ? contents(answer.content) : [])),
    );
    document
      .getElementById('routes')
      .append(
        make('h2', `${method.toUpperCase()} ${path}`),
        make('p', summary ?? ''),
        ...(description ? [make('p', description)] : []),
        ...contents(requestBody?.content),
        make('ul', '', ...answers),
      );
  }
}
document.getElementById('routes').append(make('h2', 'Schemas'));
for (const [name, schema] of Object.entries(api.components?.schemas ?? {})) {
  document.getElementById('routes').append(make('h3', name), make('pre', JSON.stringify(schema, null, 1)));
}
