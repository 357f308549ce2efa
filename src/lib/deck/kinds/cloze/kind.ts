import { textAnswer, wrongText } from '#lib/deck/answers.ts';
import type { ClozePart } from '#lib/deck/card.ts';
import { clozeParts, filledText } from '#lib/deck/cloze-text.ts';
import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';

/** One card a blank; the other blanks are shown filled in. */
export const cloze: Kind<'cloze'> = {
	keys: ({ text }) =>
		[...new Set(clozeParts(text).flatMap(({ blank }) => blank ?? []))].map((member) => ({
			aspect: 'blank',
			member
		})),
	draft(view, fact, { member }) {
		const parts = clozeParts(fact.text);
		const asked = parts.find(({ blank }) => blank === member);
		if (member === undefined || !asked) return undefined;
		const about = Object.hasOwn(fact.blanks, member) ? fact.blanks[member] : undefined;
		const answer = textAnswer(view, asked.text, about?.accept ?? []);
		const gap: ClozePart =
			about?.hint === undefined ? { blank: true } : { blank: true, hint: about.hint };
		return {
			prompt: view.wording.fillGap,
			answer,
			wrong: () => (about?.wrong ?? []).map(({ text, why }) => wrongText(view, text, answer, why)),
			cloze: parts.map(({ text, blank }) => (blank === member ? gap : { text }))
		};
	},
	statement: (_, { text }) => filledText(text),
	names: none,
	like: alike,
	spoken: nobody,
	mixedUp: none
};
