/** What facts of one's own rest on: the list as their source, and whoever made it. */
import type { PartsOf } from '#lib/own/fold.ts';
import { valueOf } from '#lib/own/fold.ts';
import { titleEdits, type ListNames } from './list-edits.ts';

/**
 * Edits for what is missing of it, in a deck that came from elsewhere or has nothing in it yet.
 *
 * @param title of a deck that has none
 */
export function groundEdits(deck: string, parts: PartsOf, names: ListNames, title: string) {
	const head = parts.get('head');
	const named = head && (Object(valueOf(head)) as { title?: unknown }).title;
	const all = titleEdits(deck, typeof named === 'string' ? named : title, names);
	return all.filter(({ part }) => {
		const there = parts.get(part.of === 'head' ? 'head' : `${part.of} ${part.id}`);
		return !there || (part.of !== 'head' && valueOf(there) === null);
	});
}
