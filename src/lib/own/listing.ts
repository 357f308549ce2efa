/** Decks of one's own as their maker lists them, the empty ones and those that were put away as well. */
import { headOf } from './deck-of.ts';
import { valueOf, type PartsOf } from './fold.ts';

export interface OwnListing {
	id: string;
	/** Empty where it has no name yet. */
	title: string;
	/** How many facts it has, also those that cannot be asked as they stand. */
	facts: number;
	/** When it was last edited, epoch ms. */
	updated: number;
	/** Put away: it is not asked, and can be taken up again. */
	archived: boolean;
	/** Deleted: it can be brought back. */
	gone: boolean;
}

/** All of them, the one that was edited last first. */
export const listOwn = (decks: ReadonlyMap<string, PartsOf>): OwnListing[] =>
	[...decks]
		.map(([id, parts]) => listed(id, parts))
		.sort((a, b) => b.updated - a.updated || (a.id < b.id ? -1 : 1));

function listed(id: string, parts: PartsOf): OwnListing {
	const { title, archived, gone } = headOf(parts);
	let facts = 0;
	let updated = -Infinity;
	for (const history of parts.values()) {
		if (history.part.of === 'fact' && valueOf(history) !== null) facts++;
		updated = Math.max(updated, history.edits.at(-1)!.at);
	}
	return { id, title, facts, updated, archived, gone };
}
