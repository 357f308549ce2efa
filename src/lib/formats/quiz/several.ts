/** A question with several right answers. */
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { beginning, oneLine } from '#lib/formats/text/clean.ts';
import type { Made } from './made.ts';
import type { Option, QuizItem } from './item.ts';

type Of<K extends QuizItem['kind']> = Extract<QuizItem, { kind: K }>;
const LINE = 600;
const WORDS = 120;

/** Which of them belong: a set of which each option is a member or stands outside. */
export function severalOf({ question, options }: Of<'choice'>, taken: Taken): Made[] | Saying {
	const right = options.filter(({ worth, text }) => worth > 0 && text.text !== '');
	const rest = options.filter(({ worth, text }) => worth <= 0 && text.text !== '');
	if (right.length === 0) return REASONS.noAnswer;
	const asked = oneLine(question.text);
	const changes = [...question.changes, ...options.flatMap(({ text }) => text.changes)];
	const names = options.map(({ text }) => text.text.trim().toLowerCase());
	const fits =
		asked.length <= LINE &&
		new Set(names).size === names.length &&
		options.every(({ text: { text } }) => text.length <= WORDS && !text.includes('\n'));
	if (!fits) {
		const back = right.map(({ text }) => `- ${text.text.replace(/\n+/g, ' ')}`).join('\n');
		return [[{ kind: 'card', front: question.text, back }, [...changes, REASONS.asText]]];
	}
	const member = ({ text, why }: Option) => ({
		id: taken.thing(text.text),
		...(why !== '' && { note: beginning(why, LINE) })
	});
	return [
		[
			{
				kind: 'set',
				question: asked,
				label: asked,
				members: right.map(member),
				closed: true,
				outside: rest.map(member),
				recall: false
			},
			changes
		]
	];
}
