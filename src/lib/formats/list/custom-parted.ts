/** Lists whose cards are parted by other signs than the ends of lines, as Quizlet lets whoever exports choose. */
import type { TableRow } from './table.ts';

/** What parts cards, though they have several lines; nobody has it within one. */
const BETWEEN_CARDS = [';BREAK;', '|||', '%%%', '@@@', ';;;'];
/** And where everything stands on one line: in Markdown and programs these are something else. */
const ON_ONE_LINE = ['###', '||', ';;', '##', '%%', '@@', ';'];
/** And the sides of each. */
const BETWEEN_SIDES = [
	';TAB;',
	':::',
	'###',
	'===',
	'=>',
	'->',
	'::',
	'\t',
	' - ',
	' – ',
	'=',
	'|',
	',',
	':'
];

/** Undefined where the ends of lines part them, or nothing does. */
export function customRows(text: string): TableRow[] | undefined {
	const whole = text.trim();
	const isOneLine = !whole.includes('\n');
	for (const between of isOneLine ? [...BETWEEN_CARDS, ...ON_ONE_LINE] : BETWEEN_CARDS) {
		// An entity ends with one, too.
		if (between === ';' && /[{}]|&#?\w{1,30};/.test(whole)) continue;
		const cards = partsOf(whole, between);
		if (cards.length < 2) continue;
		const sign = BETWEEN_SIDES.find(
			(one) =>
				one !== between &&
				!between.includes(one) &&
				cards.every(({ text: card }) => sides(card, one))
		);
		if (sign === undefined) continue;
		return cards.map(({ text: card, row }) => ({ row, cells: sides(card, sign)! }));
	}
	return undefined;
}

function partsOf(whole: string, between: string): { text: string; row: number }[] {
	let row = 1;
	return whole.split(between).flatMap((part) => {
		const at = row + (/^\s*/.exec(part)?.[0].split('\n').length ?? 1) - 1;
		row += part.split('\n').length - 1;
		return part.trim() === '' ? [] : [{ text: part.trim(), row: at }];
	});
}

function sides(card: string, sign: string): [string, string] | undefined {
	const at = card.indexOf(sign);
	if (at < 0) return undefined;
	const [left, right] = [card.slice(0, at).trim(), card.slice(at + sign.length).trim()];
	return left === '' || right === '' ? undefined : [left, right];
}
