import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document: its name, attributes and children in order, among them its stretches of text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * The elements at the top of an XML document, which are one if it is well-formed. No entities but XML's own and HTML's are
 * expanded, each to a character. Throws the parser's error.
 */
export function parseXml(xml: string): readonly XmlElement[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  });
  return (parser.parse(xml, true) as ParsedNode[]).map(convert).filter((node) => typeof node !== 'string');
}

/** The children of that name, in order. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** A node in fast-xml-parser's `preserveOrder` form: its name is its only member but for `:@`. */
type ParsedNode = Readonly<Record<string, unknown>>;

function convert(node: ParsedNode): XmlElement | string {
  if ('#text' in node) return String(node['#text']);
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const children = Array.isArray(node[name]) ? (node[name] as ParsedNode[]) : [];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: children.map(convert),
  };
}
