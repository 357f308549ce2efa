import type { Path } from '#lib/deck/problem.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** Each entity is in a set or out of it, in one group or another: never both, never twice. */
export const memberships: Proof = (deck, report) => {
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'set') ofSet(fact, ['facts', i], report);
		else if (fact.kind === 'groups') ofGroups(fact, ['facts', i], report);
	});
};

function ofSet({ members, outside }: FactOf<'set'>, at: Path, report: Report): void {
	const seen = new Map<string, string>();
	for (const [key, list] of [
		['members', members],
		['outside', outside]
	] as const)
		list.forEach(({ id }, i) => {
			const where = seen.get(id);
			if (where === key) report([...at, key, i], `“${id}” is listed twice; delete one.`);
			else if (where !== undefined)
				report([...at, key, i], `“${id}” is listed as a member and as outside; it cannot be both.`);
			else seen.set(id, key);
		});
}

function ofGroups({ groups, closed }: FactOf<'groups'>, at: Path, report: Report): void {
	const seen = new Map<string, string>();
	groups.forEach(({ id: group, members, ask, recall }, i) => {
		const here = [...at, 'groups', i];
		members.forEach(({ id }, j) => {
			const where = seen.get(id);
			if (where === group) report([...here, 'members', j], `“${id}” is listed twice; delete one.`);
			else if (where !== undefined)
				report([...here, 'members', j], `“${id}” is in the group “${where}” already.`);
			else seen.set(id, group);
		});
		const inside = new Set(members.map((member) => member.id));
		ask?.forEach((id, j) => {
			if (!inside.has(id))
				report(
					[...here, 'ask', j],
					`“${id}” is no member of “${group}”: only members are asked; add it to \`members\`, or delete it here.`
				);
		});
		if (recall !== undefined && !closed)
			report(
				[...here, 'recall'],
				'only a closed list can be asked for: others may belong too. Set closed: true or delete this.'
			);
	});
}
