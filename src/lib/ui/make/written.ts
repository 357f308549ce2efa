/** What is written into the log of edits where a deck is made of an article, for the first time or again. */
import type { DeckData } from '#lib/article/queue/deck.ts';
import { partKey, type EditDraft } from '#lib/own/edit.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';

export interface Made {
	edits: EditDraft[];
	/** Each part as it now is, by its key. */
	made: Record<string, string>;
}

/**
 * Only what has changed since the last time is written: what somebody has put right in the deck meanwhile stays.
 *
 * @param before each part as it was made the last time
 */
export function writtenOf(
	json: DeckData,
	deck: string,
	before: Readonly<Record<string, string>> = {}
): Made {
	const made: Record<string, string> = {};
	const isFirst = Object.keys(before).length === 0;
	const edits = deckEdits(json, { deck, title: String(json['title']) }).filter((edit) => {
		if (edit.kind !== 'edit') return false;
		const key = partKey(edit.part);
		// Where a fact stands is the maker's to change, once it is there.
		if (edit.part.of === 'place') return isFirst || !(`fact ${edit.part.id}` in before);
		made[key] = JSON.stringify(edit.value);
		return made[key] !== before[key];
	});
	const gone = Object.keys(before)
		.filter((key) => key.startsWith('fact ') && !(key in made))
		.map((key): EditDraft => ({
			kind: 'edit',
			deck,
			part: { of: 'fact', id: key.slice('fact '.length) },
			value: null
		}));
	return { edits: [...edits, ...gone], made };
}
