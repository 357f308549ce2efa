import type { ListNames } from '#lib/own/list/list-edits.ts';
import { direction, locale } from '#lib/ui/messages/current.ts';
import { making } from '#lib/ui/messages/making.ts';
import { dayHere } from './day-here.ts';

/** Who writes here, in words of the reader's language, and today. */
export const namesHere = (): ListNames => ({
	// Without what else a locale says, such as which figures it writes: a deck's language is a language.
	lang: new Intl.Locale(locale()).language,
	dir: direction(),
	maker: making.list.maker,
	day: dayHere()
});
