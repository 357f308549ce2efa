import type { Answer } from '#lib/deck/card.ts';
import { gradeOf } from './grade.ts';
import { keyOf } from './key.ts';
import { longestRun } from './longest-run.ts';
import type { Pace } from './pace.ts';
import type { EntryMark, ListQuestion, Mark, Marking, ResponseTo, Verdict } from './question.ts';
import { keysOf, namesOf, spell, type Names } from './spelling.ts';
import { acceptedOf, judge } from './typed-answer.ts';

/** More is a paste, not an answer. */
const MOST_ENTRIES = 400;

/** An entry read: as members (several share an alias), as a proven outsider, or as neither. */
interface Read {
	text: string;
	key: string;
	spelling: 'right' | 'slip' | 'other';
	items: readonly number[];
	outsider?: { as: string; why?: string };
}

/**
 * Marks a list member by member: given is right (or a slip), not given is missing; in an ordered
 * list the members outside the longest run in order are misplaced, and wrong. Who guesses more than
 * they know is not rewarded: with more intruders than members the members count as Hard, with more
 * than three times as many as Again.
 */
export function markList(
	question: ListQuestion,
	{ entries }: ResponseTo<'list'>,
	pace?: Pace
): Marking {
	const reads = readEntries(question, entries);
	const places = assign(reads);
	const best = new Map<number, 'right' | 'slip'>();
	const first: number[] = [];
	for (const [at, read] of reads.entries()) {
		const item = places[at];
		if (item === undefined || read.spelling === 'other') continue;
		if (!best.has(item)) first.push(item);
		if (best.get(item) !== 'right') best.set(item, read.spelling);
	}
	const placed = new Set(question.ordered ? longestRun(first) : first);
	const intruders = places.filter((item) => item === undefined).length;
	const capped = (grade: Mark['grade']): Mark['grade'] =>
		intruders > 3 * best.size ? 1 : intruders > best.size && grade > 2 ? 2 : grade;
	const marks = question.cards.map((card, item): Mark => {
		const found = best.get(item);
		const verdict: Exclude<Verdict, 'self'> = !found
			? 'missing'
			: placed.has(item)
				? found
				: 'wrong';
		return { card, verdict, grade: capped(gradeOf(verdict, pace, { free: false })) };
	});
	return {
		marks,
		right:
			intruders === 0 && marks.every(({ verdict }) => verdict === 'right' || verdict === 'slip'),
		answer: namesInWords(question),
		entries: describe(question, reads, places, placed)
	};
}

const namesInWords = ({ items, lang }: ListQuestion) =>
	new Intl.ListFormat([lang, 'en']).format(items.map(({ text }) => text));

/** Reads each entry; one that is no name as it stands may be several, parted by commas or lines. */
function readEntries(question: ListQuestion, entries: readonly string[]): Read[] {
	const read = reader(question);
	const reads: Read[] = [];
	for (const entry of entries) {
		const whole = read(entry);
		const parts = entry.slice(0, 10_000).split(/[,;\n]/);
		const several = whole.items.length === 0 && !whole.outsider && parts.length > 1;
		for (const one of several ? parts.map(read) : [whole]) {
			if (one.text !== '' && reads.length < MOST_ENTRIES) reads.push(one);
		}
	}
	return reads;
}

function reader({ items, wrong, rivals, lang }: ListQuestion): (entry: string) => Read {
	const own = items.map((answer) => acceptedOf(answer));
	const outside = [...rivals, ...wrong.map(({ text }) => text)];
	const members = namesOf(own.flat(), [], lang).right;
	const strangers = namesOf(outside, [...members], lang).right;
	const names = own.map((accepted) => namesOf(accepted, [...own.flat(), ...outside], lang));
	const exact = new Map<string, number[]>();
	for (const [item, { right }] of names.entries()) {
		for (const key of right) exact.set(key, [...(exact.get(key) ?? []), item]);
	}
	const memory = new Map<string, Read>();
	return (entry) => {
		const text = entry.slice(0, 240).trim();
		const known = memory.get(text);
		if (known) return known;
		const found = readOne(text);
		memory.set(text, found);
		return found;
	};

	function readOne(text: string): Read {
		const keys = keysOf(text, lang);
		const base = { text, key: keys[0] ?? '' };
		const hit = keys.find((key) => exact.has(key));
		if (hit !== undefined) {
			return { ...base, key: hit, spelling: 'right', items: exact.get(hit) ?? [] };
		}
		const matching = (verdict: 'right' | 'slip') =>
			items.flatMap((answer, item) =>
				spellAs(answer, names[item], text) === verdict ? [item] : []
			);
		for (const spelling of ['right', 'slip'] as const) {
			const found = matching(spelling);
			if (found.length > 0) return { ...base, spelling, items: found };
		}
		return { ...base, spelling: 'other', items: [], ...outsiderOf(text, keys) };
	}

	function spellAs(answer: Answer, name: Names | undefined, text: string) {
		if (name && answer.kind === 'name') return spell(text, name);
		return judge(text, { answer, wrong: [], rivals: [], lang }).verdict;
	}

	function outsiderOf(text: string, keys: readonly string[]): Pick<Read, 'outsider'> {
		const proven =
			wrong.find((one) => keys.includes(keyOf(one.text, lang))) ??
			wrong.find((one) => spell(text, namesOf([one.text], [], lang)) === 'slip');
		if (proven) return { outsider: { as: proven.text, why: proven.why } };
		const rival = keys.some((key) => strangers.has(key))
			? rivals.find((name) => keys.includes(keyOf(name, lang)))
			: undefined;
		return rival === undefined ? {} : { outsider: { as: rival } };
	}
}

/**
 * The member each entry stands for; undefined for an intruder. An alias that several members share
 * goes to one not named otherwise. Decided by what was given, not by the order it was given in.
 */
function assign(reads: readonly Read[]): (number | undefined)[] {
	const taken = new Set<number>();
	const chosen = new Map<string, number>();
	const byCertainty = [...reads].sort(
		(a, b) =>
			a.items.length - b.items.length ||
			(a.spelling === b.spelling ? 0 : a.spelling === 'right' ? -1 : 1) ||
			(a.key < b.key ? -1 : Number(a.key > b.key))
	);
	for (const { key, items } of byCertainty) {
		if (items.length === 0 || chosen.has(key)) continue;
		const item = items.find((one) => !taken.has(one)) ?? (items[0] as number);
		taken.add(item);
		chosen.set(key, item);
	}
	return reads.map(({ key, items }) => (items.length === 0 ? undefined : chosen.get(key)));
}

function describe(
	{ items }: ListQuestion,
	reads: readonly Read[],
	places: readonly (number | undefined)[],
	placed: ReadonlySet<number>
): EntryMark[] {
	const seen = new Set<number>();
	return reads.map(({ text, spelling, outsider }, at): EntryMark => {
		const item = places[at];
		if (item === undefined || spelling === 'other') {
			return outsider ? { text, verdict: 'outsider', ...outsider } : { text, verdict: 'unknown' };
		}
		const as = items[item]?.text ?? text;
		if (seen.has(item)) return { text, verdict: 'repeated', as };
		seen.add(item);
		return { text, verdict: placed.has(item) ? spelling : 'misplaced', as };
	});
}
