import type { again as english } from '#lib/ui/messages/en/again.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Studying what a test showed to be missed. */
export const again: Translated<typeof english> = {
	unknown: {
		title: 'Diesen Test gibt es hier nicht',
		text: 'Sein Ergebnis ist nicht auf diesem Gerät. Vielleicht hast du ihn auf einem anderen gemacht: Öffne ihn dort, oder lies in den Optionen ein, was du dort exportiert hast.'
	}
};
