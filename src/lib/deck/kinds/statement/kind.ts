import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';
import { ended } from '#lib/deck/words/sentence.ts';

/** The true statement among false ones. */
export const statement: Kind<'statement'> = {
	keys: () => [{ aspect: 'truth' }],
	draft: (_, fact) => ({
		prompt: fact.question,
		answer: { kind: 'prose', text: fact.text },
		wrong: () => fact.false.map(({ text, why }) => ({ text, why, confusable: false }))
	}),
	statement: (_, { question, text }) => `${question} ${ended(text)}`,
	names: none,
	like: alike,
	spoken: nobody,
	mixedUp: none
};
