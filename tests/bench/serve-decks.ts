import type { Page } from '@playwright/test';
import { CHECKED_BY } from '../../src/lib/releases/checked-by.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';

const ETAG = '"made-up"';

/** Gives the page these decks where it asks the server for its own, as the server would. */
export async function serveDecks(page: Page, decks: readonly Deck[]): Promise<void> {
	const listing = decks.map(({ id, title, summary, lang, dir, facts }) => ({
		id,
		title,
		summary,
		lang,
		dir,
		facts: facts.length,
		cards: facts.length
	}));
	const bodies = new Map<string, unknown>([['/api/decks', listing]]);
	for (const deck of decks) bodies.set(`/api/decks/${deck.id}`, deck);
	let checkedBy: string | undefined;
	await page.route('**/api/decks{,/**}', async (route) => {
		const request = route.request();
		const body = bodies.get(new URL(request.url()).pathname);
		if (!body) return route.fulfill({ status: 404 });
		if (request.headers()['if-none-match'] === ETAG) return route.fulfill({ status: 304 });
		checkedBy ??= (await route.fetch({ url: new URL('/api/decks', request.url()).href })).headers()[
			CHECKED_BY
		];
		return route.fulfill({
			body: JSON.stringify(body),
			contentType: 'application/json',
			headers: { etag: ETAG, [CHECKED_BY]: checkedBy ?? '' }
		});
	});
}
