/** What a page asks of the server about its shelf. */
import type { OnShelf } from '#lib/class/decks/publication.ts';

/** The decks on it that are like what is sought; undefined where there is no shelf, `silent` without an answer. */
export async function onShelf(sought: string): Promise<readonly OnShelf[] | undefined | 'silent'> {
	try {
		const response = await fetch(`/api/shelf?q=${encodeURIComponent(sought)}`);
		if (!response.ok) return 'silent';
		const { shelf, decks } = (await response.json()) as { shelf?: unknown; decks?: unknown };
		return shelf === true && Array.isArray(decks) ? (decks as OnShelf[]) : undefined;
	} catch {
		return 'silent';
	}
}

/** Tells whoever runs the server what is wrong with a deck; what they are told instead, where it did not arrive. */
export async function complainOf(address: string, text: string): Promise<string | undefined> {
	try {
		const response = await fetch(`/api/published/${address}`, {
			method: 'POST',
			headers: { accept: 'application/json', 'content-type': 'application/json' },
			body: JSON.stringify({ text })
		});
		if (response.ok) return undefined;
		const { message } = (await response.json()) as { message?: unknown };
		return typeof message === 'string' ? message : '';
	} catch {
		return '';
	}
}
