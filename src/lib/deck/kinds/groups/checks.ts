import { say } from '#lib/deck/saying.ts';
import { byTopic, sameTime, topic } from '#lib/deck/kinds/agree.ts';
import { said, unchosen, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { allOf } from '#lib/deck/kinds/terms.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

type Groups = FactOf<'groups'>;

/** Questions for a whole group. */
const recalls = ({ groups: all }: Groups) =>
	all.flatMap(({ recall, members }, i) =>
		recall === undefined
			? []
			: [{ text: recall, at: ['groups', i, 'recall'], size: members.length }]
	);

export const groups: Checks<'groups'> = {
	asks: (fact) => [
		...said('question', fact.question),
		...said('label', fact.label),
		...recalls(fact)
	],
	changes: true,
	counted: recalls,
	dated: none,
	about: (view, fact) => [
		fact.question,
		fact.label,
		...fact.groups.flatMap(({ name, accept, members }) => [
			name,
			...accept,
			...allOf(view, members)
		])
	],
	accepted: (fact) =>
		fact.groups.map(({ name, accept }, i) => ({
			accept,
			text: name,
			at: ['groups', i, 'accept']
		})),
	wrong: none,
	reasons: none,
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each(fact, at, report) {
		inOneGroup(fact, at, report);
		acceptedOnce(fact, at, report);
	},
	together: agree
};

/** Each entity is in one group or another: never both, never twice. */
function inOneGroup({ groups: all, closed }: Groups, at: Path, report: Report): void {
	const seen = new Map<string, string>();
	all.forEach(({ id: group, members, ask, recall }, i) => {
		const here = [...at, 'groups', i];
		members.forEach(({ id }, j) => {
			const where = seen.get(id);
			if (where === group)
				report([...here, 'members', j], say`“${id}” is listed twice; delete one.`);
			else if (where !== undefined)
				report([...here, 'members', j], say`“${id}” is in the group “${where}” already.`);
			else seen.set(id, group);
		});
		const inside = new Set(members.map((member) => member.id));
		ask?.forEach((id, j) => {
			if (!inside.has(id))
				report(
					[...here, 'ask', j],
					say`“${id}” is no member of “${group}”: only members are asked; add it to \`members\`, or delete it here.`
				);
		});
		if (recall !== undefined && !closed)
			report(
				[...here, 'recall'],
				say`only a closed list can be asked for: others may belong too. Set closed: true or delete this.`
			);
	});
}

/** Two groups that accept the same words: who types them is right in both. */
function acceptedOnce(fact: Groups, at: Path, report: Report): void {
	const owners = new Map<string, string>();
	fact.groups.forEach(({ id, name, accept }, i) => {
		const claim = (text: string, path: Path) => {
			const key = normalise(text);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, id);
			else if (owner !== id)
				report(
					path,
					say`“${text}” counts as right for the group “${owner}”, too: who types it is right in both. Keep it in one of them.`
				);
		};
		claim(name, [...at, 'groups', i, 'name']);
		accept.forEach((text, j) => claim(text, [...at, 'groups', i, 'accept', j]));
	});
}

/** Who is in one group is in no other where the same is asked again. */
function agree(facts: readonly Placed<'groups'>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ question, label }) =>
		topic(question, label)
	)) {
		if (!sameTime(a, b)) continue;
		const groupOf = new Map(
			a.groups.flatMap(({ name, members: all }) => all.map(({ id }) => [id, name] as const))
		);
		b.groups.forEach(({ name, members: all }, i) =>
			all.forEach(({ id }, j) => {
				const other = groupOf.get(id);
				if (other !== undefined && normalise(other) !== normalise(name))
					report(
						[...path, 'groups', i, 'members', j],
						say`“${id}” is under “${other}” in “${a.id}”, which asks the same: correct one of them.`
					);
			})
		);
	}
}
