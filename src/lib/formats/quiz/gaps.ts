/** A sentence with gaps as a fact: as a cloze where its words have room in one, else as two sides of a card. */
import { clozeParts } from '#lib/deck/cloze-text.ts';
import { hasMarks } from '#lib/deck/rich/marks.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Text } from '#lib/formats/html/rich.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { beginning, oneLine } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import type { Gap } from './item.ts';
import type { Made } from './made.ts';

const LINE = 600;
const WORDS = 120;
/** In one sentence. */
const MOST_GAPS = 60;
/** What stands for a gap on the front of a card. */
export const OPEN = '[…]';

/**
 * @param lead what stands before the sentence, if anything
 * @param marks whether the runs are text with marks
 */
export function gapsFact(
	lead: Text,
	runs: readonly (string | Gap)[],
	marks: boolean
): Made[] | Saying {
	const gaps = runs.filter((run): run is Gap => typeof run !== 'string');
	if (gaps.length === 0) return REASONS.nothingAsked;
	if (gaps.length > MOST_GAPS) return REASONS.tooLong;
	if (gaps.some(({ right }) => (right[0] ?? '').trim() === '')) return REASONS.noAnswer;
	const before = lead.text === '' ? '' : `${oneLine(lead.text)} `;
	let number = 0;
	const text = oneLine(
		before +
			runs
				.map((run) =>
					typeof run === 'string' ? run : `{{g${(number += 1)}:${oneLine(run.right[0]!)}}}`
				)
				.join('')
	);
	const changes = [...lead.changes, ...changesOf(gaps)];
	const isDrawn = marks && hasMarks(wordsOf(runs).trim());
	if (text.length > LINE || isDrawn || !isReadAsMeant(text, gaps))
		return sides(before, runs, changes, marks ? (words) => words.trim() : escaped);
	const blanks = Object.fromEntries(
		gaps.flatMap((gap, i): [string, object][] => {
			const about = aboutOf(gap);
			return Object.keys(about).length > 0 ? [[`g${i + 1}`, about]] : [];
		})
	);
	return [[{ kind: 'cloze', text, blanks }, changes]];
}

const isReadAsMeant = (text: string, gaps: readonly Gap[]) => {
	const parts = clozeParts(text);
	const found = parts.filter(({ blank }) => blank !== undefined);
	return (
		found.length === gaps.length &&
		found.every((part, i) => part.text === oneLine(gaps[i]!.right[0]!)) &&
		parts.every(({ blank, text: words }) => blank !== undefined || !/\{\{|\}\}/.test(words))
	);
};

function aboutOf({ right, wrong, hint }: Gap): Record<string, unknown> {
	const accept = right
		.slice(1)
		.map(oneLine)
		.filter((one) => one !== '' && one.length <= WORDS)
		.slice(0, 60);
	const reasoned = wrong
		.filter(({ why, text }) => why !== '' && text.text !== '')
		.map(({ text, why }) => ({ text: oneLine(text.text), why: beginning(why, LINE) }));
	return {
		...(accept.length > 0 && { accept }),
		...(hint !== undefined && hint !== '' && { hint: beginning(hint, LINE) }),
		...(reasoned.length > 0 && { wrong: reasoned.slice(0, 60) })
	};
}

const changesOf = (gaps: readonly Gap[]): Saying[] =>
	gaps.some(({ wrong }) => wrong.some(({ why }) => why === '')) ? [REASONS.reasonless] : [];

/** The sentence with some of its gaps open. */
const wordsOf = (runs: readonly (string | Gap)[], isOpen: (gap: Gap) => boolean = () => false) =>
	runs.map((run) => (typeof run === 'string' ? run : isOpen(run) ? OPEN : run.right[0]!)).join('');

/** Too long, drawn, or with braces of its own: a card for each gap. */
const sides = (
	before: string,
	runs: readonly (string | Gap)[],
	changes: readonly Saying[],
	write: (words: string) => string
): Made[] =>
	runs
		.filter((run) => typeof run !== 'string')
		.map((gap) => [
			{
				kind: 'card',
				front: write(before + wordsOf(runs, (one) => one === gap)),
				back: write(gap.right[0]!),
				...(gap.right.length > 1 && { accept: gap.right.slice(1).map(oneLine).slice(0, 60) })
			},
			[...changes, REASONS.asText]
		]);
