/** A deck as Markdown that a person can read: `Q:` and `A:`, with tags beneath, and the footnote in a comment. */
import { askedCards } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { hashedTags } from '#lib/formats/text/tags.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';

export const writeMarkdown: Writer = (deck) => {
	const tally = new Tally();
	const cards = askedCards(deck).map(
		({ question, answer, wrong, accept, footnote, lost, tags }) => {
			const hashed = hashedTags(tags);
			tally.card([
				...lost,
				...(wrong.length > 0 ? [REASONS.wrongAnswers] : []),
				...(accept.length > 0 ? [REASONS.otherAnswers] : []),
				...(hashed.changed ? [REASONS.tagSigns] : []),
				...(hashed.lost ? [REASONS.tags] : [])
			]);
			const note = footnote === '' ? '' : `\n\n<!-- ${footnote.replaceAll('--', '– ').trim()} -->`;
			const filed = hashed.text === '' ? '' : `\n\n${hashed.text}`;
			return `Q: ${question}\nA: ${answer}${filed}${note}`;
		}
	);
	return tally.written(`# ${oneLine(deck.title)}\n\n${cards.join('\n\n---\n\n')}\n`);
};
