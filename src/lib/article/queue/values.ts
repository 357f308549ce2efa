/** What a proposed fact says, asks and shows of the article. */
import type { Claim } from '#lib/article/gates/claim.ts';
import { MAX_EXCERPT } from '#lib/deck/evidence/excerpts.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Candidate, Value } from './candidate.ts';

const GAP = /\{\{([a-z0-9-]+):([^{}]*)\}\}/g;

/** A sentence without the marks of its gaps. */
export const ungapped = (text: string): string => text.replace(GAP, '$2');

/** What is left out of a sentence. */
export const gapsIn = (text: string): string[] => [...text.matchAll(GAP)].map(([, , gap]) => gap!);

/** A sentence in which some words of it are left out; as it is where they do not stand in it. */
export function gapped(text: string, gap: string): string {
	const plain = ungapped(text);
	const words = gap.trim();
	const at = words === '' ? -1 : plain.indexOf(words);
	return at < 0 ? plain : `${plain.slice(0, at)}{{gap:${words}}}${plain.slice(at + words.length)}`;
}

/** What is still to be said before it is a fact at all. */
export type Lack = 'speaker' | 'words' | 'front' | 'back' | 'gap' | 'long';

export function lackOf(value: Value): Lack | undefined {
	switch (value.kind) {
		case 'said':
			if (value.text.trim() === '') return 'words';
			if (isLong(value.text)) return 'long';
			return value.speaker.trim() === '' ? 'speaker' : undefined;
		case 'card':
			if (value.front.trim() === '') return 'front';
			return value.back.trim() === '' ? 'back' : undefined;
		case 'cloze':
			if (isLong(ungapped(value.text))) return 'long';
			return gapsIn(value.text).some((gap) => gap.trim() !== '') ? undefined : 'gap';
		default:
			return value satisfies never;
	}
}

const isLong = (text: string): boolean => wordsOf(text).length > MAX_EXCERPT;

/** How many words of the article are shown by it. */
export function quotedBy({ of, value }: Pick<Candidate, 'of' | 'value'>): number {
	switch (value.kind) {
		case 'said':
			return wordsOf(value.text).length;
		case 'card':
			// What letters stand for, and an answer to a question of one's own, are no quotation.
			return of === 'list' ? wordsOf(`${value.front} ${value.back}`).length : 0;
		case 'cloze':
			return wordsOf(ungapped(value.text)).length;
		default:
			return value satisfies never;
	}
}

/** What is claimed where somebody words it: all of the answer stands in the evidence. */
export function claimsOf(value: Value, evidence: string): Claim[] {
	const stands = (words: string): Claim => ({
		kind: 'definition',
		term: words,
		meaning: words,
		evidence
	});
	switch (value.kind) {
		case 'said':
			return [{ kind: 'quote', words: value.text, speaker: value.speaker, evidence }];
		case 'card':
			return value.back
				.split(/[,;]\s+|\n/)
				.filter((words) => wordsOf(words).length > 0)
				.map(stands);
		case 'cloze':
			return gapsIn(value.text).map(stands);
		default:
			return value satisfies never;
	}
}
