import {
	aboutEntity,
	entityAnswer,
	otherNames,
	wrongEntity,
	wrongText
} from '#lib/deck/answers.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { alike, nobody, none, type Draft, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { capital, listed } from '#lib/deck/words/sentence.ts';

type Groups = FactOf<'groups'>;
type Group = Groups['groups'][number];

const LIST = /^in-/;

/** Each member's group, and, of a group that can be recalled, each member of it. */
export const groups: Kind<'groups'> = {
	keys: (fact) =>
		fact.groups.flatMap(({ id, members, ask, recall }) => {
			const asked = ask ? members.filter((member) => ask.includes(member.id)) : members;
			return [
				...asked.map((member) => ({ aspect: 'group', member: member.id })),
				...(recall === undefined
					? []
					: members.map((member) => ({ aspect: `in-${id}`, member: member.id })))
			];
		}),
	draft(view, fact, { aspect, member }) {
		if (member === undefined) return undefined;
		if (aspect === 'group') return whichGroup(view, fact, member);
		const group = fact.groups.find(({ id }) => id === aspect.replace(LIST, ''));
		return group && whoIsIn(view, fact, group, member);
	},
	statement: (view, fact) =>
		[
			`${capital(view, fact.label)}.`,
			...fact.groups.map(({ name, members }) => `${name}: ${listed(view, members)}.`)
		].join(' '),
	names: ({ groups: all }) => all.map(({ name, accept }) => ({ text: name, accept })),
	like: alike,
	spoken: nobody,
	mixedUp: none
};

function whichGroup(view: DeckView, fact: Groups, member: string): Draft | undefined {
	const own = fact.groups.find(({ members }) => members.some(({ id }) => id === member));
	if (!own) return undefined;
	const answer = { kind: 'name', text: own.name, accept: own.accept } as const;
	const note = own.members.find(({ id }) => id === member)?.note;
	const why = whyIn(view, { id: member, note }, own);
	return {
		prompt: fact.question.replaceAll('{member}', () => view.inSentence(member)),
		about: aboutEntity(view, member),
		several: { group: view.wording.sort(fact.label) },
		answer,
		wrong: () =>
			fact.groups
				.filter((group) => group !== own)
				.map((group) => ({
					...wrongText(view, group.name, answer, why),
					...otherNames(group.accept)
				}))
	};
}

function whoIsIn(view: DeckView, fact: Groups, group: Group, member: string): Draft {
	const answer = entityAnswer(view, member);
	return {
		prompt: view.wording.pickGrouped(group.name, fact.label),
		several: {
			'multi-select': view.wording.pickAllGrouped(group.name, fact.label),
			'odd-one-out': view.wording.oddGrouped(group.name, fact.label)
		},
		answer,
		wrong: () =>
			fact.groups
				.filter((other) => other !== group)
				.flatMap((other) =>
					other.members.map(({ id, note }) =>
						wrongEntity(view, id, answer, whyIn(view, { id, note }, other))
					)
				),
		...(fact.closed && group.recall !== undefined
			? { list: { prompt: group.recall, size: group.members.length, ordered: false } }
			: { pickOnly: true })
	};
}

/** Where the member is, and why: a note alone could be read as speaking for the wrong answer. */
const whyIn = (view: DeckView, { id, note }: Group['members'][number], { name }: Group): string =>
	`${view.nameOf(id)}: ${name}.${note === undefined ? '' : ` ${note}`}`;
