/** Units of measure in the words of a question or beside a number. */
import { normalise } from './normalise.ts';

interface Unit {
	/** What it measures: only units of one measure can be mistaken for each other. */
	measure: string;
	/** As messages call it. */
	name: string;
}

const list = (measure: string, units: Record<string, string>): (Unit & { pattern: RegExp })[] =>
	Object.entries(units).map(([name, words]) => ({
		measure,
		name,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
	}));

/** Over normalised text; English, German, French, Spanish and Russian words, and the signs everybody writes. */
const UNITS = [
	...list('length', {
		kilometres: 'km|kilomet(?:re|er)s?n?|kilometros?|километр\\p{L}*',
		metres: 'm|met(?:re|er)s?n?|metros?|метр\\p{L}*',
		centimetres: 'cm|[cz]entimet(?:re|er)s?n?|centimetros?|сантиметр\\p{L}*',
		millimetres: 'mm|millimet(?:re|er)s?n?|milimetros?|миллиметр\\p{L}*',
		nanometres: 'nm|nanomet(?:re|er)s?n?|nanometros?|нанометр\\p{L}*',
		miles: 'mi|miles?|milles|millas?|meilen?|мил[ьия]\\p{L}*',
		inches: 'inch(?:es)?|zoll|pouces?|pulgadas?|дюйм\\p{L}*',
		feet: 'ft|feet|foot|fuss|pieds?|pies|фут\\p{L}*'
	}),
	...list('area', {
		'square kilometres': 'km2|km²|sq km|square kilomet(?:re|er)s?|quadratkilometern?|кв\\.? ?км',
		hectares: 'ha|hectares?|hektar|гектар\\p{L}*',
		acres: 'acres?',
		'square miles': 'sq mi|square miles?'
	}),
	...list('mass', {
		tonnes: 't|tonn?es?|tons?|tonnen|toneladas?|тонн\\p{L}*',
		grams: 'g|grams?|grammes?|gramm|gramos?|грамм\\p{L}*',
		milligrams: 'mg|milligram(?:me)?s?|milligramm|miligramos?|миллиграмм\\p{L}*',
		kilograms: 'kg|kilos?|kilograms?|kilogrammes?|kilogramm|kilogramos?|килограмм\\p{L}*',
		pounds: 'lbs?|pounds? of weight'
	}),
	...list('time', {
		years: 'years?|jahren?|ans|annees?|anos?|лет|год(?:а|ов)?',
		months: 'months?|monaten?|mois|mes(?:es)?|месяц\\p{L}*',
		weeks: 'weeks?|wochen?|semaines?|semanas?|недел\\p{L}*',
		days: 'days?|tagen?|jours?|dias?|дн(?:я|еи)|день',
		hours: 'hours?|stunden?|heures?|horas?|час(?:а|ов)?',
		minutes: 'minutes?|minuten|minutos?|минут\\p{L}*',
		seconds: 'seconds?|sekunden?|secondes?|segundos?|секунд\\p{L}*'
	}),
	...list('money', {
		dollars: '\\$|us\\$|usd|dollars?|dolares|доллар\\p{L}*',
		euros: '€|eur|euros?|евро',
		roubles: '₽|rub|rou?bles?|rubel|рубл\\p{L}*',
		francs: 'chf|francs?|franken|francos?|франк\\p{L}*',
		marks: 'dm|marks?|reichsmark|marcos?|марк[аиу]?',
		yen: '¥|jpy|yens?|yenes|иен\\p{L}*',
		pesos: 'pesos?|песо',
		'pounds sterling': '£|gbp|pounds sterling'
	}),
	...list('volume', {
		litres: 'l|lit(?:re|er)s?n?|litros?|литр\\p{L}*',
		millilitres: 'ml|millilit(?:re|er)s?n?|mililitros?|миллилитр\\p{L}*'
	}),
	...list('heat', { 'degrees Celsius': '°c|celsius', 'degrees Fahrenheit': '°f|fahrenheit' }),
	...list('scale', {
		thousands: 'thousands?|tausend|milliers|miles de|тысяч\\p{L}*',
		millions: 'millions?|millionen|millones|mio|миллион\\p{L}*|млн',
		billions: 'billions?|milliarden|milliards?|bn|mrd|миллиард\\p{L}*|млрд'
	})
];

/** Where a question says in which unit it wants the answer. */
const ASKED =
	/(?<!\p{L})(?:(?:how many|how much|in what number of|wie ?viele?|сколько|in how many|in|en|cuant[oa]s?)\s+(?:\p{L}+ )?|combien d(?:e |'))$/u;

/** The units of a text. In a question only those that are asked in count: "within ten days, how many …". */
export function unitsIn(text: string): Unit[] {
	const words = normalise(text);
	const question = words.endsWith('?');
	return UNITS.flatMap(({ measure, name, pattern }) => {
		const found = pattern.exec(words);
		if (!found || (question && !ASKED.test(words.slice(0, found.index)))) return [];
		return [{ measure, name }];
	});
}
