/** What somebody looks for on this page, kept in its address: whoever comes back finds it as it was. */
import { browser } from '$app/env';
import { beforeNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { onDestroy, tick } from 'svelte';
import { addressOfWish, PORTION, wishOf } from './wish.ts';

/** Rest between letters after which a word is taken for finished, ms. */
const TYPING = 400;

/** Call while a page is being made. `query`, `filter` and `tag` may be written to; say `typed` or `chosen` then. */
export function useWish() {
	// What the address asks for, until something else is asked for here. The router does not tell what
	// this page has put into the address itself.
	const wish = $derived(
		wishOf(browser ? new URL(page.url.pathname + location.search, page.url) : page.url)
	);
	let query = $derived(wish.query);
	let filter = $derived(wish.filter);
	let tag = $derived(wish.tag);
	let shown = $derived(wish.shown);

	function remember() {
		clearTimeout(pending);
		pending = undefined;
		replaceState(addressOfWish(page.url, { query, filter, tag, shown }), page.state);
	}
	/** Browsers take it ill if an address changes with every letter. */
	let pending: ReturnType<typeof setTimeout> | undefined;
	beforeNavigate(({ type }) => {
		if (pending !== undefined && type !== 'popstate') remember();
	});
	onDestroy(() => clearTimeout(pending));

	function chosen() {
		shown = PORTION;
		remember();
	}

	return {
		get query() {
			return query;
		},
		set query(words) {
			query = words;
		},
		get filter() {
			return filter;
		},
		set filter(one) {
			filter = one;
		},
		get tag() {
			return tag;
		},
		set tag(one) {
			tag = one;
		},
		/** How many cards at most are drawn. */
		get shown() {
			return shown;
		},
		/** Where a page stands that shows a portion more. */
		get further() {
			return addressOfWish(page.url, { query, filter, tag, shown: shown + PORTION });
		},
		typed() {
			shown = PORTION;
			clearTimeout(pending);
			pending = setTimeout(remember, TYPING);
		},
		chosen,
		/** Nothing in particular. */
		clear() {
			query = '';
			filter = 'all';
			tag = '';
			chosen();
		},
		/**
		 * Draws a portion more, in place of following the link that was tapped. Who reads on with keyboard or screen
		 * reader goes on with the first of the new ones.
		 *
		 * @param links CSS, the links of all cards that are drawn
		 */
		async more(event: MouseEvent, links: string) {
			event.preventDefault();
			const before = shown;
			shown += PORTION;
			remember();
			await tick();
			document.querySelectorAll<HTMLElement>(links)[before]?.focus({ preventScroll: true });
		}
	};
}
