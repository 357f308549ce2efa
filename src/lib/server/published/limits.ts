/** How much an account may publish: more than anybody makes, and little enough that nobody fills a server's disk. */
export interface PublishedLimits {
	/** Decks, those that were withdrawn among them. */
	decks: number;
	/** Of one deck, and of all versions of all of them, bytes. */
	deck: number;
	bytes: number;
	/** Versions of a deck that are kept; the oldest go. */
	versions: number;
}

export const PUBLISHED_LIMITS: PublishedLimits = {
	decks: 100,
	deck: 2_000_000,
	bytes: 60_000_000,
	versions: 50
};

/** Checking a deck takes its time: so many may be sent by an account in so long, ms. */
export const PUBLISHING_OFTEN = { most: 60, within: 3_600_000 };
/** New versions, and changes of address: a follower's device asks for each. */
export const PUBLISHED_A_DAY = { most: 100, within: 86_400_000 };
