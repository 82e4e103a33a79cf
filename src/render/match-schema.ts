/** The part of JSON Schema 2020-12 that docs/bilingual.schema.json is written in; descriptions are left out. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
}

/** Path of the first place where `value` is not as `schema` says, such as `/notices/0/rule`; undefined if it is. */
export function findMismatch(value: unknown, schema: Schema, root: Schema = schema, path = ''): string | undefined {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new RangeError(`the schema has no ${schema.$ref}`);
    return findMismatch(value, target, root, path);
  }
  // Alternatives exclude each other by a constant; the path inside them would say little.
  if (schema.oneOf && !schema.oneOf.some((one) => findMismatch(value, one, root) === undefined)) return path || '/';
  if (!isAllowed(value, schema)) return path || '/';
  if (Array.isArray(value) && schema.items) {
    const items = schema.items;
    return firstDefined(value.map((item, k) => () => findMismatch(item, items, root, `${path}/${k}`)));
  }
  const { properties, required = [] } = schema;
  if (!isRecord(value) || !properties) return undefined;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${path}/${missing}`;
  return firstDefined(
    Object.entries(value).map(([name, member]) => () => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return known ? findMismatch(member, known, root, `${path}/${name}`) : `${path}/${name}`;
    }),
  );
}

function isAllowed(value: unknown, schema: Schema): boolean {
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return false;
  if (typeof value === 'string') {
    return value.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? '', 'u').test(value);
  }
  if (typeof value !== 'number') return true;
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = schema;
  return value >= minimum && value > exclusiveMinimum && value <= maximum;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstDefined(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}
