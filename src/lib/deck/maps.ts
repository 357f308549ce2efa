/** The maps that questions and pages can draw. Their shapes are loaded where they are drawn. */

export const mapNames = ['near-abroad', 'world'] as const;
export type MapName = (typeof mapNames)[number];

/** Each map's states by ISO 3166-1 alpha-2: the former Soviet Union and around it; the members of the UN. */
export const statesOfMap: Readonly<Record<MapName, ReadonlySet<string>>> = {
	'near-abroad': codes('AM AZ BY CN EE GE IN IR KG KZ LT LV MD MN PK RU TJ TM TR UA UZ'),
	world: codes(
		`AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG
		CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH
		GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ
		LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG
		NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN
		SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM
		ZW`
	)
};

/** The closest map that shows every one of these states (ISO 3166-1 alpha-2), if any does. */
export function mapFor(isos: Iterable<string>): MapName | undefined {
	const wanted = [...isos];
	if (wanted.length === 0) return undefined;
	return mapNames.find((id) => wanted.every((iso) => statesOfMap[id].has(iso)));
}

function codes(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}
