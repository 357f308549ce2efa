import { say } from '#lib/deck/saying.ts';
import { sameTime, byTopic, topic } from '#lib/deck/kinds/agree.ts';
import { said, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { allOf } from '#lib/deck/kinds/terms.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type SetFact = FactOf<'set'>;

export const set: Checks<'set'> = {
	asks: ({ question, label }) => [...said('question', question), ...said('label', label)],
	changes: true,
	counted: ({ question, members }) => [{ text: question, at: ['question'], size: members.length }],
	dated: none,
	about: (view, { question, label, members, outside }) => [
		question,
		label,
		...allOf(view, members),
		...allOf(view, outside)
	],
	accepted: none,
	wrong: none,
	reasons: ({ outside }) =>
		outside.flatMap(({ note }, i) =>
			note === undefined ? [] : [{ text: note, at: ['outside', i] }]
		),
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: ({ members }) => members.map(({ id }) => id),
	tooFew: say`needs at least 2 entities under \`outside\`: a member is picked out among what is proven not to belong.`,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each: inOrOut,
	together: agree
};

/** Each entity is in the set or out of it: never both, never twice. */
function inOrOut({ members, outside }: SetFact, at: Path, report: Report): void {
	const seen = new Map<string, string>();
	for (const [key, list] of [
		['members', members],
		['outside', outside]
	] as const)
		list.forEach(({ id }, i) => {
			const where = seen.get(id);
			if (where === key) report([...at, key, i], say`“${id}” is listed twice; delete one.`);
			else if (where !== undefined)
				report(
					[...at, key, i],
					say`“${id}” is listed as a member and as outside; it cannot be both.`
				);
			else seen.set(id, key);
		});
}

/** What nobody does twice in one vote, and what nobody is at once. */
const STANCES: readonly RegExp[] = [
	/\bvoted (?:in favou?r(?: of)?|for|yes(?: on)?)\b|\bin favou?r of\b/i,
	/\bvoted (?:against|no(?: on)?)\b/i,
	/\babstain(?:ed|ing)?(?: (?:on|from))?\b/i,
	/\b(?:did not (?:vote|take part)(?: (?:on|in))?|were absent(?: from)?)\b/i
];
/** Which of these a label names, and what it is about besides. */
function stanceIn(label: string): { stance: number; about: string } | undefined {
	const stance = STANCES.findIndex((words) => words.test(label));
	return stance < 0
		? undefined
		: { stance, about: topic(label.replace(STANCES[stance]!, ' ').replace(/\bvoted\b/i, ' ')) };
}

/** Who voted against did not abstain on the same. */
function apart(sets: readonly Placed<'set'>[], report: Report): void {
	const placed = sets.filter(({ fact }) => stanceIn(fact.label));
	for (const [{ fact: a }, { fact: b, path }] of byTopic(
		placed,
		({ label }) => stanceIn(label)?.about ?? ''
	)) {
		if (!sameTime(a, b) || stanceIn(a.label)?.stance === stanceIn(b.label)?.stance) continue;
		const inside = new Set(a.members.map(({ id }) => id));
		b.members.forEach(({ id }, i) => {
			if (inside.has(id))
				report(
					[...path, 'members', i],
					say`“${id}” is one of the “${a.label}” as well (“${a.id}”), and nobody does both: correct one of them.`
				);
		});
	}
}

/** Sets about the same have the same members. */
function agree(sets: readonly Placed<'set'>[], report: Report): void {
	apart(sets, report);
	for (const [{ fact: a }, { fact: b, path }] of byTopic(sets, ({ label }) => topic(label))) {
		if (!sameTime(a, b)) continue;
		const inside = new Set(a.members.map(({ id }) => id));
		const outside = new Set(a.outside.map(({ id }) => id));
		b.outside.forEach(({ id }, i) => {
			if (inside.has(id))
				report(
					[...path, 'outside', i],
					say`“${id}” is a member in “${a.id}”, which is about the same: correct one of them, or say in the label what tells them apart.`
				);
		});
		b.members.forEach(({ id }, i) => {
			if (outside.has(id) || (a.closed && !inside.has(id)))
				report(
					[...path, 'members', i],
					outside.has(id)
						? say`“${id}” is outside of “${a.id}”, which is about the same: correct one of them, or say in the label what tells them apart.`
						: say`“${id}” is no member of the closed set “${a.id}”, which is about the same: correct one of them, or say in the label what tells them apart.`
				);
		});
	}
}
