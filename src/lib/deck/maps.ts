/** The maps that questions and pages can draw. Their shapes are loaded where they are drawn. */

export const mapNames = ['near-abroad', 'world'] as const;
export type MapName = (typeof mapNames)[number];

/** Each map's states by ISO 3166-1 alpha-2: the former Soviet Union and around it; the members of the UN. */
export const statesOfMap: Readonly<Record<MapName, ReadonlySet<string>>> = {
	'near-abroad': codes('AMAZBYCNEEGEINIRKGKZLTLVMDMNPKRUTJTMTRUAUZ'),
	world: codes(
		'ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDODZEC' +
			'EEEGERESETFIFJFMFRGAGBGDGEGHGMGNGQGRGTGWGYHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZLALBLCLI' +
			'LKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPTPWPYQARORSRURWSA' +
			'SBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTZUAUGUSUYUZVCVEVNVUWSYEZAZMZW'
	)
};

/** The closest map that shows every one of these states (ISO 3166-1 alpha-2), if any does. */
export function mapFor(isos: Iterable<string>): MapName | undefined {
	const wanted = [...isos];
	if (wanted.length === 0) return undefined;
	return mapNames.find((id) => wanted.every((iso) => statesOfMap[id].has(iso)));
}

function codes(list: string): ReadonlySet<string> {
	return new Set(list.match(/../g));
}
