/** Characters that no deck needs and that can hide what a text says, or break what shows it. */
import { say, type Saying } from '#lib/deck/saying.ts';
import type { Finding } from '#lib/deck/problem.ts';

const HAZARDS: readonly { pattern: RegExp; what: (code: string) => Saying }[] = [
	{
		// oxlint-disable-next-line no-control-regex
		pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
		what: (code) => say`the control character ${code} cannot be in a deck; delete it.`
	},
	{
		pattern: /[\u202a-\u202e\u2066-\u2069]/,
		what: (code) =>
			say`the invisible direction override ${code} makes text read differently from what it is; delete it (\`dir: rtl\` sets a deck's direction).`
	},
	{
		pattern: /[\u200b\u2028\u2029\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u,
		what: (code) => say`the invisible character ${code} cannot be in a deck; delete it.`
	},
	{
		pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
		what: (code) => say`${code} is half a character (a lone surrogate); write the whole one.`
	},
	{
		pattern: /\ufffd/,
		what: () =>
			say`a character was lost here (U+FFFD): the text was once read in the wrong encoding; type it again.`
	},
	{
		pattern: /[\ufffe\uffff]/,
		what: (code) => say`${code} is not a character; delete it.`
	}
];

/** All of them in one: nearly every text has none, and is looked through but once. */
const ANY = new RegExp(HAZARDS.map(({ pattern }) => pattern.source).join('|'), 'u');

const MOST = 20;

export interface Hazard {
	/** In UTF-16 units. */
	offset: number;
	message: Saying;
}

/** The hazardous characters of a text, at most twenty of them. */
export function hazardsIn(text: string): Hazard[] {
	if (!ANY.test(text)) return [];
	const found: Hazard[] = [];
	for (const { pattern, what } of HAZARDS)
		for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
			if (found.length >= MOST) break;
			found.push({ offset: match.index, message: what(codeOf(match[0])) });
		}
	return found.sort((a, b) => a.offset - b.offset);
}

/** The first hazard of a value whose escapes have been resolved. */
export function hazardOf(value: string): Pick<Finding, 'message'> | undefined {
	const [first] = hazardsIn(value);
	return first && { message: first.message };
}

const codeOf = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
