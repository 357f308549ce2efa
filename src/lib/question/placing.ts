/** Things put where they belong: what match, group and order have in common. */
import type { Card } from '#lib/deck/card.ts';
import { given } from './given.ts';
import { gradeOf } from './grade.ts';
import type { Pace } from './pace.ts';
import type { FormTaking, Label, Mark, Marking, PlacingQuestion, ResponseTo } from './question.ts';

/** How a card stands in a row. */
export const rowOf = ({ about, prompt }: Card): Label => about ?? { text: prompt };

/**
 * Marks each row by itself: what stands there is right, wrong, or nothing.
 *
 * @param inPlace rows that count as right, where that is more than having the key
 */
export function markPlaced(
	question: PlacingQuestion,
	{ placed }: ResponseTo<FormTaking<'places'>>,
	pace?: Pace,
	inPlace = (row: number) => placed[row] === question.key[row]
): Marking {
	const { cards, answers, key, rows, whys, partial } = question;
	const marks = cards.map((card, row): Mark => {
		const put = placed[row] ?? null;
		const verdict = put === null ? 'missing' : inPlace(row) ? 'right' : 'wrong';
		const grade = gradeOf(verdict, pace, { free: false });
		return {
			card,
			verdict,
			grade: partial && grade > 2 ? 2 : grade,
			...given(verdict, put === key[row] ? undefined : answers[put ?? -1]?.text)
		};
	});
	const why = marks.flatMap(({ verdict }, row) =>
		verdict === 'wrong' ? (whys[row]?.[placed[row] ?? -1] ?? []) : []
	)[0];
	const answer = key.map((at, row) => {
		const text = answers[at]?.text ?? '';
		return rows.length > 0 ? `${rows[row]?.text ?? ''}: ${text}` : `${row + 1}. ${text}`;
	});
	return {
		marks,
		right: marks.every(({ verdict }) => verdict === 'right'),
		answer: answer.join('; '),
		...(why !== undefined && { why })
	};
}
