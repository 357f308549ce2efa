import { copyOf } from '#lib/article/plain-text.ts';
import { makeAnchor } from '#lib/deck/evidence/anchors.ts';
import { MAX_EXCERPT } from '#lib/deck/evidence/excerpts.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { indexText } from '#lib/deck/evidence/source-text.ts';
import { readArticle, sha256 } from './files.ts';
import { UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** `anchor ARTICLE.txt "words"`: a ready anchor, to be pasted into a deck. */
export function anchor(
	[article, ...quoted]: readonly string[],
	source: string,
	root: string,
	terminal: Terminal
): ExitCode {
	if (article === undefined || quoted.length === 0)
		throw new UsageError('Say which text and which words: anchor ARTICLE.txt "words of it"');
	const text = copyOf(readArticle(article, root, terminal).text);
	const words = quoted.join(' ');
	const made = makeAnchor(text, words, sha256);
	if (!made.ok) {
		terminal.err(`${article}: ${made.message}`);
		return 1;
	}
	const { hash, words: count, paragraph, position } = made.anchor;
	const fields = [
		`source: ${source}`,
		`hash: '${hash}'`,
		`words: ${count}`,
		`paragraph: ${paragraph}`,
		`position: ${position}`
	];
	const asked = wordsOf(words);
	if (asked.length <= MAX_EXCERPT) fields.push(`excerpt: ${quotedYaml(made.quoted)}`);
	terminal.out(`- { ${fields.join(', ')} }`);
	terminal.err(
		[
			`# ${indexText(text).tokens.length} words in the source; the anchor covers ${count}`,
			asked.length <= MAX_EXCERPT
				? `; the excerpt has ${asked.length} (drop it if nothing needs to be shown).`
				: `; ${asked.length} are too many for an excerpt (${MAX_EXCERPT} at most).`
		].join('')
	);
	if (made.occurrences > 1)
		terminal.err(`# The same words stand ${made.occurrences} times in the source.`);
	return 0;
}

const quotedYaml = (text: string) => `'${text.replaceAll("'", "''")}'`;
