import { entityAnswer, wrongEntity, wrongText } from '#lib/deck/answers.ts';
import type { WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { alike, none, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type Quote = FactOf<'quote'>;

/** Who said it, and, where a run of words is marked, how it went. */
export const quote: Kind<'quote'> = {
	keys: ({ blank }) => [
		{ aspect: 'speaker' },
		...(blank === undefined ? [] : [{ aspect: 'words' }])
	],
	draft(view, fact, { aspect }) {
		const { text, about, blank, speaker, lang } = fact;
		if (aspect === 'speaker') {
			const answer = entityAnswer(view, speaker.who);
			return {
				prompt: view.wording.whoSaid(about),
				given: { text, quote: true, ...(lang !== undefined && { lang }) },
				about: { text, quote: true, ...(lang !== undefined && { lang }) },
				several: { match: view.wording.whoSaidWhat },
				answer,
				wrong: () => otherSpeakers(view, fact)
			};
		}
		const [before, after] = aroundBlank(fact) ?? [];
		if (blank === undefined || before === undefined || after === undefined) return undefined;
		const answer = { kind: 'name', text: blank, accept: [], ...(lang && { lang }) } as const;
		return {
			prompt: view.wording.completeWords(view.inSentence(speaker.who), about),
			answer,
			// Only an editor can tell which other words would fit the sentence.
			wrong: () => fact.wrong.map((other) => wrongText(view, other.text, answer, other.why)),
			quoted: true,
			cloze: [
				...(before ? [{ text: before }] : []),
				{ blank: true },
				...(after ? [{ text: after }] : [])
			]
		};
	},
	statement: (view, { speaker, text }) =>
		`${view.nameOf(speaker.who)}: ${view.wording.quoted(text)}`,
	names: none,
	like: alike,
	spoken: (fact) => ({ ...fact, at: ['text'] }),
	mixedUp: none
};

/** The quotation before and after its blank; undefined if the blank is not in it. */
function aroundBlank({ text, blank }: Quote): [string, string] | undefined {
	const at = blank === undefined ? -1 : text.indexOf(blank);
	if (blank === undefined || at < 0) return undefined;
	return [text.slice(0, at), text.slice(at + blank.length)];
}

function otherSpeakers(view: DeckView, fact: Quote): WrongAnswer[] {
	const right = entityAnswer(view, fact.speaker.who);
	const why = view.wording.saidOtherwise;
	const found = new Map<string, WrongAnswer>();
	for (const who of fact.notBy)
		found.set(
			who,
			wrongEntity(view, who, right, view.wording.saidOtherwise(right.text, fact.text))
		);
	for (const other of view.kinOf(fact)) {
		const { who } = other.speaker;
		if (who === fact.speaker.who || found.has(who)) continue;
		found.set(who, wrongEntity(view, who, right, why(view.inSentence(who), other.text)));
	}
	return [...found.values()];
}
