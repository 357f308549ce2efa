/** What a language model answers when it is asked for facts: strings that it copies out of an article, never places in it. */
import * as z from 'zod/mini';

const KINDS = ['quote', 'list', 'gap', 'question'] as const;

/** Nobody reads more, and no fact is longer. */
const LONGEST = 1000;
const MOST_ANSWERS = 30;
const Words = z.string().check(z.maxLength(LONGEST));

/** One fact as it is answered: all parts are always there, those that its kind lacks empty. */
export const Proposed = z.object({
	kind: z.enum(KINDS),
	/** The sentence of the article that states it. */
	evidence: Words,
	/** Of a list and a question. */
	question: Words,
	/** Words of the evidence: of a list its members, else one. */
	answer: z.array(Words).check(z.minLength(1), z.maxLength(MOST_ANSWERS)),
	/** Of a quotation. */
	speaker: Words
});
export type Proposed = z.infer<typeof Proposed>;

/** More of one part of an article is no answer. */
export const MOST_PROPOSED = 60;

/** The same as JSON Schema, without bounds: a model's server makes a grammar of it, and would take ages over them. */
export const proposedSchema = () =>
	z.toJSONSchema(Proposed, {
		override: ({ jsonSchema }) => {
			delete jsonSchema.maxLength;
			delete jsonSchema.maxItems;
			delete jsonSchema.minItems;
		}
	});
