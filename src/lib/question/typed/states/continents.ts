/** Where on Earth states lie: "Ghana, Africa". By their time zones, which are called by continents. */

/** By what zones are called after: the codes of CLDR for the continents that they may lie in. */
const CODES: Readonly<Record<string, readonly string[]>> = {
	Africa: ['002'],
	America: ['019', '003'],
	Asia: ['142'],
	Europe: ['150'],
	Australia: ['009'],
	Pacific: ['009']
};
const SOUTH = /^(?:AR|BO|BR|CL|CO|EC|GY|PY|PE|SR|UY|VE)$/;

/** The names of the continents of a state, in a language; none where the browser knows no zones. */
export function continentsOf(iso: string, lang: string): string[] {
	const locale = new Intl.Locale(`und-${iso}`) as Intl.Locale & {
		getTimeZones?: () => string[] | undefined;
	};
	const areas = new Set((locale.getTimeZones?.() ?? []).map((zone) => zone.split('/')[0] ?? ''));
	const south = SOUTH.test(iso);
	const codes = [...areas].flatMap((area) =>
		Object.hasOwn(CODES, area) ? (CODES[area] ?? []) : []
	);
	const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
	return [...codes.filter((code) => !(south && code === '003')), ...(south ? ['005'] : [])].flatMap(
		(code) => names.of(code) ?? []
	);
}
