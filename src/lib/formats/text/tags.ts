/** Tags that facts are filed under, as other programs write them and as facts have them. */
import { oneLine } from './clean.ts';

/** As the schema of decks has it. */
const LONGEST = 60;
const MOST = 60;

/** Each once, on one line; `cut`: one is longer than a tag may be, or they are more than a fact has. */
export function keptTags(all: readonly string[]): { tags: string[]; cut: boolean } {
	const tags = new Set<string>();
	let cut = all.length > MOST * LONGEST;
	for (const one of all.slice(0, MOST * LONGEST)) {
		const whole = oneLine(one.slice(0, MOST * LONGEST));
		const tag = oneLine(whole.slice(0, LONGEST));
		cut ||= tag !== whole || (tags.size >= MOST && !tags.has(tag));
		if (tag !== '' && tags.size < MOST) tags.add(tag);
	}
	return { tags: [...tags], cut };
}

/** Tags of many cards at once: more than each has, so that it is counted, and no more than anybody reads. */
export const ofMany = (tags: readonly string[]): string[] => tags.slice(0, MOST + 1);

/** With blanks between them, as Anki has them. */
export const partedTags = (text: string): string[] =>
	text.split(/[\s\u3000]+/).filter((tag) => tag !== '');

/** In a cell: a line each, or with whatever sign parts them; words that begin with a hash, or name levels, are one each. */
export function cellTags(cell: string): string[] {
	const sign = ['\n', ';', '|', ','].find((one) => cell.includes(one));
	const words = partedTags(cell);
	const isEach = words.every((word) => word.startsWith('#') || word.includes('::'));
	const tags = sign === undefined ? (isEach ? words : [cell]) : cell.split(sign);
	return tags.map((tag) => tag.trim().replace(/^#(?=[^\s#])/, '')).filter((tag) => tag !== '');
}

/** As they stand in a cell that is read so again; `changed`: a sign in one reads otherwise. */
export function tagsCell(tags: readonly string[]): { cell: string; changed: boolean } {
	const parts = tags.map((tag) => tag.replace(/[;|]/g, ',').replace(/^#/, ''));
	const cell = parts.join('; ');
	const isParted = parts.length > 1 || !/,|::|^#/.test(cell);
	return { cell: isParted ? cell : `${cell};`, changed: parts.some((tag, i) => tag !== tags[i]) };
}

/** As Anki has them, which parts them by blanks. */
export function ankiTags(tags: readonly string[]): { text: string; changed: boolean } {
	const written = tags.map((tag) => tag.replace(/[\s"\u3000]+/g, '_'));
	const text = written.length > 0 ? ` ${written.join(' ')} ` : '';
	return { text, changed: written.some((tag, i) => tag !== tags[i]) };
}

const SIGN = /[^\p{L}\p{N}_/-]+/gu;
/** One word of Markdown that is a tag: `#science/physics`. */
const HASHED = /^#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*$/u;

/** As Obsidian has them, a word each with a hash before it; `lost`: one without a letter is none there. */
export function hashedTags(tags: readonly string[]): {
	text: string;
	changed: boolean;
	lost: boolean;
} {
	const written = tags.map(
		(tag) =>
			`#${tag
				.replaceAll('::', '/')
				.replace(SIGN, '-')
				.replace(/^-+|-+$/g, '')}`
	);
	const kept = written.filter((word) => HASHED.test(word));
	return {
		text: kept.join(' '),
		changed: kept.some((word) => !tags.includes(word.slice(1))),
		lost: kept.length < written.length
	};
}

const BLANKS = [' ', '\t', '\n'];

/** The text without the tags that it ends with, and those; text that is nothing else is left as it is. */
export function tagsAtEnd(text: string): { text: string; tags: string[] } {
	const tags: string[] = [];
	let rest = text.trimEnd();
	for (;;) {
		// No further back than a tag is long: else a line of nothing but tags would be gone through for each of them.
		const end = rest.slice(-LONGEST * 2);
		const word = end.slice(Math.max(...BLANKS.map((blank) => end.lastIndexOf(blank))) + 1);
		if (!HASHED.test(word) || (word === end && end !== rest)) break;
		tags.push(word.slice(1));
		rest = rest.slice(0, rest.length - word.length).trimEnd();
	}
	return rest === '' ? { text, tags: [] } : { text: rest, tags: tags.reverse() };
}

/** Whether a line is nothing but tags, and which. */
export function tagsAlone(line: string): string[] | undefined {
	const words = partedTags(line);
	return words.length > 0 && words.every((word) => HASHED.test(word))
		? words.map((word) => word.slice(1))
		: undefined;
}
