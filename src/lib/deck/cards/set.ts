import type { WrongAnswer } from '#lib/deck/card.ts';
import { alike } from '#lib/deck/confusable.ts';
import { entityAnswer, wrongEntity, type DeckView } from '#lib/deck/deck-view.ts';
import type { FactOf } from '#lib/deck/schema.ts';
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
			wrong: () => outsiders(view, fact, member),
			...(closed && recall
				? { list: { prompt: question, size: members.length, ordered: false } }
				: { pickOnly: true })
		};
	}
};

/**
 * Who is proven not to belong: whom the deck itself says so of, and nobody else. That a set is closed
 * is no proof: a label such as “rivals of Russia” leaves out more than its members.
 */
function outsiders(view: DeckView, fact: SetFact, member: string): WrongAnswer[] {
	const { label, outside } = fact;
	const answer = entityAnswer(view, member);
	const sisters = view.factsOf('set').filter((other) => other !== fact && mixedUp(fact, other));
	const sisterOf = (id: string) =>
		sisters.find((other) => other.members.some((one) => one.id === id))?.label;
	return outside.map(({ id, note }) => {
		const wrong = wrongEntity(view, id, answer, note ?? view.wording.notMember(label));
		const sister = sisterOf(id);
		return sister === undefined ? wrong : { ...wrong, confusable: true, sister };
	});
}

const mixedUp = (a: SetFact, b: SetFact) =>
	a.confusable.includes(b.id) || b.confusable.includes(a.id) || alike(a, b);
