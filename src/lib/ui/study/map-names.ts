import type { MapQuestion } from '#lib/question/question.ts';

export interface NamedState {
	iso: string;
	name: string;
	lang?: string;
}

/** States by name, in the order of the alphabet: as the deck calls them, else as the language does. */
export function namesOf(
	{ wanted, items, wrong, lang }: Pick<MapQuestion, 'wanted' | 'items' | 'wrong' | 'lang'>,
	isos: readonly string[]
): NamedState[] {
	const own = new Map<string, string>(
		wrong.flatMap(({ iso, text }) => (iso === undefined ? [] : [[iso, text]]))
	);
	for (const [i, iso] of wanted.entries()) own.set(iso, items[i]?.text ?? iso);
	const usual = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
	return isos
		.map((iso) => ({ iso, name: own.get(iso) ?? usual.of(iso) ?? iso, lang }))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}
