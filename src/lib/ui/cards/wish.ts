/** What somebody looks for in the card box, as it stands in the page's address. */
import { isFilter, type Filter } from './card-status.ts';

/** So many cards are drawn at once: a slow phone draws thousands in portions. */
export const PORTION = 60;

export interface Wish {
	query: string;
	filter: Filter;
	/** Only facts that have it; empty: all of them. */
	tag: string;
	/** How many cards at most are drawn. */
	shown: number;
}

/** Anything unintelligible in an address is passed over. */
export function wishOf({ searchParams }: Pick<URL, 'searchParams'>): Wish {
	const filter = searchParams.get('show');
	const shown = Number(searchParams.get('n'));
	return {
		query: searchParams.get('q') ?? '',
		filter: isFilter(filter) ? filter : 'all',
		tag: searchParams.get('tag') ?? '',
		shown: Number.isSafeInteger(shown) && shown > PORTION ? shown : PORTION
	};
}

/** The address of a wish: path and query, with nothing that goes without saying. */
export function addressOfWish({ pathname }: Pick<URL, 'pathname'>, wish: Wish): string {
	const query = new URLSearchParams();
	if (wish.query.trim()) query.set('q', wish.query);
	if (wish.filter !== 'all') query.set('show', wish.filter);
	if (wish.tag) query.set('tag', wish.tag);
	if (wish.shown > PORTION) query.set('n', String(wish.shown));
	return query.size > 0 ? `${pathname}?${query}` : pathname;
}
