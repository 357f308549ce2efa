/** What facts that are taken down say, and what they are known by. */
import { Id } from '#lib/deck/schema/text.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { withoutMedia } from './media/told.ts';
import type { FactDraft } from './reading.ts';
import { oneLine } from './text/clean.ts';
import { shortName } from './text/hash.ts';

/** What a fact asks, or else says. */
export function askedOf(draft: FactDraft): string {
	switch (draft.kind) {
		case 'card':
			return draft.front;
		case 'cloze':
			return draft.text;
		case 'picture':
			return draft.picture;
		case 'pair':
			return draft.question;
		case 'number':
		case 'sequence':
		case 'set':
			return draft.question;
		default:
			return draft satisfies never;
	}
}

/** What a fact is known by: the words in which it asks, whatever is to be seen beside them. */
export function askedWords(draft: FactDraft): string {
	const asked = askedOf(draft);
	const words = withoutMedia(asked).trim();
	return normalise(words) || normalise(asked) || asked;
}

/** All that a fact says, as one text. */
export function said(fact: Record<string, unknown>): string {
	const { id: _, asOf: __, saidBy: ___, anchors: ____, note: _____, tags: ______, ...rest } = fact;
	return normalise(JSON.stringify(rest)) || JSON.stringify(rest);
}

/** Whether a text of it is longer than a line may be. */
export const isLong = (draft: FactDraft) =>
	Object.values(draft).some((value) => typeof value === 'string' && value.length > 600);

/** The id of a deck of that title. */
export function slug(title: string): string {
	const words = oneLine(title)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 50)
		.replace(/^-+|-+$/g, '');
	return Id.safeParse(words).success ? words : `deck-${shortName(title)}`;
}
