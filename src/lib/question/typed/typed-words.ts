/** The words of what is typed, and of what a card shows, as they are compared. */
import { normalise } from '#lib/deck/words/normalise.ts';
import { wordsIn } from '#lib/question/key.ts';

export interface Word {
	/** As it is compared. */
	key: string;
	/** A single letter that stands for a name. */
	initial: boolean;
}

/** The words of a typed text; "M.S." is two. */
export function typedWords(
	text: string,
	lang: string,
	accents: boolean,
	small: ReadonlySet<string>
): Word[] {
	const apart = text
		.slice(0, 240)
		.replace(/(?<!\p{L})(\p{Lu})\.(?=\s*-?\p{Lu})-?/gu, '$1. ')
		.replace(/['’]s(?!\p{L})/gu, ' ');
	return (apart.match(/[^\s,;:()/"“”„«»-]+/gu) ?? []).flatMap((raw) =>
		wordsIn(`x ${raw} x`, lang, accents)
			.slice(1, -1)
			.map((key) => {
				const initial = /^\p{Lu}\.?$/u.test(raw) || (/^\p{L}\.$/u.test(raw) && !small.has(key));
				return { key: initial ? key.replace('#', '') : key, initial };
			})
	);
}

/** Words of a longer text, without a limit on its length as for names. */
export const wordsOfText = (text: string, lang: string): string[] =>
	(text.slice(0, 1200).match(/[^\s,;:()/"“”„«»?!…—–-]+/gu) ?? []).flatMap((raw) =>
		wordsIn(`x ${raw.replace(/['’]s$/u, '')} x`, lang).slice(1, -1)
	);

/** UN of "United Nations": the initials of names in a text. */
export function acronymsOf(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [run] of text
		.slice(0, 1200)
		.matchAll(/\p{Lu}\p{L}+(?:\s+(?:(?:of|the|and|for|on)\s+)*\p{Lu}\p{L}+)+/gu)) {
		const words = run.match(/\p{Lu}(?=\p{L})/gu) ?? [];
		for (let from = 0; from < words.length; from++)
			for (let to = from + 2; to <= words.length; to++)
				found.add(normalise(words.slice(from, to).join('')));
	}
	return found;
}
