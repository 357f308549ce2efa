import { partKey, type EditDraft, type Part } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { deckEdits } from './deck-edits.ts';
import { readingEdits } from './reading-edits.ts';

/** What a deck's head says on the device alone: no text of the deck says anything of it. */
const KEPT = ['from', 'original', 'archived'];

/** Edits that make a deck read as its text says. */
export function textEdits(deck: string, parts: PartsOf, json: object): EditDraft[] {
	const wanted = new Map<string, readonly [Part, unknown]>();
	for (const draft of deckEdits(json, { deck }))
		if (draft.kind === 'edit' && draft.part.of !== 'place')
			wanted.set(partKey(draft.part), [draft.part, draft.value]);
	const history = parts.get('head');
	const before = Object(history && valueOf(history)) as Record<string, unknown>;
	const { from: _, ...head } = Object(wanted.get('head')?.[1]) as Record<string, unknown>;
	const kept = KEPT.flatMap((key) => (key in before ? [[key, before[key]] as const] : []));
	const now = { ...head, ...Object.fromEntries(kept) };
	const same = sorted(now) === sorted(saidBy(before));
	wanted.set('head', [{ of: 'head' }, same ? before : now]);
	return readingEdits(deck, parts, wanted);
}

/** What a text says of a head that leaves things out, as `jsonOf` has it. */
const saidBy = ({ title, ...rest }: Record<string, unknown>): Record<string, unknown> => ({
	license: 'All rights reserved',
	authors: ['—'],
	summary: title,
	title,
	...rest
});

const sorted = (value: Record<string, unknown>): string =>
	JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
