import type { medium as english } from '#lib/ui/messages/en/medium.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What stands in the place of a picture or a sound that is not here. */
export const medium: Translated<typeof english> = {
	picture: 'Dieses Bild ist nicht auf diesem Gerät.',
	sound: 'Dieser Ton ist nicht auf diesem Gerät.'
};
