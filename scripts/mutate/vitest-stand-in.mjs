// What the mutation tests use of vitest, without its workers: tests are collected here and run by quick-runner.mjs.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false, environment: 'node' }, expect);

export const tests = [];
let path = [];

export function describe(name, body) {
  path = [...path, name];
  body();
  path = path.slice(0, -1);
}

/** Names may repeat; what is collected in the same order has the same number. */
export function it(name, body) {
  tests.push({ id: String(tests.length), name: [...path, name].join(' '), body });
}

it.each = (rows) => (name, body) => {
  for (const row of rows) it(`${name} ${JSON.stringify(row)}`, () => body(...(Array.isArray(row) ? row : [row])));
};
