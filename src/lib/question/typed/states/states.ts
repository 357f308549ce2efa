/**
 * What states are called besides their short names, and where cities lie: "Republic of Belarus",
 * "Hellenic Republic", "Minsk, Belarus". By ISO code, in English; the names themselves are the
 * deck's, or CLDR's where it names states in another language.
 */
import { wordsIn } from '#lib/question/key.ts';

/** What stands before a state's name in its long one. */
const FORMS: readonly (readonly [form: string, states: string])[] = [
	[
		'Republic of',
		'AL AM AO AT AZ BY BJ BW BG BI CV TD CG CR HR CY CI DJ EC SV GQ EE FJ FI GM GH GT GN GW GY HT HN ' +
			'IS IN ID IQ IE KZ KE KI LV LR LT MG MW MV ML MT MH MU MD MZ NA NR NI NE MK PW PA PY PE PH PL RW ' +
			'SM SN RS SC SL SG SI ZA SS SD SR TJ TT TN TR UG UZ VU YE ZM ZW CO CM CL XK KG HU RO UA GE BA CZ'
	],
	['Kingdom of', 'BE BH BT KH DK LS MA NL NO SA ES SZ SE TH TO'],
	['Islamic Republic of', 'AF IR MR PK'],
	['Islamic Emirate of', 'AF'],
	['Federal Republic of', 'DE NG SO'],
	['Federal Democratic Republic of', 'ET NP'],
	['People’s Republic of', 'CN BD'],
	['People’s Democratic Republic of', 'DZ'],
	['Democratic Republic of', 'CD TL ST'],
	['Democratic Socialist Republic of', 'LK'],
	['Socialist Republic of', 'VN'],
	['United Republic of', 'TZ'],
	['Republic of the Union of', 'MM'],
	['Co-operative Republic of', 'GY'],
	['Bolivarian Republic of', 'VE'],
	['Plurinational State of', 'BO'],
	['State of', 'IL KW QA LY ER'],
	['Independent State of', 'WS PG'],
	['Commonwealth of', 'AU BS DM'],
	['Grand Duchy of', 'LU'],
	['Principality of', 'AD LI MC'],
	['Sultanate of', 'OM'],
	['Union of the', 'KM'],
	['Federative Republic of', 'BR'],
	['Federated States of', 'FM'],
	['Arab Republic of', 'EG'],
	['Hashemite Kingdom of', 'JO'],
	['Oriental Republic of', 'UY'],
	['Eastern Republic of', 'UY'],
	['Federation of', 'KN']
];

/** Names of their own, in the order of use. */
const OTHERS: Readonly<Record<string, string>> = {
	AE: 'UAE|Emirates|United Arab Emirates',
	AR: 'Argentine Republic',
	CD: 'DRC|DR Congo|Congo-Kinshasa|Dem Rep of the Congo',
	CF: 'CAR',
	CG: 'Congo|Congo-Brazzaville|Congo Republic',
	CH: 'Swiss Confederation',
	CI: 'Ivory Coast|Côte d’Ivoire',
	CN: 'PRC|People’s Republic of China',
	CV: 'Cape Verde|Cabo Verde',
	CZ: 'Czechia|Czech Republic',
	DE: 'FRG|Deutschland',
	DO: 'Dominican Rep',
	FR: 'French Republic',
	GA: 'Gabonese Republic',
	GB: 'UK|GB|Britain|Great Britain|Great Britain and Northern Ireland|United Kingdom of Great Britain and Northern Ireland',
	GR: 'Hellenic Republic',
	IE: 'Eire|Éire',
	IT: 'Italian Republic',
	KG: 'Kyrgyz Republic',
	KP: 'DPRK|DPR Korea|Democratic People’s Republic of Korea|N Korea',
	KR: 'ROK|Republic of Korea|S Korea',
	LA: 'Lao PDR|Lao People’s Democratic Republic',
	LB: 'Lebanese Republic',
	MM: 'Burma',
	MX: 'United Mexican States',
	NL: 'Holland',
	PT: 'Portuguese Republic',
	RU: 'Russian Federation',
	SK: 'Slovak Republic',
	SY: 'Syrian Arab Republic',
	SZ: 'Swaziland',
	TG: 'Togolese Republic',
	TL: 'East Timor',
	TR: 'Turkey|Türkiye|Republic of Turkey|Republic of Türkiye',
	US: 'USA|US|America|United States of America',
	VA: 'Holy See|Vatican City State'
};

/** "Republic" and "kingdom" in other languages, for the states that are one. */
const KINDS: Readonly<Record<string, readonly [republic: string, kingdom: string]>> = {
	de: ['republik bundesrepublik', 'konigreich'],
	fr: ['republique', 'royaume'],
	es: ['republica', 'reino'],
	it: ['repubblica', 'regno'],
	pt: ['republica', 'reino'],
	nl: ['republiek', 'koninkrijk'],
	pl: ['republika rzeczpospolita', 'krolestwo'],
	ru: ['республика', 'королевство'],
	uk: ['республіка', 'королівство']
};

/** Every long name of a state that is otherwise called by one of these names. */
export function longNames(iso: string, names: readonly string[]): string[] {
	const own = Object.hasOwn(OTHERS, iso) ? (OTHERS[iso] ?? '').split('|') : [];
	const forms = FORMS.filter(([, states]) => states.includes(iso)).map(([form]) => form);
	// The two Congos, Koreas and Germanies: their short names alone say which.
	const short = [...names, ...own].filter((name) => !/\b(?:republic|korea|kingdom)\b/i.test(name));
	return [...own, ...forms.flatMap((form) => short.map((name) => `${form} ${name}`))];
}

/** The word for what a state is, in the deck's language: "Königreich" of Belgium. */
export function kindWords(iso: string, language: string): string[] {
	const [republic = '', kingdom = ''] = Object.hasOwn(KINDS, language)
		? (KINDS[language] ?? [])
		: [];
	const forms = FORMS.filter(([, states]) => states.includes(iso)).map(([form]) => form);
	const special = Object.hasOwn(OTHERS, iso) ? (OTHERS[iso] ?? '') : '';
	if (forms.some((form) => form.includes('Kingdom'))) return kingdom.split(' ');
	return forms.some((form) => form.includes('Republic')) || special.includes('Republic')
		? republic.split(' ')
		: [];
}

/** Capitals, and cities people ask for that are none (after `;`), by state. */
const CITIES =
	'AD Andorra la Vella|AE Abu Dhabi;Dubai|AF Kabul;Herat;Kandahar|AG Saint John’s|AL Tirana|AM Yerevan;Gyumri|AO Luanda|AR Buenos Aires;Córdoba;Rosario|' +
	'AT Vienna;Salzburg;Graz;Linz;Innsbruck|AU Canberra;Sydney;Melbourne;Brisbane;Perth;Adelaide|AZ Baku;Ganja|BA Sarajevo;Mostar;Dayton|BB Bridgetown|BD Dhaka;Chittagong|BE Brussels;Antwerp;Ghent;Bruges;Liège|' +
	'BF Ouagadougou|BG Sofia;Plovdiv;Varna|BH Manama|BI Gitega;Bujumbura|BJ Porto-Novo;Cotonou|BN Bandar Seri Begawan|BO Sucre;La Paz|BR Brasília;Rio de Janeiro;São Paulo;Salvador|' +
	'BS Nassau|BT Thimphu|BW Gaborone|BY Minsk;Brest;Gomel;Grodno;Vitebsk|BZ Belmopan|CA Ottawa;Toronto;Montreal;Vancouver;Calgary;Quebec|CD Kinshasa;Lubumbashi|CF Bangui|CG Brazzaville|' +
	'CH Bern;Berne;Zürich;Geneva;Basel;Lausanne|CI Yamoussoukro;Abidjan|CL Santiago;Valparaíso|CM Yaoundé;Douala|CN Beijing;Shanghai;Guangzhou;Shenzhen;Wuhan;Nanjing|CO Bogotá;Medellín;Cali|CR San José|CU Havana|CV Praia|' +
	'CY Nicosia|CZ Prague;Brno;Ostrava|DE Berlin;Hamburg;Munich;Cologne;Frankfurt;Bonn;Leipzig;Dresden;Nuremberg;Weimar|DJ Djibouti|DK Copenhagen;Aarhus;Odense|DM Roseau|DO Santo Domingo|DZ Algiers;Oran|' +
	'EC Quito;Guayaquil|EE Tallinn;Tartu;Narva|EG Cairo;Alexandria;Suez|ER Asmara|ES Madrid;Barcelona;Seville;Valencia;Granada;Bilbao|ET Addis Ababa|FI Helsinki;Tampere;Turku|FJ Suva|FM Palikir|' +
	'FR Paris;Lyon;Marseille;Nice;Strasbourg;Versailles;Bordeaux;Toulouse|GA Libreville|GB London;Edinburgh;Manchester;Liverpool;Glasgow;Cardiff;Belfast;Oxford;Cambridge|GD Saint George’s|GE Tbilisi;Batumi;Gori;Kutaisi|GH Accra;Kumasi|GM Banjul|GN Conakry|' +
	'GQ Malabo|GR Athens;Thessaloniki;Sparta|GT Guatemala City|GW Bissau|GY Georgetown|HN Tegucigalpa|HR Zagreb;Split;Dubrovnik|HT Port-au-Prince|HU Budapest;Debrecen|' +
	'ID Jakarta;Bandung;Surabaya|IE Dublin;Cork;Galway|IL Jerusalem;Tel Aviv;Haifa|IN New Delhi;Delhi;Mumbai;Kolkata;Chennai;Bangalore|IQ Baghdad;Basra;Mosul|IR Tehran;Isfahan;Shiraz;Tabriz;Mashhad|IS Reykjavík|IT Rome;Milan;Naples;Turin;Venice;Florence;Genoa;Bologna;Palermo|JM Kingston|JO Amman|' +
	'JP Tokyo;Kyoto;Osaka;Hiroshima;Nagasaki|KE Nairobi;Mombasa|KG Bishkek;Osh|KH Phnom Penh|KI Tarawa|KM Moroni|KN Basseterre|KP Pyongyang|KR Seoul;Busan|KW Kuwait City|' +
	'KZ Astana;Almaty;Nur-Sultan;Baikonur|LA Vientiane|LB Beirut|LC Castries|LI Vaduz|LK Colombo;Sri Jayawardenepura Kotte|LR Monrovia|LS Maseru|LT Vilnius;Kaunas|LU Luxembourg|LV Riga;Daugavpils|' +
	'LY Tripoli;Benghazi|MA Rabat;Casablanca;Marrakesh|MC Monaco|MD Chișinău;Chisinau;Tiraspol|ME Podgorica|MG Antananarivo|MH Majuro|MK Skopje|ML Bamako;Timbuktu|MM Naypyidaw;Yangon|MN Ulaanbaatar|' +
	'MR Nouakchott|MT Valletta|MU Port Louis|MV Malé|MW Lilongwe|MX Mexico City;Cancún|MY Kuala Lumpur|MZ Maputo|NA Windhoek|NE Niamey|NG Abuja;Lagos|NI Managua|NL Amsterdam;The Hague;Rotterdam;Maastricht|' +
	'NO Oslo;Bergen|NP Kathmandu|NR Yaren|NZ Wellington;Auckland|OM Muscat|PA Panama City|PE Lima;Cusco|PG Port Moresby|PH Manila|PK Islamabad;Karachi;Lahore|PL Warsaw;Kraków;Gdańsk;Łódź;Poznań|' +
	'PS Ramallah;Gaza|PT Lisbon;Porto|PW Ngerulmud|PY Asunción|QA Doha|RO Bucharest;Cluj;Iași|RS Belgrade;Novi Sad|RU Moscow;Saint Petersburg;St Petersburg;Kazan;Sochi;Novosibirsk;Samara;Omsk;Murmansk;Vladivostok|RW Kigali|SA Riyadh;Mecca;Medina;Jeddah|' +
	'SB Honiara|SC Victoria|SD Khartoum|SE Stockholm;Gothenburg;Malmö|SG Singapore|SI Ljubljana;Maribor|SK Bratislava;Košice|SL Freetown|SM San Marino|SN Dakar|SO Mogadishu|' +
	'SR Paramaribo|SS Juba|ST São Tomé|SV San Salvador|SY Damascus;Aleppo;Homs|SZ Mbabane|TD N’Djamena|TG Lomé|TH Bangkok|TJ Dushanbe;Khujand|TL Dili|TM Ashgabat;Mary|TN Tunis|' +
	'TO Nukuʻalofa|TR Ankara;Istanbul;İzmir;Antalya|TT Port of Spain|TV Funafuti|TW Taipei|TZ Dodoma;Dar es Salaam|UA Kyiv;Kiev;Kharkiv;Lviv;Odesa;Odessa;Donetsk;Mariupol;Kherson;Sevastopol;Yalta;Chernobyl;Dnipro|UG Kampala|' +
	'US Washington;Washington, D.C.;New York;Los Angeles;Chicago;Boston;San Francisco;Philadelphia;Dallas|UY Montevideo|UZ Tashkent;Samarkand;Bukhara;Khiva|VA Vatican City|VC Kingstown|VE Caracas|VN Hanoi;Ho Chi Minh City;Saigon|VU Port Vila|WS Apia|XK Pristina|YE Sanaa;Aden|ZA Pretoria;Cape Town;Johannesburg|ZM Lusaka|ZW Harare';

let cities: Map<string, string> | undefined;

const citiesByKey = (): ReadonlyMap<string, string> =>
	(cities ??= new Map(
		CITIES.split('|').flatMap((line) =>
			line
				.slice(3)
				.split(';')
				.map((city) => [wordsIn(city, 'en').join(''), line.slice(0, 2)] as const)
		)
	));

/** The state a city lies in, by any spelling that has its key. */
export const stateOf = (key: string): string | undefined => citiesByKey().get(key);

/** Whether a key is a city's. */
export const isCity = (key: string): boolean => citiesByKey().has(key);
