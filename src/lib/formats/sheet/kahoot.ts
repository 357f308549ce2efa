/** Kahoot's template: a heading somewhere above, then a question, four answers, a time, and the numbers of the right ones. */
import type { QuizItem } from '#lib/formats/quiz/item.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import type { SheetRow } from './rows.ts';

export interface KahootColumns {
	/** The row of the heading. */
	row: number;
	question: number;
	answers: readonly number[];
	right: number;
}

export function kahootColumns(rows: readonly SheetRow[]): KahootColumns | undefined {
	for (const { row, cells } of rows.slice(0, 30)) {
		const at = (name: RegExp) => cells.findIndex((cell) => name.test(cell));
		const answers = cells.flatMap((cell, i) => (/^answer\s*\d/i.test(cell) ? i : []));
		const right = at(/^correct answer/i);
		const question = at(/^question\b/i);
		if (question >= 0 && right >= 0 && answers.length > 1) return { row, question, answers, right };
	}
	return undefined;
}

const words = (text: string) => ({ text: escaped(text), changes: [] });

/** Undefined of a row without a question. */
export function kahootItem({ cells }: SheetRow, columns: KahootColumns): QuizItem | undefined {
	const question = cells[columns.question] ?? '';
	if (question === '') return undefined;
	const right = new Set((cells[columns.right] ?? '').split(/[^\d]+/).map(Number));
	return {
		kind: 'choice',
		// Whoever finds one of several has found it.
		several: false,
		question: words(question),
		options: columns.answers
			.map((at, i) => ({ text: words(cells[at] ?? ''), worth: right.has(i + 1) ? 1 : 0, why: '' }))
			.filter(({ text }) => text.text !== '')
	};
}
