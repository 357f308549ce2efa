import { gradeOf } from '#lib/question/grade.ts';
import { withIntruders } from '#lib/question/intruders.ts';
import { longestRun } from '#lib/question/longest-run.ts';
import type { Pace } from '#lib/question/pace.ts';
import type {
	EntryMark,
	FormTaking,
	ListQuestion,
	Mark,
	Marking,
	ResponseTo,
	Verdict
} from '#lib/question/question.ts';
import { readEntries, type Entry } from './list-entries.ts';
import { aboutName, isPartOfName } from './part-of-name.ts';
import { acceptedOf } from '#lib/question/accepted.ts';

/**
 * Marks a list member by member: given is right (or a slip), not given is missing; in an ordered
 * list the members outside the longest run in order are misplaced, and wrong. Who guesses more than
 * they know is not rewarded: with more intruders than members the members count as Hard, with more
 * than three times as many as Again.
 */
export function markList(
	question: ListQuestion,
	{ entries: texts, begun }: ResponseTo<FormTaking<'entries'>>,
	pace?: Pace
): Marking {
	const entries = readEntries(question, texts, begun);
	const members = assign(entries);
	/** Each member given, in the order given, at its best. */
	const given = new Map<number, 'right' | 'slip'>();
	for (const [at, { spelling }] of entries.entries()) {
		const member = members[at];
		if (member === undefined || spelling === 'other') continue;
		if (given.get(member) !== 'right') given.set(member, spelling);
	}
	const inPlace = new Set(question.ordered ? longestRun([...given.keys()]) : given.keys());
	const intruders = members.filter((member) => member === undefined).length;
	const capped = (grade: Mark['grade']): Mark['grade'] => {
		if (intruders > 3 * given.size) return 1;
		return intruders > given.size && grade > 2 ? 2 : grade;
	};
	const marks = question.cards.map((card, member): Mark => {
		const found = given.get(member);
		const verdict: Exclude<Verdict, 'self'> =
			found === undefined ? 'missing' : inPlace.has(member) ? found : 'wrong';
		return { card, verdict, grade: capped(gradeOf(verdict, pace, { free: false })) };
	});
	const unnamed = question.items.filter((_, member) => !given.has(member));
	const described = describe(question, entries, members, inPlace).map((entry): EntryMark => {
		const isPart = entry.verdict === 'unknown' && isPartOfOne(entry.text, unnamed, question);
		return isPart ? { ...entry, lacks: 'name' } : entry;
	});
	const strange = described.filter(
		({ verdict }) => verdict === 'outsider' || verdict === 'unknown'
	);
	return {
		marks: withIntruders(
			marks,
			strange.map(({ text, as }) => as ?? text)
		),
		right:
			intruders === 0 && marks.every(({ verdict }) => verdict === 'right' || verdict === 'slip'),
		answer: new Intl.ListFormat([question.lang, 'en']).format(
			question.items.map(({ text }) => text)
		),
		entries: described
	};
}

/** Whether an entry is part of the name of one of these members. */
const isPartOfOne = (
	text: string,
	members: ListQuestion['items'],
	{ lang, prompt }: ListQuestion
): boolean =>
	members.some(
		(item) =>
			item.kind === 'name' && isPartOfName(text, acceptedOf(item), lang, aboutName(item, prompt))
	);

/**
 * The member each entry stands for; undefined for an intruder. An alias that several members share
 * goes to one not named otherwise. Decided by what was given, not by the order it was given in.
 */
function assign(entries: readonly Entry[]): (number | undefined)[] {
	const taken = new Set<number>();
	const chosen = new Map<string, number>();
	const surestFirst = [...entries].sort(
		(a, b) =>
			a.owners.length - b.owners.length ||
			Number(a.spelling === 'slip') - Number(b.spelling === 'slip') ||
			(a.key < b.key ? -1 : Number(a.key > b.key))
	);
	for (const { key, owners } of surestFirst) {
		const member = owners.find((owner) => !taken.has(owner)) ?? owners[0];
		if (member === undefined || chosen.has(key)) continue;
		taken.add(member);
		chosen.set(key, member);
	}
	return entries.map(({ key, owners }) => (owners.length === 0 ? undefined : chosen.get(key)));
}

function describe(
	{ items }: ListQuestion,
	entries: readonly Entry[],
	members: readonly (number | undefined)[],
	inPlace: ReadonlySet<number>
): EntryMark[] {
	const seen = new Set<number>();
	return entries.map(({ text, spelling, outsider }, at): EntryMark => {
		const member = members[at];
		if (member === undefined || spelling === 'other') {
			return outsider ? { text, verdict: 'outsider', ...outsider } : { text, verdict: 'unknown' };
		}
		const as = items[member]?.text ?? text;
		if (seen.has(member)) return { text, verdict: 'repeated', as };
		seen.add(member);
		return { text, verdict: inPlace.has(member) ? spelling : 'misplaced', as };
	});
}
