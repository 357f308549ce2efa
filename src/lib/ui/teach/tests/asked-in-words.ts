/** A question in words, for a teacher who chooses: what it asks, how, and what is right. */
import { keyInWords } from '#lib/class/tests/key-in-words.ts';
import type { Question } from '#lib/question/question.ts';
import { cards } from '#lib/ui/messages/cards.ts';
import { givenWith } from './paper-items.ts';

export interface AskedInWords {
	/** How it is asked: “choice”, “typed”. */
	form: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	prompt: string;
	/** What stands beside the prompt; of a claim, the claim. */
	given: string | undefined;
	/** What can be picked; none where the answer is brought to mind. */
	options: string[];
	key: string;
}

export function askedInWords(question: Question): AskedInWords {
	const claim = question.form === 'true-false' ? question.claim.text : undefined;
	const picked = 'options' in question ? question.options : [];
	return {
		form: cards.history.form(question.form),
		lang: question.lang,
		dir: question.dir,
		prompt: question.prompt,
		given: [givenWith(question), claim].filter(Boolean).join(' – ') || undefined,
		options: picked.map(({ text }) => text),
		key: keyInWords(question)
	};
}
