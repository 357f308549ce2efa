/**
 * Who belonged to what, and when: only what nobody disputes, and only for as long as it is known. Where a state’s standing is
 * disputed or was changing it stands under `unclear`, and nothing is said of it.
 */

export interface Term {
	/** Days of the first and the last on which it was so, as far as is known here. */
	from: string;
	to: string;
	/** ISO 3166 codes. */
	members: string;
	unclear?: string;
}

export interface Membership {
	/** As an article calls it. */
	named: RegExp;
	name: string;
	/** Who publishes it. */
	source: { title: string; publisher: string; url: string };
	terms: readonly Term[];
}

/** Nothing younger is known here. */
const KNOWN = '2025-06-30';

const EU_27 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const NATO_28 =
	'AL BE BG CA CZ DE DK EE ES FR GB GR HR HU IS IT LT LU LV NL NO PL PT RO SI SK TR US';
const OPEC_12 = 'CG DZ GA GQ IQ IR KW LY NG SA AE VE';

export const MEMBERSHIPS: readonly Membership[] = [
	{
		named: /European Union|\bEU\b/,
		name: 'European Union',
		source: {
			title: 'EU countries',
			publisher: 'European Union',
			url: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en'
		},
		terms: [
			{ from: '2013-07-01', to: '2020-01-31', members: `${EU_27} GB` },
			{ from: '2020-02-01', to: KNOWN, members: EU_27 }
		]
	},
	{
		named: /\bNATO\b|North Atlantic (?:Treaty Organi[sz]ation|Alliance)/,
		name: 'NATO',
		source: {
			title: 'NATO member countries, with dates of accession',
			publisher: 'NATO',
			url: 'https://www.nato.int/'
		},
		terms: [
			{ from: '2009-04-01', to: '2017-06-04', members: NATO_28 },
			{ from: '2017-06-05', to: '2020-03-26', members: `${NATO_28} ME` },
			{ from: '2020-03-27', to: '2023-04-03', members: `${NATO_28} ME MK` },
			{ from: '2023-04-04', to: '2024-03-06', members: `${NATO_28} ME MK FI` },
			{ from: '2024-03-07', to: KNOWN, members: `${NATO_28} ME MK FI SE` }
		]
	},
	{
		named: /Eurasian Economic Union|\bEA?EU\b/,
		name: 'Eurasian Economic Union',
		source: {
			title: 'Member states',
			publisher: 'Eurasian Economic Commission',
			url: 'https://eec.eaeunion.org/en/'
		},
		terms: [{ from: '2015-08-12', to: KNOWN, members: 'AM BY KG KZ RU' }]
	},
	{
		named: /Collective Security Treaty Organi[sz]ation|\bCSTO\b/,
		name: 'CSTO',
		source: {
			title: 'Member states',
			publisher: 'Collective Security Treaty Organization',
			url: 'https://en.odkb-csto.org/'
		},
		terms: [
			{ from: '2013-01-01', to: '2023-12-31', members: 'AM BY KG KZ RU TJ' },
			{ from: '2024-01-01', to: KNOWN, members: 'BY KG KZ RU TJ', unclear: 'AM' }
		]
	},
	{
		named: /Commonwealth of Independent States|\bCIS\b/,
		name: 'CIS',
		source: {
			title: 'Member states',
			publisher: 'CIS Executive Committee',
			url: 'https://e-cis.info/'
		},
		terms: [
			{
				from: '2009-08-18',
				to: KNOWN,
				members: 'AM AZ BY KG KZ RU TJ UZ',
				unclear: 'MD TM UA'
			}
		]
	},
	{
		named: /\bG7\b|Group of Seven/,
		name: 'G7',
		source: {
			title: 'G7',
			publisher: 'European Union',
			url: 'https://www.consilium.europa.eu/en/'
		},
		terms: [{ from: '1976-06-27', to: KNOWN, members: 'CA DE FR GB IT JP US' }]
	},
	{
		named: /\bOPEC\b(?!\+)|Organi[sz]ation of the Petroleum Exporting Countries/,
		name: 'OPEC',
		source: { title: 'Member countries', publisher: 'OPEC', url: 'https://www.opec.org/' },
		terms: [
			{ from: '2020-01-01', to: '2023-12-31', members: `${OPEC_12} AO` },
			{ from: '2024-01-01', to: KNOWN, members: OPEC_12 }
		]
	},
	{
		named: /\bBRICS\b/,
		name: 'BRICS',
		source: { title: 'BRICS', publisher: 'BRICS', url: 'https://brics.br/en' },
		terms: [
			{ from: '2011-04-14', to: '2023-12-31', members: 'BR CN IN RU ZA' },
			{
				from: '2024-01-01',
				to: '2025-01-05',
				members: 'AE BR CN EG ET IN IR RU ZA',
				unclear: 'SA'
			},
			{ from: '2025-01-06', to: KNOWN, members: 'AE BR CN EG ET ID IN IR RU ZA', unclear: 'SA' }
		]
	}
];
