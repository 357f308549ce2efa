/** Reminders as this server is set up to send them. */
import type { Backend } from '#lib/server/backend.ts';
import type { Said } from './send.ts';
import { sendReminders } from './send-reminders.ts';

let wordsIn = (language: string): Said => ({ title: '', body: '', lang: language, dir: 'ltr' });

/** Says from where the words come, in each language: they belong to the pages (see refuse.ts). */
export function wordReminders(words: (language: string) => Said): void {
	wordsIn = words;
}

/** Sends what is due. */
export function remindAll({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<number> {
	return sendReminders({
		db,
		now: now(),
		words: wordsIn,
		contact: contactFrom(process.env),
		services: process.env.PUSH_SERVICES
	});
}

/**
 * Whom push services may write to about this server: `PUSH_CONTACT`, or its address. Some send nothing for a server
 * that names neither.
 */
function contactFrom({ PUSH_CONTACT, ORIGIN }: NodeJS.ProcessEnv): string {
	if (PUSH_CONTACT && /^(?:mailto:|https:\/\/)./.test(PUSH_CONTACT)) return PUSH_CONTACT;
	return ORIGIN?.startsWith('https://') ? ORIGIN : 'mailto:nobody@example.invalid';
}
