/** A deck as rows for spreadsheets, and for whatever takes two columns. */
import { askedCards } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { tagsCell } from '#lib/formats/text/tags.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { harmless } from './harmless.ts';

/** A table with a heading: both sides, the footnote, and tags where there are any. UTF-8 with its mark, by which spreadsheets know it. */
export const writeCsv: Writer = (deck) => {
	const tally = new Tally();
	const cards = askedCards(deck);
	const hasTags = cards.some(({ tags }) => tags.length > 0);
	const rows = cards.map(({ question, answer, wrong, accept, footnote, lost, tags }) => {
		const { cell, changed } = tagsCell(tags);
		const signs = changed ? [REASONS.tagSigns] : [];
		tally.card([...lost, ...lostOf(wrong.length, accept.length), ...signs]);
		return [question, answer, footnote, ...(hasTags ? [cell] : [])];
	});
	const lines = [['Front', 'Back', 'Note', ...(hasTags ? ['Tags'] : [])], ...rows].map((cells) =>
		cells.map(cellOf).join(',')
	);
	return tally.written(`\ufeff${lines.join('\r\n')}\r\n`);
};

const cellOf = (text: string) => {
	const cell = harmless(text);
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** Two columns with a tab between them, as Quizlet takes them: each card on one line. */
export const writeTabs: Writer = (deck) => {
	const tally = new Tally();
	const lines = askedCards(deck).map(({ question, answer, wrong, accept, lost, tags }) => {
		const broken = /\n/.test(question + answer) ? [REASONS.formatting] : [];
		const bare = tags.length > 0 ? [REASONS.tags] : [];
		tally.card([...lost, ...lostOf(wrong.length, accept.length), ...broken, ...bare]);
		return `${oneLine(question)}\t${oneLine(answer)}`;
	});
	return tally.written(`${lines.join('\n')}\n`);
};

const lostOf = (wrong: number, accept: number) => [
	...(wrong > 0 ? [REASONS.wrongAnswers] : []),
	...(accept > 0 ? [REASONS.otherAnswers] : [])
];
