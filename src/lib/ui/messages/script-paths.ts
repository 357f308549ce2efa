import { SPOKEN_FIRST } from './languages.ts';

const SCRIPTS = /(_app\/immutable\/)(?=(?:entry|nodes|chunks)\/)/g;

/**
 * Paths of scripts, wherever they stand in a text, as a language's readers have them: each has a set of its own beside
 * English's, with the same names (cli/languages).
 */
export const scriptPaths = (language: string, text: string): string =>
	language === SPOKEN_FIRST ? text : text.replace(SCRIPTS, `$1${language}/`);
