/** Dates of a page, as exact as they are written; those that lean on the day of publishing, by it. */
import type { Language } from '#lib/article/languages/language.ts';
import { Phrases } from '#lib/article/languages/phrases.ts';
import type { Token } from '#lib/article/read/tokens.ts';
import { isAhead, yearBefore } from './ahead.ts';
import { monthsOf, weekdaysOf } from './months.ts';
import { dayOf, eraYear, iso, isDay, shifted, yearOf } from './date-parts.ts';

export interface DateFound {
	start: number;
	end: number;
	/** ISO 8601, to the year, the month or the day. */
	date: string;
	/** Read by the day of publishing, or by the years that the page names. */
	inferred?: true;
}

/** Shorter names of months are read beside a day or a year alone. */
const SHORTEST = 5;
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

interface Reading {
	tokens: readonly Token[];
	language: Language;
	/** The day, or year, that dates without a year are before. */
	anchor?: string;
	/** Whether that is the day of publishing. */
	published: boolean;
}

/** The dates among some tokens. `anchor` is the day of publishing where it is known, else the last the page names. */
export function datesIn(reading: Reading): DateFound[] {
	const found: DateFound[] = [];
	const { tokens } = reading;
	for (let at = 0; at < tokens.length;) {
		const one = dateAt(reading, at);
		if (one) {
			const [first, last] = [tokens[at]!, tokens[at + one.length - 1]!];
			found.push({
				start: first.start,
				end: last.end,
				date: one.date,
				...(one.inferred && { inferred: true as const })
			});
		}
		at += one?.length ?? 1;
	}
	return found;
}

interface Match {
	length: number;
	date: string;
	inferred?: boolean;
}

function dateAt(reading: Reading, at: number): Match | undefined {
	const token = reading.tokens[at]!;
	if (token.kind !== 'word') return undefined;
	return written(reading, at) ?? relative(reading, at) ?? bareYear(reading, at);
}

/** 18 October 2022; October 18, 2022; October 2022; 2022-10-18; 18 October, by the year that it must be of. */
function written(reading: Reading, at: number): Match | undefined {
	const { tokens, language } = reading;
	const [, y, m, d] = ISO.exec(tokens[at]!.text) ?? [];
	if (y !== undefined && isDay(Number(y), Number(m), Number(d ?? 1)))
		return { length: 1, date: d === undefined ? `${y}-${m}` : `${y}-${m}-${d}` };
	const months = monthsOf(language);
	const monthAt = (i: number) => {
		const token = tokens[i];
		// "may" is a verb, "May" a month; other languages write all months small.
		return token && (language.code !== 'en' || /^\p{Lu}/u.test(token.text))
			? months.get(token.low)
			: undefined;
	};
	const joint = (i: number) =>
		language.dateJoint.split('|').includes(tokens[i]?.low ?? '\0') ? i + 1 : i;
	const day = dayOf(tokens[at]!);
	if (day !== undefined) {
		const monthPlace = joint(tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
		const month = monthAt(monthPlace);
		if (month !== undefined) return withYear(reading, at, monthPlace + 1, month, day);
	}
	const month = monthAt(at);
	if (month === undefined) return undefined;
	const after = tokens[at + 1] && dayOf(tokens[at + 1]!);
	if (after !== undefined) return withYear(reading, at, at + 2, month, after);
	return withYear(reading, at, joint(at + 1), month, undefined);
}

function withYear(
	reading: Reading,
	at: number,
	next: number,
	month: number,
	day: number | undefined
): Match | undefined {
	const { tokens, language } = reading;
	let place = next;
	if (tokens[place]?.text === '.') place++;
	if (tokens[place]?.text === ',') place++;
	if (language.dateJoint.split('|').includes(tokens[place]?.low ?? '\0')) place++;
	const year = yearOf(tokens[place]);
	if (year !== undefined) {
		if (!isDay(year, month, day ?? 1)) return undefined;
		const suffix = /^(?:года?|г)$/.test(tokens[place + 1]?.low ?? '') ? 1 : 0;
		return { length: place + 1 + suffix - at, date: iso(year, month, day) };
	}
	// "mar" is March beside a day, and the sea alone.
	if (day === undefined && tokens[at]!.low.length < SHORTEST && language.code !== 'en')
		return undefined;
	const inferred = yearBefore(reading, month, day, isAhead(tokens, at));
	return inferred === undefined || !isDay(inferred, month, day ?? 1)
		? undefined
		: { length: next - at, date: iso(inferred, month, day), inferred: true };
}

/** "yesterday", "on Tuesday", "last year", where the day of publishing is known. */
function relative(reading: Reading, at: number): Match | undefined {
	const { tokens, language, anchor, published } = reading;
	if (!published || anchor === undefined || anchor.length < 10) return undefined;
	const year = Number(anchor.slice(0, 4));
	for (const [words, years] of yearsAgoOf(language)) {
		const length = words.at(tokens, at);
		if (length > 0) return { length, date: String(year + years), inferred: true };
	}
	const days = Object.hasOwn(language.daysAgo, tokens[at]!.low)
		? language.daysAgo[tokens[at]!.low]
		: undefined;
	if (days !== undefined) return { length: 1, date: shifted(anchor, days), inferred: true };
	const weekday = weekdaysOf(language).get(tokens[at]!.low);
	if (weekday === undefined) return undefined;
	const today = new Date(`${anchor}T00:00:00Z`).getUTCDay();
	return { length: 1, date: shifted(anchor, -((today - weekday + 7) % 7)), inferred: true };
}

const yearsAgo = new Map<string, [Phrases, number][]>();

function yearsAgoOf({ code, yearsAgo: list }: Language): [Phrases, number][] {
	let phrases = yearsAgo.get(code);
	if (!phrases)
		yearsAgo.set(
			code,
			(phrases = Object.entries(list).map(([words, years]) => [new Phrases(words), years]))
		);
	return phrases;
}

/** 2022 alone, unless it is an amount or a number of something. */
function bareYear({ tokens, language }: Reading, at: number): Match | undefined {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	const era = eraYear(tokens, at);
	if (era) return era;
	const year = yearOf(tokens[at]);
	if (year === undefined) return undefined;
	if (
		before &&
		/^[$€£¥#§/.]$|^(?:no|nr|№|more|than|about|some|least|über|rund|plus|más|около|над)\.?$/i.test(
			before.text
		)
	)
		return undefined;
	if (after && /^[%/°]$/.test(after.text) && after.start === tokens[at]!.end) return undefined;
	if (after && /^\p{Ll}/u.test(after.text) && isAmount(after, language)) return undefined;
	if (/^(?:m|km|cm|mm|ft|kg|t|ha|mi)$/.test(after?.text ?? '')) return undefined;
	const suffix = /^(?:году|года?|г|годах)$/.test(after?.low ?? '') ? 1 : 0;
	return { length: 1 + suffix, date: String(year) };
}

/** A plural right after four figures is what they count. */
const isAmount = ({ text }: Token, { code }: Language) =>
	code === 'en' && /[a-z]{2}s$/.test(text) && !/(?:ss|us|is|was|has|his|its|as|does)$/.test(text);
