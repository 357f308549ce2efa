/** Footnote's own files, and what writes them: with the pictures and sounds that their facts show. */
import { stringify } from 'yaml';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { footnoteFile } from '#lib/own/share/footnote-file.ts';
import { givenDeck } from '#lib/own/share/given-deck.ts';
import { shownIn } from '#lib/own/share/shown-media.ts';
import { besideFile } from './beside-file.ts';

export const OWN = {
	yaml: {
		ends: /\.ya?ml$/i,
		write: ownWriter((deck, media) => stringify(besideFile(deck, media), { lineWidth: 0 }))
	},
	footnote: { ends: /\.footnote$/i, write: ownWriter(footnoteFile) }
} as const;

function ownWriter(
	write: (deck: Omit<Deck, 'id'>, media: readonly KeptMedium[]) => string | Uint8Array
): Writer {
	return (deck, { media = () => undefined }) => {
		const tally = new Tally();
		const shown = new Map<string, KeptMedium>();
		for (const fact of deck.facts) {
			const names = [...shownIn(fact)].filter((name) => namedMedium(name));
			const here = names.flatMap((name) => media(name) ?? []);
			for (const one of here) shown.set(one.name, one);
			tally.card(here.length < names.length ? [REASONS.notHere] : []);
		}
		return tally.written(write(givenDeck(deck, true), [...shown.values()]));
	};
}
