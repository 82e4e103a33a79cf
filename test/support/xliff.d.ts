/** The part of the xliff package, which brings no types, that is used here. */
declare module 'xliff' {
  const xliff: {
    xliff12ToJs(xml: string): Promise<{ readonly resources: Readonly<Record<string, unknown>> }>;
  };
  export default xliff;
}
