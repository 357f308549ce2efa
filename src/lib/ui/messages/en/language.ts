/** What the language is called among ours (languages.ts). */
export const code = (): string => 'en';

/** For Intl: dates, numbers, names of months. */
export const locale = (): string => 'en-GB';

/** Where its lines begin. */
export const direction = (): 'ltr' | 'rtl' => 'ltr';

/** Choosing another one. */
export const language = {
	title: 'Language',
	choose: 'Language of the app',
	set: 'Change',
	setting: 'Changing …',
	offline: 'Another language has to be fetched once. Try again with a network.'
};
