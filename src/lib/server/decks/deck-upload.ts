/** A deck file that a teacher sends: looked at, so that it can be put right or published. */
import * as z from 'zod/mini';
import type { DeckReview } from '#lib/class/decks/deck-review.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Database } from '#lib/server/database/database.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { deckChecks, type Mistaken } from './deck-check.ts';
import { earlierJson } from './own-decks.ts';

export type LookedAt =
	| { problem: 'missing' | 'large' | 'other' | 'heavy' | 'busy' }
	/** `text`: what was typed, if it was. */
	| (Mistaken & { file: string; text: string })
	| {
			deck: Deck;
			review: DeckReview;
			/** The teacher has seen what it means, and says that what changes untold only puts right. */
			seen: boolean;
			corrections: boolean;
	  };

const Fields = z.object({
	text: z.optional(z.string()),
	file: z.optional(z.union([z.instanceof(File), z.literal('')])),
	seen: z.optional(z.string()),
	corrections: z.optional(z.string())
});

/**
 * What became of the file, or of the text where none was chosen. Nothing is kept.
 *
 * @param only the id, in its file, of the deck that is to be replaced: `other` if it is another
 */
export async function lookAtUpload(
	db: Database,
	{ teacher, request, only }: { teacher: string; request: Request; only?: string },
	checks = deckChecks
): Promise<LookedAt> {
	const fields = await formFields(request, Fields);
	// What adapter-node does not let through cannot be read.
	if (!fields) return { problem: 'large' };
	const { file, text = '', seen, corrections } = fields;
	const chosen = file && file.size > 0 ? file : undefined;
	if (!chosen && text.trim() === '') return { problem: 'missing' };
	// Forms end every line as Windows does.
	const bytes = chosen
		? new Uint8Array(await chosen.arrayBuffer())
		: new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
	const checked = await checks.check({ bytes, file: chosen?.name ?? 'deck.yaml' }, (deck) =>
		earlierJson(db, teacher, deck.id)
	);
	if ('refused' in checked) return { problem: checked.refused };
	if ('problems' in checked)
		return { ...checked, file: chosen?.name ?? '', text: chosen ? '' : text };
	const { deck, warnings, changes, source } = checked;
	if (only !== undefined && deck.id !== only) return { problem: 'other' };
	const { title, lang, dir } = deck;
	const review = {
		title,
		lang,
		dir,
		facts: deck.facts.length,
		warnings,
		changes,
		source
	};
	return { deck, review, seen: seen !== undefined, corrections: corrections !== undefined };
}
