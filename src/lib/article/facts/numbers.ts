/** Amounts of a page: figures and number words, with what they count and how exactly. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, written, type Token } from '#lib/article/read/tokens.ts';
import { figuresAt, wordsAt, type Read } from './figures.ts';

export type Bound = 'exactly' | 'about' | 'more than' | 'less than';

export interface NumberFound {
	start: number;
	end: number;
	value: number;
	unit: string | null;
	bound: Bound;
	/** Where the words of the bound begin. */
	from: number;
}

const MOST_UNIT = 3;
/** Units that need no more words. */
const ABBREVIATED = /^(?:[mgltCF]|[kcm]m|[km]g|ft|ha|mi|km\/h|mph)$/;

/** The amounts among some tokens; `dates` are taken, and no amounts. */
export function numbersIn(
	tokens: readonly Token[],
	taken: readonly { start: number; end: number }[],
	lexicon: Lexicon,
	text: string
): NumberFound[] {
	const found: NumberFound[] = [];
	let nextTaken = 0;
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at]!;
		while (nextTaken < taken.length && taken[nextTaken]!.end <= token.start) nextTaken++;
		const inDate = (taken[nextTaken]?.start ?? Infinity) < token.end;
		const read = inDate
			? undefined
			: (figuresAt(tokens, at, lexicon, text) ?? wordsAt(tokens, at, lexicon));
		if (!read || isNumbering(tokens, at, read, lexicon)) {
			at += read?.length ?? 1;
			continue;
		}
		found.push(amount(tokens, at, read, lexicon, text));
		at += read.length;
	}
	return found;
}

function amount(
	tokens: readonly Token[],
	at: number,
	read: Read,
	lexicon: Lexicon,
	text: string
): NumberFound {
	const last = at + read.length;
	const percent = lexicon.percent.at(tokens, last);
	const sign = tokens[last]?.text === '%';
	const { bound, from } = boundBefore(tokens, read.sign ? at - 1 : at, lexicon);
	const degrees = tokens[last]?.text === '°' && /^[CF]\.?$/.test(tokens[last + 1]?.text ?? '');
	const unit =
		(degrees ? `°${tokens[last + 1]!.text.charAt(0)}` : undefined) ??
		read.unit ??
		(percent > 0 || sign ? '%' : unitAfter(tokens, last, lexicon, text));
	const end =
		percent > 0
			? tokens[last + percent - 1]!.end
			: sign
				? tokens[last]!.end
				: tokens[last - 1]!.end;
	return { start: (read.sign ?? tokens[at]!).start, end, value: read.value, unit, bound, from };
}

/** "Section 4", "ES-11/1", "No. 14", 10:30, "the three of them": no amounts of anything. */
function isNumbering(
	tokens: readonly Token[],
	at: number,
	{ length }: Read,
	lexicon: Lexicon
): boolean {
	const [before, after] = [tokens[at - 1], tokens[at + length]];
	const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
	if (lexicon.numbered.before(tokens, at) > 0) return true;
	// "7.1 Stomata" is a heading.
	if (at === 0 && /^\d{1,2}(?:\.\d{1,2})+$/.test(first.text) && isCapital(after)) return true;
	if (before?.text === '.' && lexicon.numbered.has(tokens[at - 2]?.low ?? '')) return true;
	if (before && before.end === first.start && touches(before, /^[.:/#§№_@+&=[]$/)) return true;
	if (isCode(tokens, at)) return true;
	if (
		after &&
		after.start === last.end &&
		touches(after, /^[:/_@&=]$/) &&
		tokens[at + length + 1]?.start === after.end
	)
		return true;
	return /^\p{L}/u.test(first.text) && isAnaphoric(tokens, at, after, lexicon);
}

/** "0800 555 111", "FCA 100", "2016–17", "130,000 BC": of telephones, registers and years. */
function isCode(tokens: readonly Token[], at: number): boolean {
	const [first, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
	if (/^0\d/.test(first.text) || /^(?:BC|BCE|AD|CE)$/.test(after?.text ?? '')) return true;
	if (!before || !/^\d/.test(first.text)) return false;
	if (/^\d{3,}$/.test(first.text) && /^\d{3,}$/.test(before.text)) return true;
	if (/^\p{Lu}{2,}$/u.test(before.text) && before.end + 1 === first.start) return true;
	const years = /^[–—-]$/.test(before.text) && /^[12]\d{3}$/.test(tokens[at - 2]?.text ?? '');
	return years && before.end === first.start && /^\d\d$/.test(first.text);
}

const touches = (token: Token | undefined, sign: RegExp) =>
	token !== undefined && sign.test(token.text);

const BACK =
	/^(?:the|these|those|all|its|his|her|their|both|any|die|diese|les|ces|los|las|estos|этих|все|bu)$/;

/** "the two countries", "all four": told before. "the three nights around" is not. */
function isAnaphoric(
	tokens: readonly Token[],
	at: number,
	after: Token | undefined,
	{ anySaid }: Lexicon
): boolean {
	const before = tokens[at - 1]?.low ?? '';
	if (!BACK.test(before)) return false;
	return before !== 'its' || after?.kind !== 'word' || anySaid.has(after.low);
}

function boundBefore(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { bound: Bound; from: number } {
	const kinds = [
		['more than', lexicon.moreThan],
		['less than', lexicon.lessThan],
		['about', lexicon.about]
	] as const;
	for (const [bound, phrases] of kinds) {
		const length = phrases.before(tokens, at);
		if (length > 0) return { bound, from: tokens[at - length]!.start };
	}
	return { bound: 'exactly', from: tokens[at]!.start };
}

/** What is counted: the next few words, up to a plural or a capital. */
function unitAfter(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
	text: string
): string | null {
	let end = at;
	while (end < tokens.length && end - at < MOST_UNIT) {
		const token = tokens[end]!;
		if (token.kind !== 'word' || /^\p{N}/u.test(token.text)) break;
		if (lexicon.common.has(token.low) || lexicon.stops.has(token.low)) break;
		if (end === at && isVerb(token, lexicon)) break;
		end++;
		if (isPlural(token, lexicon) || ABBREVIATED.test(token.text)) break;
	}
	const unit = written(tokens.slice(at, end), text);
	return unit === '' ? null : unit;
}

/** "35 abstained" counts nothing that is named. */
const isVerb = ({ low, text }: Token, { anySaid, language: { code } }: Lexicon): boolean =>
	anySaid.has(low) ||
	(code === 'en' &&
		/^\p{Ll}+ed$/u.test(text) &&
		!/^(?:federated|united|armed|registered|wounded|used|married|related|planned|listed|protected|reported|confirmed)$/.test(
			text
		));

const isPlural = (token: Token, { language: { code } }: Lexicon): boolean =>
	code === 'en' ? /(?:[^su]s|men|people|children|feet)$/.test(token.low) : true;
