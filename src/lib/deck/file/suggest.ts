/** What an author probably meant by a value that cannot stand as it is, as they would write it. */
import { datePartsOf, isRealDate } from '#lib/deck/dates.ts';
import { HOW_WRITTEN, HTTPS, HYPHENATED } from '#lib/deck/schema/author-words.ts';
import { asId } from '#lib/deck/words/as-id.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';

const MONTHS = [
	/^jan/u,
	/^fe[bv]/u,
	/^(?:mar|mrz|maerz)/u,
	/^a[pv]r/u,
	/^(?:may|mai)/u,
	/^(?:jun|juin)/u,
	/^(?:jul|juil)/u,
	/^a(?:ug|ou|gos)/u,
	/^sep/u,
	/^o[ck]t/u,
	/^nov/u,
	/^de[cz]/u
];
const YES = /^(?:yes|y|on|ja|oui|si|da|true)$/u;
const NO = /^(?:no|n|off|nein|non|net|false)$/u;

/** A text as a date of a deck; undefined where it is none, or may be two. */
function asDate(text: string): string | undefined {
	const words = normalise(text).match(/\d+|\p{L}{3,}/gu) ?? [];
	const numbers = words.filter((word) => /^\d/.test(word));
	const year = numbers.find((word) => word.length === 4);
	const rest = numbers.filter((word) => word !== year && word.length <= 2).map(Number);
	const named = words.flatMap((word) => {
		const month = MONTHS.findIndex((name) => name.test(word));
		return month < 0 ? [] : [month + 1];
	});
	if (year === undefined || rest.length + 1 !== numbers.length || named.length > 1)
		return undefined;
	if (named.length === 0 && rest.length === 0 && /^\p{L}+ \d{4}$/u.test(text.trim())) return year;
	if (named.length === 0 && rest.length !== 2) return undefined;
	const [month, day] =
		named.length === 1 ? [named[0], rest[0]] : monthFirst(rest[0] ?? 0, rest[1] ?? 0, text);
	if (month === undefined || (named.length === 1 && rest.length > 1)) return undefined;
	const date = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
	return datePartsOf(date) && isRealDate(date) ? date : undefined;
}

const two = (part: number) => String(part).padStart(2, '0');

/** Month and day of two numbers: where stops part them the day is first, else only where one cannot be a month. */
function monthFirst(a: number, b: number, text: string): [number?, number?] {
	if (text.includes('.') || a > 12) return [b, a];
	return b > 12 ? [a, b] : [];
}

const plain = (value: unknown): value is string | number =>
	(typeof value === 'string' && value.length <= 80 && !value.includes('\n')) ||
	typeof value === 'number';

/** Texts that stand where a mapping belongs, by where that is. */
const MAPPINGS: Readonly<Record<string, (text: string) => string>> = {
	anchors: (text) => `{ source: ${text}, at: page 3 }`,
	false: (text) => `{ text: ${quoted(text)}, why: … }`,
	wrong: (text) => `{ text: ${quoted(text)}, why: … }`,
	entities: (text) => `{ kind: other, name: ${quoted(text)} }`,
	sources: (text) => `{ kind: web, title: ${quoted(text)} }`,
	speaker: (text) => `{ who: ${text} }`,
	items: (text) => `{ id: ${asId(text)}, term: ${quoted(text)} }`,
	groups: (text) => `{ id: ${asId(text)}, name: ${quoted(text)}, members: [ … ] }`
};

const quoted = (text: string) =>
	/[,:#{}[\]'"]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;

/**
 * How a value is written that is of another type than it should be; undefined where that is not plain.
 *
 * @param expected what Zod calls the type
 */
export function asWritten(path: Path, value: unknown, expected: string): string | undefined {
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	const named = typeof path.at(-1) === 'string' ? `${key}: ` : '';
	if (expected === 'array' && plain(value))
		return `${key}: [${String(value)
			.split(/\s*,\s*/)
			.map(quoted)
			.join(', ')}]`;
	if (expected === 'array' && typeof value === 'object' && value !== null)
		return Object.hasOwn(value, 'id')
			? `- id: ${String((value as { id: unknown }).id)}`
			: undefined;
	if ((expected === 'object' || expected === 'record') && plain(value)) {
		const place = path.slice(0, -1).findLast((step) => typeof step === 'string');
		return (MAPPINGS[key] ?? MAPPINGS[place ?? ''])?.(String(value));
	}
	if (expected === 'record' && Array.isArray(value)) {
		const id = (value[0] as { id?: unknown } | undefined)?.id;
		return typeof id === 'string' ? `${id}: { … }` : undefined;
	}
	if (typeof value !== 'string') return undefined;
	const word = normalise(value);
	if (expected === 'boolean' && (YES.test(word) || NO.test(word)))
		return `${named}${YES.test(word)}`;
	if (expected === 'number' || expected === 'int') {
		const parts = /^([-+]?\d[\d ,.'’]*)\s*(.*)$/.exec(value.trim());
		const figures = parts?.[1]?.trim().replace(/[ ,'’](?=\d{3}(?!\d))/g, '');
		if (!parts || figures === undefined || !/^[-+]?\d+(?:\.\d+)?$/.test(figures)) return undefined;
		const unit = parts[2] ?? '';
		if (unit === '' || key !== 'value') return unit === '' ? `${named}${figures}` : undefined;
		return `value: ${figures}, unit: ${quoted(unit)}`;
	}
	return undefined;
}

/** How a text is written that is not of its form; undefined where that is not plain. */
export function asFormed(path: Path, value: unknown, form: string): string | undefined {
	if (typeof value !== 'string' || value.length > 80) return undefined;
	const key = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
	const meant =
		form === HOW_WRITTEN
			? asDate(value)
			: form === HYPHENATED
				? asId(value)
				: form === HTTPS
					? value.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+(?:\/|$))/, 'https://')
					: undefined;
	return meant === undefined || meant === '' || meant === value ? undefined : `${key}${meant}`;
}
