import { device } from '#lib/device/device.svelte.ts';
import type { Coming } from '#lib/own/open/coming.ts';
import { making } from '#lib/ui/messages/making.ts';

/** Something that is shown before it is kept. */
export interface Brought {
	what: Coming;
	/** What it is to be called here; absent: as it comes. */
	title?: string;
	/** Where it is from, where that is another program's file. */
	file?: File | undefined;
	/** As it was pasted. */
	text?: string;
}

/** What an address brings, or why it does not: a deck behind its `#`, or one of the decks here to be copied. */
export async function brought(
	hash: string,
	copy: string | null
): Promise<Brought | string | undefined> {
	if (hash !== '') {
		const { comingIn } = await import('./coming-in.ts');
		const found = comingIn(hash);
		if (!('no' in found)) return { what: found };
		return found.no === 'none' ? undefined : making.bring.noDeck[found.no];
	}
	const deck = copy === null ? undefined : await device.decks.get(copy).catch(() => undefined);
	return (
		deck && {
			what: { kind: 'deck', json: deck, deck },
			title: making.coming.copyOf(deck.title).slice(0, 120)
		}
	);
}
