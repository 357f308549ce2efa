import { entityAnswer, wrongEntity } from '#lib/deck/deck-view.ts';
import type { Maker } from './maker.ts';

/** One card a member: picked out among proven outsiders, and, of a closed set, listed. */
export const set: Maker<'set'> = {
	keys: ({ members }) => members.map(({ id }) => ({ aspect: 'member', member: id })),
	draft(view, fact, { member }) {
		if (member === undefined) return undefined;
		const { question, label, members, outside, closed, recall } = fact;
		const answer = entityAnswer(view, member);
		const wrong = () =>
			outside.map(({ id, note }) =>
				wrongEntity(view, id, answer, note ?? view.wording.notMember(label))
			);
		return {
			prompt: view.wording.pickMember(label),
			answer,
			wrong,
			...(closed && recall
				? { list: { prompt: question, size: members.length, ordered: false } }
				: { pickOnly: true })
		};
	}
};
