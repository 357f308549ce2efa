/** What a server gives at the address of a published deck, as far as a device looks at it before it is taken apart. */
import * as z from 'zod/mini';
import { PUBLISHED_DECK } from '#lib/deck/own-id.ts';

const PublishedDeck = z.object({
	id: z.string().check(z.regex(PUBLISHED_DECK)),
	version: z.string().check(z.regex(/^[0-9a-f]{1,64}$/)),
	/** Of this version, epoch ms. */
	changed: z.number(),
	/** Unread: it may be anything that somebody made up. */
	deck: z.record(z.string(), z.unknown())
});
export type PublishedDeck = z.infer<typeof PublishedDeck>;

/** No deck has more facts: what says so was not given out by a server of ours. */
const MOST_FACTS = 20_000;

/** Undefined for what is no published deck. */
export function publishedDeck(json: unknown): PublishedDeck | undefined {
	const read = PublishedDeck.safeParse(json).data;
	const facts = read?.deck['facts'];
	return Array.isArray(facts) && facts.length > 0 && facts.length <= MOST_FACTS ? read : undefined;
}
