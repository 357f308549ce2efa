import type { NamedIso } from '#lib/question/states-named.ts';

export interface NamedState {
	iso: string;
	name: string;
	lang?: string;
}

/** States by name, in the order of the alphabet: as the deck calls them, else as the language does. */
export function namesOf(
	{ named, lang }: { named: readonly NamedIso[]; lang: string },
	isos: readonly string[]
): NamedState[] {
	const own = new Map(named.map(({ iso, text }) => [iso, text]));
	const usual = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
	return isos
		.map((iso) => ({ iso, name: own.get(iso) ?? usual.of(iso) ?? iso, lang }))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}
