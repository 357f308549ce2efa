/**
 * What states are called besides their names, in other languages than English (for that see states.ts): by the
 * short forms of CLDR ("USA", "UK"), and by what people say. By language and ISO code.
 */
import { tongue } from '#lib/question/key.ts';

const OTHERS: Readonly<Record<string, string>> = {
	de:
		'AE VAE|UAE|Emirate;BY Weißrussland|Belarus;CD DR Kongo|Demokratische Republik Kongo|Kongo-Kinshasa;CG Kongo-Brazzaville|Republik Kongo;' +
		'CI Elfenbeinküste;CN VR China|Volksrepublik China;CV Kap Verde;CZ Tschechische Republik;DE BRD|Bundesrepublik Deutschland|Bundesrepublik;' +
		'GB UK|GB|Großbritannien|Vereinigtes Königreich;KP DVRK|Demokratische Volksrepublik Korea;KR Republik Korea;MM Burma|Birma;NL Holland;' +
		'RU Russische Föderation;SK Slowakische Republik;SZ Swasiland;TL Osttimor;US USA|US|Vereinigte Staaten von Amerika|Amerika;VA Vatikan|Heiliger Stuhl',
	fr:
		'AE EAU|Émirats;BY Biélorussie|Bélarus|Belarus;CD RDC|République démocratique du Congo|Congo-Kinshasa;CG Congo-Brazzaville|République du Congo;' +
		'CN RPC|République populaire de Chine;CV Cap-Vert;CZ Tchéquie|République tchèque;DE RFA|République fédérale d’Allemagne;GB Grande-Bretagne|UK;' +
		'KP RPDC;KR République de Corée;MM Birmanie|Myanmar;NL Hollande;RU Fédération de Russie;SZ Swaziland;TL Timor oriental;US États-Unis d’Amérique|USA|EU|Amérique;VA Vatican|Saint-Siège',
	es:
		'AE EAU|Emiratos;BY Bielorrusia|Belarús;CD RDC|República Democrática del Congo;CG Congo-Brazzaville|República del Congo;CI Costa de Marfil;' +
		'CN RPC|República Popular China;CZ Chequia|República Checa;GB Gran Bretaña|UK;KR República de Corea;MM Birmania|Myanmar;NL Holanda;RU Federación Rusa|Federación de Rusia;' +
		'SZ Suazilandia;TL Timor Oriental;US EE. UU.|EEUU|USA|Estados Unidos de América;VA Vaticano|Santa Sede',
	it:
		'AE EAU|Emirati;BY Bielorussia|Belarus;CD RDC|Repubblica Democratica del Congo;CI Costa d’Avorio;CN RPC|Repubblica Popolare Cinese;CZ Cechia|Repubblica Ceca;' +
		'GB Gran Bretagna|UK;KR Repubblica di Corea;MM Birmania|Myanmar;NL Olanda;RU Federazione Russa;US USA|Stati Uniti d’America|Stati Uniti;VA Vaticano|Santa Sede',
	pt:
		'AE EAU|Emirados;BY Bielorrússia|Belarus;CZ Tchéquia|República Checa|República Tcheca;GB Grã-Bretanha|UK;MM Birmânia|Myanmar;NL Holanda|Países Baixos;' +
		'RU Federação Russa;US EUA|USA|Estados Unidos da América;VA Vaticano|Santa Sé',
	nl: 'AE VAE;BY Wit-Rusland|Belarus;CZ Tsjechische Republiek;GB VK|UK|Groot-Brittannië;MM Birma|Myanmar;NL Holland;US VS|USA|Verenigde Staten van Amerika;VA Vaticaan',
	pl: 'AE ZEA;CZ Republika Czeska;GB Zjednoczone Królestwo|UK;MM Birma;NL Niderlandy|Królestwo Niderlandów;RU Federacja Rosyjska;US USA|Stany Zjednoczone Ameryki',
	ru:
		'AE ОАЭ;BY Белоруссия|Беларусь;CD ДРК|ДР Конго;CI Кот-д’Ивуар;CN КНР|Китайская Народная Республика;CZ Чешская Республика;DE ФРГ;GB Соединённое Королевство|Британия;' +
		'KP КНДР|Северная Корея;KR Республика Корея|Южная Корея;MM Бирма;NL Голландия;RU РФ|Российская Федерация;US США|Соединённые Штаты Америки|Америка;VA Святой Престол',
	uk: 'AE ОАЕ;CN КНР;CZ Чеська Республіка;DE ФРН;GB Сполучене Королівство|Британія;KP КНДР;KR Республіка Корея;NL Голландія;RU РФ|Російська Федерація;US США|Сполучені Штати Америки|Америка',
	tr: 'AE BAE;GB Birleşik Krallık|Britanya;NL Hollanda;RU Rusya Federasyonu;US ABD|Amerika|Amerika Birleşik Devletleri',
	ar: 'GB بريطانيا|بريطانيا العظمى;NL هولندا;RU روسيا الاتحادية;US أمريكا|الولايات المتحدة الأمريكية'
};

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

function othersIn(language: string): ReadonlyMap<string, readonly string[]> {
	let others = known.get(language);
	if (!others) {
		const lines = Object.hasOwn(OTHERS, language) ? (OTHERS[language] ?? '').split(';') : [];
		others = new Map(lines.map((line) => [line.slice(0, 2), line.slice(3).split('|')]));
		known.set(language, others);
	}
	return others;
}

const called = new Map<string, readonly string[]>();

/** What else a state is called in a language, by its ISO code; worked out once: each question about states asks. */
export function calledIn(iso: string, lang: string): readonly string[] {
	if (!/^[A-Z]{2}$/.test(iso)) return [];
	const asked = `${lang} ${iso}`;
	let names = called.get(asked);
	if (!names) {
		const ofCldr = (['long', 'short'] as const).flatMap(
			(style) =>
				new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' }).of(iso) ?? []
		);
		names = [...new Set([...ofCldr, ...(othersIn(tongue(lang)).get(iso) ?? [])])];
		called.set(asked, names);
	}
	return names;
}
