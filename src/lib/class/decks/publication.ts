/** What a server and the device of whoever publishes a deck say to each other. */
import * as z from 'zod/mini';
import { EDITED_DECK, PUBLISHED_DECK } from '#lib/deck/own-id.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { FactRemark, ShownChanges } from './deck-review.ts';

/** A deck as it was published, for its maker. */
export interface Publication {
	/** Its own, whoever else publishes such a deck. */
	id: string;
	/** The id that its maker knows it by. */
	own: string;
	/** By which it is opened; null once it was withdrawn. */
	address: string | null;
	/** Whether it stands on the server's shelf. */
	listed: boolean;
	/** Whoever runs the server took it down. */
	takenDown: boolean;
	/** The version that is given out. */
	version: string;
	/** The latest first; times are epoch ms. */
	versions: readonly { version: string; created: number; title: string; facts: number }[];
}

/** What one may do here, and what one has published. */
export interface Publications {
	may: { publish: boolean; list: boolean };
	published: readonly Publication[];
}

/** What is to be looked at before anybody gets a deck. */
export interface PublicationReview {
	title: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** How many facts go out. */
	facts: number;
	/** Names what was looked at: it is sent back by whoever wants to go on. */
	seen: string;
	remarks: readonly FactRemark[];
	/** Undefined for a deck that is new. */
	changes: ShownChanges | undefined;
}

export type Published =
	| { published: Publication }
	| { review: PublicationReview }
	/** Nothing of it can be asked, and why; or it is too much to be looked at, or too many are. */
	| { problems: readonly Saying[] }
	| { problem: 'heavy' | 'busy' };

const Version = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A deck that is to go out. Looked at by the server's checks, whatever it is. */
export const ToPublish = z.object({
	own: z.string().check(z.regex(EDITED_DECK)),
	deck: z.record(z.string(), z.unknown()),
	/** The name of the review that was read. */
	seen: z.optional(z.string().check(z.maxLength(80))),
	/** Answers that change untold are only put right. */
	corrections: z.optional(z.boolean())
});
export type ToPublish = z.infer<typeof ToPublish>;

/** What may be done with one that was published. */
export const PublicationChange = z.object({
	id: z.string().check(z.regex(PUBLISHED_DECK)),
	change: z.union([
		/** The address is good no longer. */
		z.object({ do: z.literal('withdraw') }),
		/** Another address in place of the one before. */
		z.object({ do: z.literal('address') }),
		/** An earlier version is what goes out again. */
		z.object({ do: z.literal('back'), version: Version }),
		z.object({ do: z.literal('list'), listed: z.boolean() })
	])
});
export type PublicationChange = z.infer<typeof PublicationChange>;

/** A deck on the server's shelf. */
export interface OnShelf {
	address: string;
	title: string;
	summary: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	facts: number;
	authors: readonly string[];
	license: string;
	/** Of this version, epoch ms. */
	changed: number;
}

/** What somebody writes about a published deck, for whoever runs the server. */
export const Complaint = z.object({
	text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))
});
