import type { language as english } from '#lib/ui/messages/en/language.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

export const code = () => 'de';

export const locale = () => 'de';

export const direction = () => 'ltr';

export const language: Translated<typeof english> = {
	title: 'Sprache',
	choose: 'Sprache der App',
	set: 'Ändern',
	setting: 'Wird geändert\u00a0…',
	offline: 'Eine andere Sprache muss einmal geladen werden. Versuche es wieder, wenn du Netz hast.'
};
