import type { unsent as english } from '#lib/ui/messages/en/unsent.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer } from './nouns.ts';
import { count } from './plural.ts';

/** A line at the top of every page, when something waits. */
export const unsent: Translated<typeof english> = {
	answers: (n) => `لم تُرسل بعد: ${count(n, answer)}`,
	signedOut: 'هذا الجهاز خارج الحساب'
};
