/** Sentences that say one thing of another, as candidates. */
import { relationIn } from '#lib/article/facts/relations.ts';
import type { Judge } from '#lib/article/gates/judge.ts';
import { sentenceAround } from '#lib/article/made/sentences.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Candidate } from './candidate.ts';

type Draft = Omit<Candidate, 'id'> & { named: string };

/** To the end of the paragraph at the latest: what ends nowhere is not looked through again from each of its letters. */
const SENTENCE = /\S[^]*?(?:[.!]["”’]?(?=\s+["“]?\p{Lu})|$)/gu;

/** Only sentences that can be asked alone, each with what the gates have against it. */
export function relations(found: Proposals, judge: Judge): Draft[] {
	const { text, body, lexicon } = found.article;
	return body.flatMap(({ start, end }) =>
		[...text.slice(start, end).trimEnd().matchAll(SENTENCE)].flatMap((match): Draft[] => {
			const at = start + match.index;
			const one = relationIn(match[0], at, lexicon.language.code);
			const evidence = one && sentenceAround(found, one);
			if (!one || !evidence || evidence.start !== at) return [];
			const { asked, answer, start: from, end: to, alone } = one;
			const words = text.slice(evidence.start, evidence.end);
			return [
				{
					of: 'relation',
					value: { kind: 'card', front: asked, back: answer },
					evidence,
					mark: { start: from, end: to },
					sure: alone,
					named: `relation ${asked}`,
					faults: judge({ kind: 'definition', term: answer, meaning: answer, evidence: words })
				}
			];
		})
	);
}
