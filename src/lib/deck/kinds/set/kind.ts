import { entityAnswer, wrongEntity } from '#lib/deck/answers.ts';
import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { capital, listed } from '#lib/deck/words/sentence.ts';
import { sistersOf } from './sisters.ts';

type SetFact = FactOf<'set'>;

/** One card a member: picked out among proven outsiders, and, of a closed set, listed. */
export const set: Kind<'set'> = {
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
			wrong: () => outsiders(view, fact, answer),
			...(closed && recall
				? { list: { prompt: question, size: members.length, ordered: false } }
				: { pickOnly: true })
		};
	},
	statement: (view, { label, members, closed }) => {
		const names = `${capital(view, label)}: ${listed(view, members)}`;
		return closed ? `${names}.` : `${names} (${view.wording.amongOthers}).`;
	},
	names: none,
	like: alike,
	spoken: nobody,
	mixedUp: (view, fact) => sistersOf(view, fact).map(({ id }) => id)
};

/** What other set, that people mix up with this one, somebody belongs to: its label. */
const sisterLabels = onceFor((view: DeckView, fact: SetFact) => {
	const labels = new Map<string, string>();
	for (const { label, members } of sistersOf(view, fact))
		for (const { id } of members) if (!labels.has(id)) labels.set(id, label);
	return labels;
});

/**
 * Who is proven not to belong: whom the deck itself says so of, and nobody else. That a set is closed
 * is no proof: a label such as “rivals of Russia” leaves out more than its members.
 */
function outsiders(view: DeckView, fact: SetFact, answer: Answer): WrongAnswer[] {
	return fact.outside.map(({ id, note }) => {
		const wrong = wrongEntity(view, id, answer, note ?? view.wording.notMember(fact.label));
		const sister = sisterLabels(view, fact).get(id);
		return sister === undefined ? wrong : { ...wrong, confusable: true, sister };
	});
}
