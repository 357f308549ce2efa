/** The languages that Footnote is written in, each by the name it calls itself. The first stands in for what another lacks. */
const WRITTEN = { en: 'English', de: 'Deutsch', ar: 'العربية' } as const;

/**
 * English dressed up, for tests: `en-XA` longer and with accents, between brackets; `en-XB` in letters that run from right to
 * left. What is not dressed up is not in the catalogues.
 */
const DRESSED_UP = { 'en-XA': '[Ëñğļïşħ]', 'en-XB': 'إنجليزية' } as const;

export type Language = keyof typeof WRITTEN | keyof typeof DRESSED_UP;

/** Those a build of this mode knows, with their names. */
export const languagesOf = (
	mode: string | undefined
): Readonly<Partial<Record<Language, string>>> =>
	mode === 'test' ? { ...WRITTEN, ...DRESSED_UP } : WRITTEN;

/** Those that this build knows. */
export const LANGUAGES = languagesOf(import.meta.env?.MODE);

export const SPOKEN_FIRST: Language = 'en';

/** The language that a name means, if it is one of this build's. */
export const languageNamed = (name: string | null | undefined): Language | undefined =>
	typeof name === 'string' && Object.hasOwn(LANGUAGES, name) ? (name as Language) : undefined;

/** One page for each of them, as SvelteKit takes it: English is there without a name. */
export const otherLanguages = (): { lang?: string }[] =>
	Object.keys(LANGUAGES).map((lang) => (lang === SPOKEN_FIRST ? {} : { lang }));
