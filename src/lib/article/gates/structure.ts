/** The third gate: the words are there, but do they say it? What it finds is a warning, and stops accepting unseen. */
import type { NumberFound } from '#lib/article/facts/numbers.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Claim, Fault } from './claim.ts';
import { denials, WordIndex } from './words.ts';

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
type Third = Extract<Fault, { gate: 3 }>;

interface Part {
	start: number;
	end: number;
}

const fault = (what: Third['what']): Third => ({ gate: 3, what });

/** What the evidence, at its place in the article, says otherwise. */
export function structureOf(claim: Claim, at: Part, found: Proposals, index: WordIndex): Third[] {
	switch (claim.kind) {
		case 'quote':
			return quoted(claim, at, found, index);
		case 'number':
			return nearest(claim, at, found);
		case 'date':
			return datedNearest(claim, at, found);
		case 'set':
			return listed(claim, at, found);
		case 'definition':
			return [];
		case 'statement':
			return stated(claim);
		default:
			return claim satisfies never;
	}
}

/** Within marks, whole or cut where a sentence ends, and by whom the article says. */
function quoted(
	{ words, speaker }: Of<'quote'>,
	at: Part,
	{ quotes, article }: Proposals,
	index: WordIndex
): Third[] {
	const place = index.find(words).find((one) => one.start >= at.start && one.end <= at.end);
	if (!place) return [fault('unquoted')];
	const around = quotes
		.filter(({ start, end }) => start <= place.start && place.end <= end)
		.toSorted((a, b) => a.end - a.start - (b.end - b.start));
	const [quote] = around;
	if (!quote) return [fault('unquoted')];
	const faults: Third[] = [];
	const before = article.text.slice(quote.start, place.start);
	const after = article.text.slice(place.end, quote.end);
	if (!isSentences(before, 'before') || !isSentences(after, 'after')) faults.push(fault('cut'));
	if (quote.speaker === null) faults.push(fault('no-speaker'));
	else if (!isSameName(quote.speaker, speaker)) faults.push(fault('speaker'));
	return faults;
}

/** Whether what was left off is whole sentences, or nothing at all. */
const isSentences = (left: string, side: 'before' | 'after'): boolean =>
	!/[\p{L}\p{N}]/u.test(left) ||
	(side === 'before' ? /[.!?…]["”’»)]*\s*["“‘«]*$/u : /^["”’»)]*[.!?…]/u).test(left);

function isSameName(a: string, b: string): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	const [short = [], long = []] = [one, other].toSorted((x, y) => x.length - y.length);
	if (short.length > 1 && short.every((word, i) => long[i] === word)) return true;
	return (
		one.join(' ') === other.join(' ') ||
		(one.at(-1) === other.at(-1) && (one.length === 1 || other.length === 1))
	);
}

/** The number that stands nearest before its label’s words, with its “more than”. */
function nearest(
	{ value, bound, label }: Of<'number'>,
	at: Part,
	{ numbers, article }: Proposals
): Third[] {
	const here = numbers.filter(({ start, end }) => start >= at.start && end <= at.end);
	const mine = here.filter((one) => one.value === value);
	const [own] = mine;
	if (!own) return [];
	const faults: Third[] = [];
	const place = placeOf(label, article.text, at);
	if (place !== undefined && here.length > 1) {
		const distance = (one: NumberFound) =>
			one.end <= place ? place - one.end : (one.start - place) * 2 + 1;
		const closest = here.reduce((best, one) => (distance(one) < distance(best) ? one : best), own);
		if (closest.value !== value) faults.push(fault('nearer'));
	}
	if (!mine.some((one) => one.bound === bound)) faults.push(fault('bound'));
	return faults;
}

/** Where the first word of a label stands in the evidence. */
function placeOf(label: string, text: string, { start, end }: Part): number | undefined {
	const index = new WordIndex(text.slice(start, end));
	const first = contentWords(label)
		.map((word) => index.words.findIndex((other) => related(other, word)))
		.find((place) => place >= 0);
	if (first === undefined) return undefined;
	return start + (index.find(index.words[first]!)[0]?.start ?? 0);
}

function datedNearest(
	{ date, event }: Of<'date'>,
	at: Part,
	{ dates, article }: Proposals
): Third[] {
	const here = dates.filter(({ start, end }) => start >= at.start && end <= at.end);
	const own = here.find((one) => one.date === date);
	if (!own || here.length < 2) return [];
	const place = placeOf(event, article.text, at);
	if (place === undefined) return [];
	const distance = (one: Part) => Math.min(Math.abs(one.start - place), Math.abs(one.end - place));
	return here.some((one) => one.date !== date && distance(one) < distance(own))
		? [fault('nearer')]
		: [];
}

/** All members of one list, no others, and closed only if the text says so. */
function listed({ members, closed }: Of<'set'>, at: Part, { sets, article }: Proposals): Third[] {
	// “the Navy” is “Navy”.
	const { articles } = article.lexicon;
	const key = (names: readonly string[]) =>
		new Set(
			names.map((name) => {
				const [first = '', ...rest] = wordsOf(name);
				return (rest.length > 0 && articles.has(first) ? rest : [first, ...rest]).join(' ');
			})
		);
	const wanted = key(members);
	const here = sets.filter(({ start, end }) => start < at.end && at.start < end);
	const list = here.find((one) => [...wanted].every((name) => key(one.members).has(name)));
	if (!list) return [fault('list')];
	const faults: Third[] = [];
	if (key(list.members).size > wanted.size) faults.push(fault('incomplete'));
	if (closed && !list.closed) faults.push(fault('open'));
	return faults;
}

/** Who does it to whom, and whether it is done at all. */
function stated({ text, subject, object, evidence }: Of<'statement'>): Third[] {
	const faults: Third[] = [];
	if (denials(text) % 2 !== denials(evidence) % 2) faults.push(fault('denied'));
	if (isTurned(text, subject, object) !== isTurned(evidence, subject, object))
		faults.push(fault('turned'));
	return faults;
}

const PASSIVE =
	/\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ld|nt|ught|de|ut|et)\s+by\b/i;

/** Whether the object comes before the subject without a passive, or after it with one. */
function isTurned(text: string, subject: string, object: string): boolean {
	const index = new WordIndex(text);
	const first = (name: string) =>
		(index.find(name)[0] ?? index.find(name.split(/\s+/).at(-1) ?? '')[0])?.from ?? 0;
	return first(object) < first(subject) !== PASSIVE.test(text);
}
