/** A card as a sentence with a gap, and the other way round. */
import { clozeParts } from '#lib/deck/cloze-text.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import {
	claimOf,
	fits,
	LONGEST_LINE,
	LONGEST_WORDS,
	reasoned,
	textsIn,
	type Becoming,
	type BecomeWays,
	type Lost
} from './become-parts.ts';
import { words } from './in-line.ts';

/** A gap as people write it: three dots or strokes. */
const GAP = /_{3,}|…|\.{3}/;

export function toCloze(value: FactValue, { newId }: BecomeWays): Becoming | undefined {
	const [front, back] = [words(value['front']), words(value['back'])];
	const whole = `${front} ${back}`;
	if (!fits(front, LONGEST_LINE) || !fits(back, LONGEST_WORDS) || whole.length > LONGEST_LINE - 40)
		return undefined;
	if (back.includes('{') || back.includes('}')) return undefined;
	const id = newId();
	const gap = `{{${id}:${back}}}`;
	const text = GAP.test(front) ? front.replace(GAP, () => gap) : `${front} ${gap}`;
	const { wrong, lost } = reasoned(value);
	const { both, accept, acceptFront, partners, frontLang, backLang } = value;
	const also = textsIn(accept);
	const more: (Lost | false)[] = [
		both === true && 'reverse',
		textsIn(acceptFront).length > 0 && 'accept',
		partners !== undefined && 'partners',
		(frontLang ?? backLang) !== undefined && 'lang'
	];
	const about = { ...(also.length > 0 && { accept: also }), ...(wrong && { wrong }) };
	return {
		kind: 'cloze',
		value: {
			...claimOf(value),
			kind: 'cloze',
			text,
			...(Object.keys(about).length > 0 && { blanks: { [id]: about } })
		},
		lost: [...lost, ...more.filter((what) => what !== false)],
		cards: new Map([['back', `blank/${id}`]])
	};
}

/** Only of one gap: of several each is a card of its own. */
export function clozeToCard(value: FactValue): Becoming | undefined {
	const parts = clozeParts(words(value['text']));
	const gaps = parts.filter(({ blank }) => blank !== undefined);
	const [gap] = gaps;
	if (gaps.length !== 1 || gap?.blank === undefined) return undefined;
	const front = parts.map(({ text, blank }) => (blank === undefined ? text : '…')).join('');
	const about = Object((Object(value['blanks']) as Record<string, unknown>)[gap.blank]) as Record<
		string,
		unknown
	>;
	const accept = textsIn(about['accept']);
	const { wrong, hint } = about;
	return {
		kind: 'card',
		value: {
			...claimOf(value),
			kind: 'card',
			front: front.trim(),
			back: gap.text,
			...(accept.length > 0 && { accept }),
			...(Array.isArray(wrong) && wrong.length > 0 && { wrong })
		},
		lost: hint === undefined ? [] : ['hint'],
		cards: new Map([[`blank/${gap.blank}`, 'back']])
	};
}
