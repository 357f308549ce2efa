/** Texts by their keys, in whatever language a spec's pages are: nobody has to know how a button is called in it. */
import { readdirSync } from 'node:fs';
import { dressUp, isDressedUp } from '../../src/cli/languages/dressed-up.ts';
import { withFallback } from '../../src/lib/ui/messages/fallback.ts';
import type { app } from '../../src/lib/ui/messages/en/app.ts';
import type { classes } from '../../src/lib/ui/messages/en/classes.ts';
import type { deck } from '../../src/lib/ui/messages/en/deck.ts';
import type { decks } from '../../src/lib/ui/messages/en/decks.ts';
import type { errors } from '../../src/lib/ui/messages/en/errors.ts';
import type { install } from '../../src/lib/ui/messages/en/install.ts';
import type { joining } from '../../src/lib/ui/messages/en/joining.ts';
import type { language } from '../../src/lib/ui/messages/en/language.ts';
import type { ownDecks } from '../../src/lib/ui/messages/en/own-decks.ts';
import type { today } from '../../src/lib/ui/messages/en/today.ts';

export interface Words {
	app: typeof app;
	classes: typeof classes;
	deck: typeof deck;
	decks: typeof decks;
	errors: typeof errors;
	install: typeof install;
	joining: typeof joining;
	language: typeof language;
	ownDecks: typeof ownDecks;
	today: typeof today;
}

const MESSAGES = new URL('../../src/lib/ui/messages/', import.meta.url);
const FILES = readdirSync(new URL('en/', MESSAGES)).filter(
	(name) => name.endsWith('.ts') && !name.endsWith('.test.ts')
);

const load = async (language: string, file: string) =>
	(await import(new URL(`${language}/${file}`, MESSAGES).href).catch(() => ({}))) as Record<
		string,
		unknown
	>;

/** All texts of a language, with English where it has none: a button is `words.classes.settings.save`. */
export async function wordsIn(language: string): Promise<Words> {
	const all: Record<string, unknown> = {};
	for (const file of FILES) {
		const english = await load('en', file);
		const own = isDressedUp(language) ? {} : await load(language, file);
		for (const [name, texts] of Object.entries(english))
			all[name] = isDressedUp(language)
				? dressUp(texts, language, name)
				: withFallback(texts, own[name]);
	}
	return all as unknown as Words;
}
