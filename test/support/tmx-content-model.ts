import { XMLParser } from 'fast-xml-parser';

/** An element as the parser gives it: its name, attributes and children in order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** An element's content as a pattern over its children's names, its required attributes and its optional ones. */
interface Rule {
  readonly content: RegExp;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const COMMON = ['o-encoding', 'datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion'];
const DATED = ['creationdate', 'creationid', 'changedate', 'changeid', 'o-tmf'];

/** TMX 1.4b, Appendix A, without the inline elements, which are never written here. */
const RULES: Readonly<Record<string, Rule>> = {
  tmx: { content: /^header body $/, required: ['version'], optional: [] },
  header: {
    content: /^((note|prop|ude) )*$/,
    required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    optional: ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
  },
  body: { content: /^(tu )*$/, required: [], optional: [] },
  tu: {
    content: /^((note|prop) )*(tuv )+$/,
    required: [],
    optional: ['tuid', 'segtype', 'srclang', ...COMMON, ...DATED],
  },
  tuv: { content: /^((note|prop) )*seg $/, required: ['xml:lang'], optional: [...COMMON, ...DATED] },
  note: { content: /^(#text )?$/, required: [], optional: ['o-encoding', 'xml:lang'] },
  prop: { content: /^(#text )?$/, required: ['type'], optional: ['o-encoding', 'xml:lang'] },
  seg: { content: /^(#text )?$/, required: [], optional: [] },
};

/** The root element of an XML document; throws if there is not exactly one. */
export function parseTmx(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    // The built-in five and numeric references only; the default bounds how many there may be.
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
    htmlEntities: true,
  });
  const roots = (parser.parse(xml, true) as Parsed[]).map(convert).filter((node) => {
    return typeof node !== 'string' && !node.name.startsWith('?');
  });
  if (roots.length !== 1 || typeof roots[0] === 'string' || !roots[0]) throw new Error('not one root element');
  return roots[0];
}

type Parsed = Readonly<Record<string, unknown>>;

function convert(node: Parsed): Element | string {
  if ('#text' in node) return String(node['#text']);
  const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: (node[name] as Parsed[]).map(convert),
  };
}

/** Everything below `element` that TMX 1.4b does not allow, as messages. */
export function tmxViolations(element: Element): readonly string[] {
  const rule = RULES[element.name];
  if (!rule) return [`unknown element ${element.name}`];
  const mixed = rule.content.source.includes('#text');
  const children = element.children.filter((child) => typeof child !== 'string' || mixed || child.trim() !== '');
  const names = children.map((child) => `${typeof child === 'string' ? '#text' : child.name} `).join('');
  const given = Object.keys(element.attributes);
  return [
    ...(rule.content.test(names) ? [] : [`${element.name} holds ${names}`]),
    ...rule.required.filter((name) => !given.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...given
      .filter((name) => ![...rule.required, ...rule.optional].includes(name))
      .map((name) => `${element.name} has ${name}`),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : tmxViolations(child))),
  ];
}

/** Every element of that name below `element`, in order. */
export function elementsNamed(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name)));
  return element.name === name ? [element, ...below] : below;
}

/** An element's own text. */
export function textIn(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
