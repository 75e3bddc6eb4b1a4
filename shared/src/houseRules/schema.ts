import { z } from 'zod';
import { localBlock, localLine, localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { instantSchema } from '../primitives/index.ts';
import { HOUSE_RULES_LIMITS, RULE_KEYS } from './limits.ts';

export * from './limits.ts';

export const ruleKeySchema = z.enum(RULE_KEYS);

/** From 1 up; each published text has its own. */
export const rulesVersionSchema = z.number().int().min(1);

/** A piece of the rules. Its key is a rule's, which hidings name, or one of the owner's choice. */
export const ruleSectionSchema = z.object({
  key: z.string(),
  title: localTextSchema,
  /** Markdown. */
  text: localTextSchema,
});
export type RuleSection = z.infer<typeof ruleSectionSchema>;

/** What is told of each version there was. */
export const rulesVersionInfoSchema = z.object({
  version: rulesVersionSchema,
  /** Whether everybody has to accept it anew. */
  isMajor: z.boolean(),
  publishedAt: instantSchema,
  /** Who published it; `null` for what the board came with. */
  by: personBriefSchema.nullable(),
  /** What changed. */
  note: localTextSchema.nullable(),
});
export type RulesVersionInfo = z.infer<typeof rulesVersionInfoSchema>;

export const houseRulesSchema = rulesVersionInfoSchema.extend({
  sections: z.array(ruleSectionSchema),
});
export type HouseRules = z.infer<typeof houseRulesSchema>;

export const rulesInForceSchema = z.object({ version: z.number(), required: z.number() });

const { key, sections, title, text, note } = HOUSE_RULES_LIMITS;

const newSectionSchema = z.strictObject({
  key: z.string().regex(key),
  title: localLine(1, title),
  text: localBlock(1, text),
});

/** All sections in order: every rule has one, and no key stands twice. */
const newSectionsSchema = z
  .array(newSectionSchema)
  .max(sections)
  .refine((given) => new Set(given.map((each) => each.key)).size === given.length, {
    params: { rule: 'repeated' },
  })
  .refine((given) => RULE_KEYS.every((rule) => given.some((each) => each.key === rule)), {
    params: { rule: 'required' },
  });

export const newRulesSchema = z.strictObject({
  /** The version the owner began from; where another was published meanwhile, this is refused. */
  basedOn: rulesVersionSchema,
  sections: newSectionsSchema,
  isMajor: z.boolean(),
  note: localBlock(1, note),
});
export type NewRules = z.infer<typeof newRulesSchema>;
