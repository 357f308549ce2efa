/**
 * Sentences that say one thing of another which has only one answer: the capital of a state, where somebody was born, who
 * founded something. Few forms, each of a whole sentence or of its main part, for what is read wrongly is learnt wrongly.
 */
import { de } from './relations/de.ts';
import { en } from './relations/en.ts';
import { es } from './relations/es.ts';
import { fr } from './relations/fr.ts';
import type { Relations } from './relations/language.ts';

export interface RelationFound {
	/** What is asked, in words of the article’s language, and the words that answer it, with their place. */
	asked: string;
	answer: string;
	start: number;
	end: number;
	/** Nothing else is said in the sentence. */
	alone: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]*[\p{L}\p{M}\p{N}]`;

interface Reader {
	forms: readonly (readonly [RegExp, asked: string])[];
	noName: RegExp;
}

/** The forms of a language as they are looked for. */
function readerOf({ and, link, article, goesOn, when, noName, forms }: Relations): Reader {
	const name = String.raw`${article}${WORD}(?: (?:(?:${link}) ){0,2}${WORD}){0,5}`;
	const person = String.raw`${WORD}(?: (?:(?:${link}) ){0,2}${WORD}){1,4}`;
	const parts: Readonly<Record<string, string>> = {
		name,
		place: String.raw`${name}(?:, ${name})?`,
		people: String.raw`${name}(?:(?:, ${name})* ${and} ${name})?`,
		// Where all nouns have capitals, who has a first name is somebody.
		persons: `${person}(?:(?:, ${person})* ${and} ${person})?`,
		aside: String.raw`(?: \([^()]{1,60}\)|, [^,.;]{1,60},)?`,
		when: `(?:${when})?`
	};
	const whole = (said: string) =>
		said
			.replace(/\{(of|answer):(\w+)\}/g, (_, group, part) => `(?<${group}>${parts[part]})`)
			.replace(/\{(aside|when)\}/g, (_, part) => parts[part] ?? '');
	const rest = String.raw`(?<rest>[.!]["”’»]?$|[,;—–]| (?:${goesOn}) )`;
	return {
		forms: forms.map(([said, asked]) => [new RegExp(`^${whole(said)}${rest}`, 'u'), asked]),
		noName: new RegExp(`^(?:${noName})$`, 'iu')
	};
}

/** By the language they are in. */
const READERS: Readonly<Record<string, Reader>> = {
	de: readerOf(de),
	en: readerOf(en),
	es: readerOf(es),
	fr: readerOf(fr)
};

/** Longer sentences say more than one thing. */
const LONGEST = 300;

/** @param sentence at `start` in the article */
export function relationIn(
	sentence: string,
	start: number,
	lang: string
): RelationFound | undefined {
	const reader = Object.hasOwn(READERS, lang) ? READERS[lang] : undefined;
	if (!reader || sentence.length > LONGEST) return undefined;
	const isNone = (name: string) =>
		reader.noName.test(name) || reader.noName.test(name.split(' ')[0]!);
	for (const [pattern, asked] of reader.forms) {
		const { groups } = pattern.exec(sentence) ?? {};
		if (!groups) continue;
		const { before = '', of = '', answer = '', rest = '' } = groups;
		if (isNone(of) || isNone(answer)) continue;
		const at = sentence.startsWith(answer) ? 0 : sentence.lastIndexOf(answer);
		const called = of.startsWith('The ') ? `the ${of.slice(4)}` : of;
		const place = { start: start + at, end: start + at + answer.length };
		return {
			...place,
			asked: asked.replace('{before}', before).replace('{of}', () => called),
			answer,
			alone: /^[.!]/.test(rest)
		};
	}
	return undefined;
}
