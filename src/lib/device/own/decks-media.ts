/** Which pictures and sounds decks of one's own show, and where those come from. */
import { namedMedium } from '#lib/deck/media/name.ts';
import { PUBLISHED_DECK } from '#lib/deck/own-id.ts';
import { followOf } from '#lib/own/follow/followed.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';

/** All that a deck ever showed: an earlier version of it is there to go back to. */
export const everIn = (parts: PartsOf): string[] =>
	[...parts.values()].flatMap(({ part }) =>
		part.of === 'medium' && namedMedium(part.id) ? [part.id] : []
	);

/** What a deck shows; nothing of one that was deleted. */
export function shownIn(parts: PartsOf): string[] {
	const head = parts.get('head');
	if (!head || valueOf(head) === null) return [];
	return [...parts.values()].flatMap((history) => {
		const { part } = history;
		const shown = part.of === 'medium' && namedMedium(part.id) && valueOf(history) !== null;
		return shown ? [part.id] : [];
	});
}

/** The address of a deck that is followed; none of any other. */
export function addressOf(id: string, parts: PartsOf): string[] {
	const follow = PUBLISHED_DECK.test(id) ? followOf(parts) : undefined;
	return follow ? [follow.address] : [];
}
