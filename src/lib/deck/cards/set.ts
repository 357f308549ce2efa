import type { WrongAnswer } from '#lib/deck/card.ts';
import { sistersOf } from '#lib/deck/confusable.ts';
import { entityAnswer, wrongEntity, type DeckView } from '#lib/deck/deck-view.ts';
import { onceForEach } from '#lib/deck/kept.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { markedFor } from './marked.ts';
import type { Maker } from './maker.ts';

type SetFact = FactOf<'set'>;

/** One card a member: picked out among proven outsiders, and, of a closed set, listed. */
export const set: Maker<'set'> = {
	keys: ({ members }) => members.map(({ id }) => ({ aspect: 'member', member: id })),
	draft(view, fact, { member }) {
		if (member === undefined) return undefined;
		const { question, label, members, closed, recall } = fact;
		const answer = entityAnswer(view, member);
		return {
			prompt: view.wording.pickMember(label),
			several: {
				'multi-select': view.wording.pickMembers(label),
				'odd-one-out': view.wording.oddMember(label)
			},
			answer,
			wrong: () => markedFor(view, outsiders(view, fact), member),
			...(closed && recall
				? { list: { prompt: question, size: members.length, ordered: false } }
				: { pickOnly: true })
		};
	}
};

/**
 * Who is proven not to belong: whom the deck itself says so of, and nobody else. That a set is closed
 * is no proof: a label such as “rivals of Russia” leaves out more than its members. One list for all members.
 */
const outsiders = onceForEach((view: DeckView, fact: SetFact): readonly WrongAnswer[] => {
	const { label, outside } = fact;
	const sisters = new Map<string, string>();
	for (const { label: theirs, members } of sistersOf(view, fact))
		for (const { id } of members) if (!sisters.has(id)) sisters.set(id, theirs);
	return outside.map(({ id, note }) => {
		const wrong = wrongEntity(view, id, undefined, note ?? view.wording.notMember(label));
		const sister = sisters.get(id);
		return sister === undefined ? wrong : { ...wrong, confusable: true, sister };
	});
});
