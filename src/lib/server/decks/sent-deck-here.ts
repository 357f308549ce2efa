import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { inReadersWords, needsLook, type LineProblem } from '#lib/class/decks/deck-review.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { lookAtUpload } from './deck-upload.ts';
import { publishDeck } from './own-decks.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { refuse } from '#lib/server/refuse.ts';

/** Proving a deck takes its time: so many may be sent in so long, ms. */
const OFTEN = { most: 120, within: 3_600_000 };

/**
 * What a form with a deck comes to: published and its page shown, or what has to be looked at first.
 *
 * @param words what is wrong with it, in the reader's language
 * @param only the id, in its file, of the deck that is to be replaced
 */
export async function sentDeckHere(
	{ locals, request }: Pick<RequestEvent, 'locals' | 'request'>,
	words: (says: Saying) => string,
	only?: string
) {
	const { account } = await teacherHere({ locals });
	const { db, now } = await backend();
	if (!(await attempt(db, { bucket: `deck ${account.id}`, ...OFTEN }, now())))
		refuse('decks-too-often');
	const looked = await lookAtUpload(db, {
		teacher: account.id,
		request,
		...(only !== undefined && { only })
	});
	if ('problem' in looked) return fail(400, { problem: looked.problem });
	const told = (found: readonly LineProblem[]) => inReadersWords(found, words);
	if ('problems' in looked)
		return fail(400, {
			...looked,
			problems: told(looked.problems),
			warnings: told(looked.warnings)
		});
	const { deck, seen, corrections } = looked;
	const review = { ...looked.review, warnings: told(looked.review.warnings) };
	if (needsLook(review) && !seen) return { review };
	const untold = review.changes && review.changes.silent.length > 0;
	if (untold && !corrections) return fail(400, { review, unconfirmed: true });
	const published = { teacher: account.id, deck, source: review.source, now: now() };
	const { id } = orRefuse(await publishDeck(db, published));
	redirect(303, `/teach/decks/${id}`);
}
