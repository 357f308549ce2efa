/** Words and signs of dates beside numbers and months: eras, "about", "in the year", numbers in words. */
import { normalise } from '#lib/deck/words/normalise.ts';
import { romanIn } from './numbers/number-forms.ts';
import { inWords } from './numbers/number-words.ts';

/** Signs of an era, before or after the year, on normalised text. The longer first. */
const BEFORE_CHRIST =
	/(?<![\p{L}])(?:b\.?\s?c\.?(?:\s?e\.?)?|before christ|before the common era|v\.?\s?chr\.?|vor christus|vor christi geburt|v\.?\s?u\.?\s?z\.?|av\.?\s?j\.?-?\s?c\.?|avant jesus-christ|avant j\.?-?\s?c\.?|avant notre ere|a\.\s?c\.?|antes de cristo|avanti cristo|до н\.?\s?э\.?|до нашей эры|до н\.\s?е\.?|до нашої ери|p\.\s?n\.\s?e\.?|pr\.?\s?n\.?\s?l\.?|f\.?\s?kr\.?|ق\.?\s?م\.?|قبل الميلاد|公元前|紀元前|기원전)(?![\p{L}])/u;
const AFTER_CHRIST =
	/(?<![\p{L}])(?:a\.?\s?d\.?|c\.?\s?e\.?|anno domini|n\.?\s?chr\.?|nach christus|u\.\s?z\.?|ap\.?\s?j\.?-?\s?c\.?|apres jesus-christ|de notre ere|d\.\s?c\.?|después de cristo|despues de cristo|н\.\s?э\.?|нашей эры|н\.\s?е\.?|n\.\s?e\.?|e\.?\s?kr\.?|م|ميلادي|ميلادية|公元|西暦|서기)(?![\p{L}])/u;

/** Finds the era a date names, and takes it out. The text is normalised. */
export function eraIn(line: string): { era?: 'before' | 'after'; rest: string } {
	for (const [pattern, era] of [
		[BEFORE_CHRIST, 'before'],
		[AFTER_CHRIST, 'after']
	] as const) {
		const found = pattern.exec(line);
		if (found) {
			const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
			return { era, rest };
		}
	}
	return { rest: line };
}

const setOf = (words: string) => new Set(words.split(' '));

/** Words that a date may have and that say nothing more, in any language they occur in. */
const IDLE = setOf(
	'the of in on at it was is year date day month ad anno about around circa c ca cca approx approximately roughly sometime ' +
		'early mid middle late beginning end during some ' +
		'der die das den dem am im jahr jahre jahres etwa ungefahr um rund zirka anfang mitte ende ' +
		'le la du de d l en an annee vers environ debut fin mi ' +
		'el del los ano hacia alrededor principios finales mediados a ' +
		'il nel dell anno circa inizio fine ' +
		'o ano cerca por volta ' +
		'het op jaar ongeveer rond omstreeks begin eind van ' +
		'в во г год года году около примерно приблизительно ' +
		'у рок року році р близько приблизно ' +
		'w we rok roku okolo r dnia z v ve roce rok asi dne ' +
		'yil yilinda yili yaklasik te ta de ' +
		'عام سنة في حوالي نحو سال حدود در ماه روز ' +
		'ב בשנת שנת ' +
		'त में सन वर्ष ' +
		'i an ar omkring ungefar ca ar ' +
		'年 年に 約 년 약'
);

/** In Portuguese "of the"; in Polish "until". */
const PORTUGUESE = setOf('do da no na');

/** Whether a word says nothing about when. */
export const isIdle = (word: string, lang: string): boolean =>
	IDLE.has(word) || (lang.startsWith('pt') && PORTUGUESE.has(word));

/** A year in English words: "nineteen seventeen", "two thousand and twelve", "ten sixty-six". */
export function yearInWords(words: readonly string[]): number | undefined {
	const whole = inWords(words);
	if (whole !== undefined) return whole >= 1000 && whole < 3000 ? whole : undefined;
	for (let at = 1; at < words.length; at++) {
		const century = inWords(words.slice(0, at));
		const oh = words[at] === 'oh' || words[at] === 'o';
		const rest = inWords(words.slice(oh ? at + 1 : at));
		if (century === undefined || rest === undefined || century < 10 || century > 29) continue;
		if (oh ? rest < 10 : rest >= 10 && rest < 100) return century * 100 + rest;
	}
	return undefined;
}

/** "2022年3月2日", "2022년 3월 2일", also in another order: year, month and day as they are marked. */
export function markedParts(
	line: string
): { year: number; month: number; day: number; rest: string } | undefined {
	const parts = { year: 0, month: 0, day: 0 };
	let rest = line;
	let any = false;
	for (const [part, sign] of [
		['year', /(\d{1,4})\s*[年년]/],
		['month', /(\d{1,2})\s*[月월]/],
		['day', /(\d{1,2})\s*[日号號일]/]
	] as const) {
		const found = sign.exec(rest);
		if (!found) continue;
		any = true;
		parts[part] = Number(found[1]);
		rest = rest.replace(found[0], ' ');
	}
	return any ? { ...parts, rest } : undefined;
}

const DIGITS = '〇一二三四五六七八九';
const digit = (sign: string): number =>
	DIGITS.indexOf(sign === '零' ? '〇' : sign === '元' ? '一' : sign);

/** Before the signs for year, month and day, digits for what is written in words. */
const withoutHanNumbers = (line: string): string =>
	line.replace(/[〇零一二三四五六七八九十元]{1,5}(?=\s*[年月日号號])/gu, (run) => {
		const value = run.includes('十') ? tens(run) : digits(run);
		return value === undefined ? run : String(value);
	});

/** "二十五": at most 99. */
function tens(run: string): number | undefined {
	const [, ten = '', one = ''] =
		/^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(run) ?? [];
	if (!/^.?十.?$/u.test(run)) return undefined;
	return (ten === '' ? 1 : digit(ten)) * 10 + (one === '' ? 0 : digit(one));
}

const digits = (run: string): number => Number([...run].map(digit).join(''));

/** "2 III 2022" and "2.III.2022" with the month in digits. */
const withoutRomanMonth = (text: string): string =>
	text.replace(
		/^(\d{1,2})([ ./-]+)([IVX]{1,4})[ ./-]+(\d{4})$/i,
		(all: string, day: string, _: string, month: string, year: string) => {
			const number = romanIn(month.toUpperCase()) ?? 0;
			return number > 12 ? all : `${day}.${number}.${year}`;
		}
	);

/** A text as dates are read in it. */
export const dateLine = (text: string): string =>
	normalise(withoutHanNumbers(withoutRomanMonth(text).normalize('NFKC')));
