/** Texts of other programs, known by what stands in them. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { EXPORT_TEXT, ROWS, START, type Kind } from './other-kinds.ts';

/** Keys that stand at the beginning of a line in a deck, however broken. */
const DECK = /^["']?(?:format|id|title|summary|license|authors|sources|entities|facts)["']?\s*:/m;

/** The same within braces: JSON, which may be written with any blanks before its keys. */
const DECK_IN_BRACES =
	/^\s*\{[^]*?["'](?:format|title|summary|license|authors|sources|entities|facts)["']\s*:/;

const TEXTS: readonly [RegExp, Kind][] = [
	[
		/^\s*<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<quiz\b|^\s*<quiz\b/s,
		{ what: say`an export of Moodle (XML)`, todo: EXPORT_TEXT }
	],
	[
		/^\s*(?:<!doctype html|<html|<head|<body|<meta|<table|<div|<p>)/i,
		{ what: say`a web page (HTML)`, todo: EXPORT_TEXT }
	],
	[/^\s*<\?xml|^\s*<[A-Za-z][^>]*>[^]*<\/[A-Za-z]/, { what: say`an XML file`, todo: EXPORT_TEXT }],
	[
		/^#(?:separator|html|tags|columns|notetype|deck)(?: column)?:/im,
		{ what: say`an export of Anki (notes as text)`, todo: ROWS, list: true }
	],
	[/^ANSWER:\s*[A-Z]\b/m, { what: say`a quiz in Aiken’s format`, todo: EXPORT_TEXT }],
	[
		/(?:^|\n)(?:::[^\n]{0,300}::)?[^\n{}]{0,2000}(?<!\\)\{\s{0,100}(?:[=~#]|T(?:RUE)?\s{0,100}[}#]|F(?:ALSE)?\s{0,100}[}#])/,
		{ what: say`a quiz in Moodle’s GIFT format`, todo: EXPORT_TEXT }
	],
	[/^\\documentclass/m, { what: say`a LaTeX document`, todo: EXPORT_TEXT }],
	[/^BEGIN:(?:VCALENDAR|VCARD)/, { what: say`a calendar or an address card`, todo: START }]
];

/** What a text is that is surely no deck; undefined of others, however broken. */
export function otherText(text: string): Kind | undefined {
	const content = text.replace(/^\ufeff/, '');
	const markup = TEXTS.slice(0, 3).find(([pattern]) => pattern.test(content.slice(0, 5000)))?.[1];
	if (markup) return markup;
	if (isOtherJson(content))
		return {
			what: say`JSON that holds something else`,
			todo: say`${START} (JSON of the same shape will do, too)`
		};
	if (DECK.test(content) || DECK_IN_BRACES.test(content)) return undefined;
	const known = TEXTS.find(([pattern]) => pattern.test(content))?.[1];
	return known ?? table(content) ?? prose(content);
}

function isOtherJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text)) return false;
	try {
		const value: unknown = JSON.parse(text);
		const keys = Array.isArray(value) ? [] : Object.keys(Object(value));
		return !keys.some((key) => ['format', 'facts', 'sources'].includes(key));
	} catch {
		return false;
	}
}

const SEPARATORS: readonly [string, Saying][] = [
	['\t', say`tabs`],
	[';', say`semicolons`],
	[',', say`commas`],
	['|', say`bars`]
];

/** Rows that are all parted by the same sign. */
function table(text: string): Kind | undefined {
	const rows = text.split(/\r\n|[\r\n]/).filter((row) => row.trim() !== '' && !row.startsWith('#'));
	if (rows.length < 2 || rows.some((row) => /^\s*(?:- |[\w-]+:(?:\s|$))/.test(row)))
		return undefined;
	const shown = rows.slice(0, 500);
	const parting = SEPARATORS.find(
		([sign]) => shown.filter((row) => row.includes(sign)).length >= shown.length * 0.8
	);
	return (
		parting && {
			what: say`a table (columns parted by ${parting[1]}), such as Quizlet, Anki and spreadsheets export`,
			todo: ROWS,
			list: true
		}
	);
}

const KEY = /^(?:[-?] )?["']?[\w -]{1,40}["']?\s*:(?:\s|$)/;

/** Sentences, with no key of any kind. */
function prose(text: string): Kind | undefined {
	const lines = text
		.split(/\r\n|[\r\n]/)
		.filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
	if (
		lines.length === 0 ||
		// Blanks before it are cut: a pattern would look for its end from each of thousands.
		lines.some((line) => KEY.test(line.trim().slice(0, 60)))
	)
		return undefined;
	if (!lines.some((line) => /\S\s+\S/.test(line))) return undefined;
	if (/^\s*[[{]/.test(lines[0] ?? '') || /[\ufffd\p{Cc}]/u.test(text.replace(/[\r\n\t]/g, '')))
		return undefined;
	return {
		what: say`plain text`,
		todo: say`${START}, and write what is to be learnt as facts`,
		list: true
	};
}
