import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { detectLanguage, rankLanguages } from '../../extract/detect-language.ts';
import { Refusal } from './answer-error.ts';
import { checkSize } from './check-size.ts';
import type { Identity } from './identify.ts';
import { json, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const ApiKeySchema = z.string().nullish().openapi({ description: 'Where the server asks for one' });
const PairSchema = {
  source: z.enum(['fr', 'auto']).openapi({ description: 'French, or see what it is' }),
  target: z.enum(['en']),
};
const MAX_ALTERNATIVES = 5;

const TextSchema = z.string().min(1);
const QuerySchema = z
  .union([TextSchema, z.array(TextSchema).min(1).max(1000)])
  .openapi({ description: 'A text, or several' });
const FormatSchema = z.enum(['text', 'html']).openapi({ description: '`html` keeps tags; `text` if absent' });
const TranslateSchema = z
  .object({
    q: QuerySchema,
    ...PairSchema,
    format: FormatSchema.nullish(),
    alternatives: z.number().int().min(0).max(MAX_ALTERNATIVES).nullish(),
    api_key: ApiKeySchema,
  })
  .openapi('TranslateRequest');
/** In a form there is no null, and numbers are texts. */
const TranslateFormSchema = z
  .object({
    q: QuerySchema,
    ...PairSchema,
    format: FormatSchema.optional(),
    alternatives: z.coerce
      .number()
      .int()
      .min(0)
      .max(MAX_ALTERNATIVES)
      .optional()
      .openapi({ type: 'integer', minimum: 0, maximum: MAX_ALTERNATIVES }),
    api_key: z.string().optional(),
  })
  .openapi('TranslateForm');
const DetectionSchema = z.object({ confidence: z.number().min(0).max(100), language: z.string() });
const one = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.array(schema)]);

const translateRoute = createRoute({
  method: 'post',
  path: '/translate',
  summary: 'Translate texts',
  request: {
    body: {
      content: {
        'application/json': { schema: TranslateSchema },
        'application/x-www-form-urlencoded': { schema: TranslateFormSchema },
        'multipart/form-data': { schema: TranslateFormSchema },
      },
    },
  },
  responses: {
    200: json(
      z.object({
        translatedText: one(z.string()),
        detectedLanguage: one(DetectionSchema).optional(),
        alternatives: one(z.array(z.string())).optional(),
      }),
      'The translation: a text for a text, an array for an array',
    ),
    ...REFUSALS,
  },
});

const DetectSchema = z.object({ q: TextSchema, api_key: ApiKeySchema });
const detectRoute = createRoute({
  method: 'post',
  path: '/detect',
  summary: 'Say what language a text is in',
  request: {
    body: {
      content: {
        'application/json': { schema: DetectSchema },
        'application/x-www-form-urlencoded': { schema: DetectSchema },
        'multipart/form-data': { schema: DetectSchema },
      },
    },
  },
  responses: { 200: json(z.array(DetectionSchema), 'Likeliest first'), ...REFUSALS },
});

const languagesRoute = createRoute({
  method: 'get',
  path: '/languages',
  summary: 'The languages there are',
  responses: {
    200: json(
      z.array(z.object({ code: z.string(), name: z.string(), targets: z.array(z.string()) })),
      'Each with what it can be translated into',
    ),
    ...REFUSALS,
  },
});

const settingsRoute = createRoute({
  method: 'get',
  path: '/frontend/settings',
  summary: 'What a client needs to know of this server',
  responses: { 200: json(z.record(z.string(), z.unknown()), "LibreTranslate's fields"), ...REFUSALS },
});

/** Adds LibreTranslate's API: endpoints, fields and errors are as in LibreTranslate, so that its clients work unchanged. */
export function addLibreTranslate(app: OpenAPIHono<Identity>, parts: ServerParts): void {
  app.openapi(translateRoute, async (c) => {
    const isJson = (c.req.header('content-type') ?? '').includes('json');
    const { q, source, format, alternatives } = c.req.valid(isJson ? 'json' : 'form');
    if (q === undefined) throw new Refusal(400, 'Invalid request: missing q parameter');
    const texts = typeof q === 'string' ? [q] : q;
    checkSize(texts, parts.limits.maxCharacters);
    const detected = source === 'auto' ? texts.map(detect) : [];
    const isFrench = texts.map((_, k) => detected[k]?.language !== 'en');
    const { translations } = await parts.runner.run(
      {
        kind: 'texts',
        texts: texts.filter((_, k) => isFrench[k]),
        format: format ?? 'text',
        alternatives: alternatives ?? 0,
      },
      { owner: c.get('owner'), signal: parts.signalOf(c.req.raw) },
    );
    const rest = translations.values();
    const results = texts.map((text, k) => (isFrench[k] ? rest.next().value : undefined) ?? { text, alternatives: [] });
    const pick = <Value>(values: readonly Value[]) => (typeof q === 'string' ? (values[0] as Value) : [...values]);
    return c.json(
      {
        translatedText: pick(results.map(({ text }) => text)),
        ...(source === 'auto' && { detectedLanguage: pick(detected) }),
        ...(alternatives && { alternatives: pick(results.map((result) => [...result.alternatives])) }),
      },
      200,
    );
  });

  app.openapi(detectRoute, (c) => {
    const isJson = (c.req.header('content-type') ?? '').includes('json');
    const { q } = c.req.valid(isJson ? 'json' : 'form');
    if (q === undefined) throw new Refusal(400, 'Invalid request: missing q parameter');
    checkSize([q], parts.limits.maxCharacters);
    const ranked = rankLanguages(q).slice(0, 5);
    return c.json(ranked.length > 0 ? [...ranked] : [{ confidence: 0, language: 'fr' }], 200);
  });

  app.openapi(languagesRoute, (c) =>
    c.json(
      [
        { code: 'en', name: 'English', targets: [] },
        { code: 'fr', name: 'French', targets: ['en'] },
      ],
      200,
    ),
  );

  app.openapi(settingsRoute, (c) =>
    c.json(
      {
        charLimit: parts.limits.maxCharacters,
        frontendTimeout: 500,
        apiKeys: parts.keys !== undefined,
        keyRequired: parts.keys !== undefined,
        suggestions: false,
        filesTranslation: true,
        supportedFilesFormat: [...parts.fileExtensions],
        language: { source: { code: 'fr', name: 'French' }, target: { code: 'en', name: 'English' } },
      },
      200,
    ),
  );
}

/** French unless it is clearly English: of the languages that there are here, as LibreTranslate does. */
function detect(text: string): z.infer<typeof DetectionSchema> {
  const language = detectLanguage(text) === 'en' ? 'en' : 'fr';
  const ranked = rankLanguages(text).find((candidate) => candidate.language === language);
  return { language, confidence: ranked?.confidence ?? 0 };
}
