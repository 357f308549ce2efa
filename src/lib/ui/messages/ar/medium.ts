import type { medium as english } from '#lib/ui/messages/en/medium.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What stands in the place of a picture or a sound that is not here. */
export const medium: Translated<typeof english> = {
	picture: 'هذه الصورة ليست على هذا الجهاز.',
	sound: 'هذا الصوت ليس على هذا الجهاز.'
};
