/** Languages to choose among for a side of a card: those that are learnt and spoken most, by their own names' order. */

const CODES =
	'ar bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko la lt lv mk mn ms nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh'.split(
		' '
	);

export interface NamedLanguage {
	code: string;
	name: string;
}

/** Their names in the reader's language, in its order. */
export function namedLanguages(locale: string): NamedLanguage[] {
	const names = new Intl.DisplayNames([locale], { type: 'language' });
	const { compare } = new Intl.Collator(locale);
	return CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
		compare(a.name, b.name)
	);
}
