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

/** Over normalised text; English, German and Russian words, and the signs everybody writes. */
const UNITS = [
	...list('length', {
		kilometres: 'km|kilomet(?:re|er)s?n?|километр\\p{L}*',
		metres: 'm|met(?:re|er)s?n?|метр\\p{L}*',
		miles: 'mi|miles?|meilen?|мил[ьия]\\p{L}*',
		feet: 'ft|feet|foot|fuss|фут\\p{L}*'
	}),
	...list('area', {
		'square kilometres': 'km2|km²|sq km|square kilomet(?:re|er)s?|quadratkilometern?|кв\\.? ?км',
		hectares: 'ha|hectares?|hektar|гектар\\p{L}*',
		acres: 'acres?',
		'square miles': 'sq mi|square miles?'
	}),
	...list('mass', {
		tonnes: 't|tonn?es?|tons?|tonnen|тонн\\p{L}*',
		kilograms: 'kg|kilograms?|kilogrammes?|kilogramm|килограмм\\p{L}*',
		pounds: 'lbs?|pounds? of weight'
	}),
	...list('time', {
		years: 'years?|jahren?|лет|год(?:а|ов)?',
		months: 'months?|monaten?|месяц\\p{L}*',
		weeks: 'weeks?|wochen?|недел\\p{L}*',
		days: 'days?|tagen?|дн(?:я|еи)|день',
		hours: 'hours?|stunden?|час(?:а|ов)?',
		minutes: 'minutes?|minuten|минут\\p{L}*'
	}),
	...list('money', {
		dollars: '\\$|us\\$|usd|dollars?|доллар\\p{L}*',
		euros: '€|eur|euros?|евро',
		roubles: '₽|rub|rou?bles?|rubel|рубл\\p{L}*',
		'pounds sterling': '£|gbp|pounds sterling'
	}),
	...list('heat', { 'degrees Celsius': '°c|celsius', 'degrees Fahrenheit': '°f|fahrenheit' }),
	...list('scale', {
		thousands: 'thousands?|tausend|тысяч\\p{L}*',
		millions: 'millions?|millionen|mio|миллион\\p{L}*|млн',
		billions: 'billions?|milliarden|bn|mrd|миллиард\\p{L}*|млрд'
	})
];

/** Where a question says in which unit it wants the answer. */
const ASKED =
	/(?:how many|how much|in what number of|wie ?viele?|сколько|in how many|in)\s+(?:\p{L}+ )?$/u;

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
