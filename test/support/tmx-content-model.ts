import { parseXml, type XmlElement } from '../../src/memory/xml-tree.ts';

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
export function parseTmx(xml: string): XmlElement {
  const [root, ...more] = parseXml(xml);
  if (!root || more.length > 0) throw new Error('not one root element');
  return root;
}

/** Everything below `element` that TMX 1.4b does not allow, as messages. */
export function tmxViolations(element: XmlElement): readonly string[] {
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
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name)));
  return element.name === name ? [element, ...below] : below;
}

/** An element's own text. */
export function textIn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
