/** What columns are called in spreadsheets that people learn from. */

import type { Role } from '#lib/formats/choices.ts';

export type Column = Role;

const NAMES: Readonly<Record<Column, RegExp>> = {
	front:
		/^(?:front|term|word|question|prompt|q|frage|begriff|vorderseite|wort|recto|terme|mot|question|pregunta|término|palabra|السؤال|المصطلح|الكلمة|問題|単語|質問|问题|词语|单词)$/,
	back: /^(?:back|definition|answer|meaning|translation|a|antwort|rückseite|bedeutung|übersetzung|verso|définition|réponse|traduction|respuesta|definición|traducción|الجواب|الإجابة|المعنى|الترجمة|答え|解答|回答|意味|答案|释义)$/,
	note: /^(?:notes?|hint|example|extra|comment|explanation|remark|notiz|hinweis|beispiel|bemerkung|erklärung|exemple|ejemplo|ملاحظة|مثال)$/,
	tags: /^(?:tags?|labels?|categor(?:y|ies)|schlagw(?:ort|orte|örter)|kategorien?|mots?[- ]clés?|étiquettes?|catégories?|etiquetas?|categorías?|الوسوم|وسوم|الوسم|الفئة|التصنيف)$/,
	deck: /^(?:deck|section|chapter|unit|lesson|stapel|kapitel|lektion|الفصل|الدرس)$/,
	id: /^(?:guid|id|#|nr\.?|no\.?)$/
};

/** Languages as columns are headed, and their codes. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
	[/^(?:english|englisch|anglais|inglés|الإنجليزية)$/, 'en'],
	[/^(?:german|deutsch|allemand|alemán|الألمانية)$/, 'de'],
	[/^(?:french|français|französisch|francés|الفرنسية)$/, 'fr'],
	[/^(?:spanish|español|spanisch|espagnol|الإسبانية)$/, 'es'],
	[/^(?:italian|italiano|italienisch|italien)$/, 'it'],
	[/^(?:portuguese|português|portugiesisch|portugais)$/, 'pt'],
	[/^(?:latin|latein|latina)$/, 'la'],
	[/^(?:greek|griechisch|grec|ελληνικά)$/, 'el'],
	[/^(?:russian|russisch|russe|русский)$/, 'ru'],
	[/^(?:turkish|türkisch|türkçe|turc)$/, 'tr'],
	[/^(?:arabic|arabisch|arabe|العربية)$/, 'ar'],
	[/^(?:chinese|chinesisch|chinois|中文|汉语)$/, 'zh'],
	[/^(?:japanese|japanisch|japonais|日本語)$/, 'ja']
];

const heading = (cell: string) =>
	cell
		.trim()
		.toLowerCase()
		.replace(/^["'#*]+|["'*:]+$/g, '');

/** A heading without what it says of how it is filled in: "Answer 3\n(Optional)", "Question - max 120 characters". */
export const headingWords = (cell: string): string =>
	heading(
		cell
			.slice(0, 200)
			.replace(/\([^()]*\)/g, ' ')
			.replace(/\s[-–—]\s[^]*$/, '')
			.replace(/\s+/g, ' ')
	).trim();

/** The language whose name a cell is. */
export const languageNamed = (cell: string): string | undefined =>
	LANGUAGES.find(([name]) => name.test(heading(cell)))?.[1];

/** Which column is which, by a first row that is a heading; undefined where it is none. */
export function columnsOf(row: readonly string[]): (Column | undefined)[] | undefined {
	const found = row.map(columnNamed);
	if (found.includes('front') && found.includes('back')) return found;
	// What else is there is named: what is not is the side that is asked.
	const named = found.filter((column) => column !== undefined).length;
	const asked = found.indexOf(undefined);
	if (found.includes('back') && named > 1 && asked >= 0)
		return found.map((column, i) => (i === asked ? 'front' : column));
	// "English, Deutsch": two languages and nothing else that could be words of them.
	const spoken = row.flatMap((cell, i) => (languageNamed(cell) === undefined ? [] : [i]));
	if (spoken.length !== 2) return undefined;
	return row.map((_, i) => (i === spoken[0] ? 'front' : i === spoken[1] ? 'back' : found[i]));
}

export const columnNamed = (cell: string): Column | undefined => {
	const name = heading(cell);
	return (Object.keys(NAMES) as Column[]).find((column) => NAMES[column].test(name));
};

/** Whether a text begins with a row that is a heading. */
export function isHeaded(text: string): boolean {
	const [first = ''] = text
		.slice(0, 2000)
		.trimStart()
		.split(/[\r\n]/);
	return ['\t', ';', '|', ','].some((sign) => columnsOf(first.split(sign)) !== undefined);
}
