import type { Card } from '#lib/deck/card.ts';

/** Where a card of one's own is edited; `back` is the page that it leads back to. */
export const editAddress = ({ deck, fact }: Pick<Card, 'deck' | 'fact'>, back: string): string =>
	`/decks/${deck}/edit/${fact}?back=${encodeURIComponent(back)}`;

/** Pages of this app that show a card: anything else in an address leads nowhere. */
const BACK = /^\/(?:study|decks)(?:\/[\w./-]*)?$/;

/** The page that an address says to go back to, if it is one of ours. */
export const backFrom = (url: URL): string | undefined => {
	const back = url.searchParams.get('back');
	return back !== null && BACK.test(back) && !back.includes('..') ? back : undefined;
};
