/**
 * A release that does not exist yet: what an earlier one said, with a field more in every object, and with
 * kinds, forms and values that nobody here knows.
 */
import type { Messages } from './messages.ts';

/** Names, not fields, stand in these. */
const NAMES = new Set(['entities', 'sources']);

function withFields(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(withFields);
	if (typeof part !== 'object' || part === null) return part;
	const own = Object.entries(part).map(([key, value]) => [
		key,
		NAMES.has(key)
			? Object.fromEntries(Object.entries(value as object).map(([id, of]) => [id, withFields(of)]))
			: withFields(value)
	]);
	return { ...Object.fromEntries(own), future: { of: [1, 'two'] } };
}

/** The messages as the future would say them, about the same things. */
export function fromTheFuture(said: Messages): Messages {
	const more = withFields(said) as Messages;
	const [fact] = more.sentDeck.facts;
	const [mine] = more.classes;
	const [assignment] = mine!.assignments;
	const [item] = more.begun.questions;
	const [entry] = more.push.entries;
	const newer = { ...(entry as object), seq: 999, kind: 'dream' };
	return {
		...more,
		sentDeck: {
			...more.sentDeck,
			facts: [...more.sentDeck.facts, { ...fact!, id: 'sung', kind: 'song' } as never]
		},
		classes: [
			{
				...mine!,
				assignments: [
					...mine!.assignments,
					{ ...assignment!, id: 'sung00000000', title: 'Sing', forms: 'sung' as never }
				]
			}
		],
		begun: {
			...more.begun,
			questions: more.begun.questions.with(0, {
				...item!,
				question: { ...item!.question, form: 'sung' } as never
			})
		},
		handIn: {
			...more.handIn,
			answers: more.handIn.answers.with(0, { form: 'sung', notes: ['c'] } as never)
		},
		push: { ...more.push, entries: [...more.push.entries, newer as never] },
		pulled: { ...more.pulled, entries: [...more.pulled.entries, newer as never] }
	};
}
