import fc from 'fast-check';

/** Any UTF-16 code units at all: unassigned characters, control characters and halves of surrogate pairs among them. */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
}
