import type { Maker } from './maker.ts';

/** The true statement among false ones. */
export const statement: Maker<'statement'> = {
	keys: () => [{ aspect: 'truth' }],
	draft: (_, fact) => ({
		prompt: fact.question,
		answer: { kind: 'prose', text: fact.text },
		wrong: () => fact.false.map(({ text, why }) => ({ text, why, confusable: false }))
	})
};
