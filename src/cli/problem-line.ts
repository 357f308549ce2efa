/** A problem of a deck as a command says it: in the language of whoever typed it. */
import { problemTextIn, problemText, type Problem } from '#lib/deck/problem.ts';
import { inEnglish, type Saying } from '#lib/deck/saying.ts';
import { problems as arabic } from '../lib/ui/messages/ar/problems.ts';
import { problems as german } from '../lib/ui/messages/de/problems.ts';
import type { Terminal } from './terminal.ts';

const SAYS: Readonly<Record<string, (typeof german)['say']>> = { de: german.say, ar: arabic.say };

/** In English where the terminal's language is none of ours. */
export function problemLine(
	problem: Problem,
	{ language = 'en' }: Pick<Terminal, 'language'>
): string {
	const say = SAYS[language];
	return say ? problemTextIn(problem, say) : problemText(problem);
}

/** What says a sentence in the terminal's language. */
export const sayingIn =
	({ language = 'en' }: Pick<Terminal, 'language'>) =>
	(saying: Saying): string =>
		(SAYS[language] ?? inEnglish)(saying);

/** The language that the environment asks for (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`), such as `de` of `de_AT.UTF-8`. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): string {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	return /^[a-z]{2,3}/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? 'en';
}
