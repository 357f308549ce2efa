/** A card as a pair, and a pair as a card. */
import type { FactValue } from '#lib/own/list/row.ts';
import {
	claimOf,
	fits,
	LONGEST_WORDS,
	reasoned,
	textsIn,
	type Becoming,
	type BecomeWays,
	type Lost
} from './become-parts.ts';
import { words } from './in-line.ts';
import { termText } from './term.ts';

const term = (text: string, accept: string[], lang: unknown) =>
	accept.length === 0 && lang === undefined
		? text
		: { text, ...(accept.length > 0 && { accept }), ...(lang !== undefined && { lang }) };

export function toPair(value: FactValue): Becoming | undefined {
	const [front, back] = [words(value['front']), words(value['back'])];
	if (!fits(front, LONGEST_WORDS) || !fits(back, LONGEST_WORDS)) return undefined;
	const { wrong, lost } = reasoned(value);
	const { both, partners, accept, acceptFront, frontLang, backLang } = value;
	return {
		kind: 'pair',
		value: {
			...claimOf(value),
			kind: 'pair',
			relation: typeof partners === 'string' ? partners : 'pairs',
			oneToOne: partners !== undefined,
			left: term(front, textsIn(acceptFront), frontLang),
			right: term(back, textsIn(accept), backLang),
			question: front,
			...(both === true && { reverse: back }),
			...(wrong && { wrong })
		},
		lost,
		cards: new Map([
			['back', 'forward'],
			['front', 'backward']
		])
	};
}

export function pairToCard(value: FactValue, { names }: BecomeWays): Becoming | undefined {
	const { left, right, question, reverse, relation, oneToOne, wrong } = value;
	const [one, other, asks] = [termText(left, names), termText(right, names), words(question)];
	if (one === '' || other === '') return undefined;
	const both = reverse !== undefined && asks === one;
	const [a, b] = [saidOf(left), saidOf(right)];
	const [accept, acceptFront] = [textsIn(b.accept), textsIn(a.accept)];
	const lost: (Lost | false)[] = [
		reverse !== undefined && (!both || words(reverse) !== other) && 'reverse',
		asks !== one && !both && acceptFront.length > 0 && 'accept',
		(a.entity ?? b.entity) !== undefined && 'name'
	];
	return {
		kind: 'card',
		value: {
			...claimOf(value),
			kind: 'card',
			front: asks === '' ? one : asks,
			back: other,
			...(both && { both }),
			...(accept.length > 0 && { accept }),
			...(acceptFront.length > 0 && asks === one && { acceptFront }),
			...(oneToOne === true && typeof relation === 'string' && { partners: relation }),
			...(Array.isArray(wrong) && wrong.length > 0 && { wrong }),
			...(typeof a.lang === 'string' && asks === one && { frontLang: a.lang }),
			...(typeof b.lang === 'string' && { backLang: b.lang })
		},
		lost: lost.filter((what) => what !== false),
		cards: new Map([['forward', 'back'], ...(both ? ([['backward', 'front']] as const) : [])])
	};
}

/** What is said of a side besides its words. */
const saidOf = (of: unknown) =>
	Object(of) as { accept?: unknown; lang?: unknown; entity?: unknown };
