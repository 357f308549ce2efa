/** What RemNote calls a Rem, from its JSON or its Markdown: a line of text, its two sides where it asks something, and what is beneath. */
import type { Saying } from '#lib/deck/saying.ts';

/** A piece of text with marks, or one that is asked for. */
export type Run = string | { gap: string };

export interface Rem {
	/** By which RemNote knows it; undefined in Markdown. */
	id: string | undefined;
	front: readonly Run[];
	back: readonly Run[];
	/** Undefined where it asks nothing, but for gaps. */
	asks: 'back' | 'front' | 'both' | undefined;
	/** Whether what is beneath is its answer, and in what order. */
	beneath: 'answer' | 'order' | undefined;
	inside: Rem[];
	/** What it is filed under. */
	tags: readonly string[];
	/** What of it reads otherwise. */
	changes: readonly Saying[];
}

export const textOfRuns = (runs: readonly Run[]): string =>
	runs
		.map((run) => (typeof run === 'string' ? run : run.gap))
		.join('')
		.trim();

/** What stands between the sides of a card, the longest first: `>>>` and the like ask for what is beneath. */
const SIGNS: readonly (readonly [
	sign: string,
	asks: NonNullable<Rem['asks']>,
	beneath?: 'answer' | 'order'
])[] = [
	['>>1.', 'back', 'order'],
	['::1.', 'back', 'order'],
	['>>A)', 'back', 'answer'],
	['>>>', 'back', 'answer'],
	['<<<', 'front', 'answer'],
	['<><', 'both', 'answer'],
	[':::', 'both', 'answer'],
	[';;;', 'back', 'answer'],
	['<>', 'both'],
	['>>', 'back'],
	['<<', 'front'],
	['::', 'both'],
	[':>', 'back'],
	[':<', 'front'],
	[';;', 'back'],
	[';>', 'back'],
	[';<', 'front'],
	['↔', 'both'],
	['→', 'back'],
	['←', 'front'],
	['↓', 'back', 'answer']
];

export interface Parted {
	at: number;
	length: number;
	asks: NonNullable<Rem['asks']>;
	beneath: Rem['beneath'];
}

/** How a sign parts sides; undefined of what is none. */
export function signOf(sign: string): Pick<Parted, 'asks' | 'beneath'> | undefined {
	const known = SIGNS.find(([one]) => one === sign);
	return known && { asks: known[1], beneath: known[2] };
}

/** Where a line is parted in two; no sign within code or an address is one, and arrows part nothing that is typed. */
export function partedAt(line: string): Parted | undefined {
	const bare = line
		.replace(/`[^`]*`|\$[^$]*\$|\]\([^)]{0,1000}\)|https?:\/\/\S+/g, (code) =>
			' '.repeat(code.length)
		)
		.replace(/\{\{[^{}]*\}\}/g, (gap) => ' '.repeat(gap.length));
	let first: Parted | undefined;
	for (const [sign, asks, beneath] of SIGNS) {
		if (/[→←↔↓]/.test(sign)) continue;
		const at = bare.indexOf(sign);
		if (at > 0 && (!first || at < first.at)) first = { at, length: sign.length, asks, beneath };
	}
	return first;
}
