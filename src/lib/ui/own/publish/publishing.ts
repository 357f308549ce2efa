/** What a page asks of the server about decks that are published. */
import type {
	Publication,
	PublicationChange,
	Publications,
	Published,
	ToPublish
} from '#lib/class/decks/publication.ts';
import type { ReportForMaker, Settling } from '#lib/class/decks/deck-report.ts';

/** What the server says when it does not do it: in words; undefined where there was no answer at all. */
export interface NotDone {
	not: string | undefined;
}

/** What this account may do here, and what it has published of a deck. */
export const publicationsOf = (own: string): Promise<Publications | NotDone> =>
	ask(`/api/published?own=${own}`, {});

/** Sends a deck to be looked at, or to go out. */
export const sendDeck = (deck: ToPublish): Promise<Published | NotDone> =>
	ask('/api/published', { method: 'POST', body: JSON.stringify(deck) });

/** Withdraws one, gives it another address, brings a version back. */
export const changePublication = (
	change: PublicationChange
): Promise<{ published: Publication } | NotDone> =>
	ask('/api/published', { method: 'PATCH', body: JSON.stringify(change) });

/** What others found wrong with a deck of this account's. */
export const reportsAbout = (deck: string): Promise<{ reports: ReportForMaker[] } | NotDone> =>
	ask(`/api/reports?about=${encodeURIComponent(deck)}`, {});

/** Says what came of a report. */
export const settle = (settling: Settling): Promise<{ taken: true } | NotDone> =>
	ask('/api/reports', { method: 'PATCH', body: JSON.stringify(settling) });

async function ask<T>(path: string, init: RequestInit): Promise<T | NotDone> {
	try {
		const headers = { accept: 'application/json', 'content-type': 'application/json' };
		const response = await fetch(path, { ...init, headers });
		const json = (await response.json()) as { message?: unknown };
		if (response.ok) return json as T;
		return { not: typeof json.message === 'string' ? json.message : undefined };
	} catch {
		return { not: undefined };
	}
}
