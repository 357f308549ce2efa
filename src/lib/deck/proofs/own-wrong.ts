import type { Card } from '#lib/deck/card.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Fact } from '#lib/deck/schema.ts';

export interface OwnWrong {
	text: string;
	why: string;
	/** Where it stands within its fact. */
	at: Path;
}

const placed = (list: readonly { text: string; why: string }[], ...at: Path): OwnWrong[] =>
	list.map(({ text, why }, i) => ({ text, why, at: [...at, i] }));

/** What the author gives as wrong for a card in words. Members, groups and people are entities: see memberships.ts. */
export function ownWrong(
	fact: Fact,
	{ aspect, member }: Pick<Card, 'aspect' | 'member'>
): OwnWrong[] {
	switch (fact.kind) {
		case 'pair':
			return aspect === 'forward' ? placed(fact.wrong, 'wrong') : [];
		case 'quote':
			return aspect === 'words' ? placed(fact.wrong, 'wrong') : [];
		case 'statement':
			return placed(fact.false, 'false');
		case 'cloze':
			return member !== undefined && Object.hasOwn(fact.blanks, member)
				? placed(fact.blanks[member]?.wrong ?? [], 'blanks', member, 'wrong')
				: [];
		default:
			return [];
	}
}
