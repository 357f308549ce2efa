/**
 * The Vite plugin that lets no bad deck ship: importing a deck file gives its checked content, and a
 * build with any problem in any deck fails with all of them.
 */
import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { listingOf } from '#lib/deck/listing.ts';
import { problemText, type Problem } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { shippedMedium } from '#lib/deck/media/shipped.ts';
import { checkFiles } from './check.ts';
import { deckFiles, DECKS } from './files.ts';
import { counted } from './terminal.ts';

/** Deck files are modules; a change to one reloads what shows it. */
export function decks(): Plugin {
	let root = process.cwd();
	return {
		name: 'footnote-decks',
		enforce: 'pre',
		configResolved(config) {
			({ root } = config);
		},
		buildStart() {
			if (this.environment.mode !== 'build') return;
			const { decks, problems, warnings } = checkFiles(deckFiles(root), root);
			for (const warning of warnings) this.warn(problemText(warning));
			if (problems.length > 0) this.error(report(problems));
			// Pages fetch them by what they are called; the server's code has no need of them.
			if (this.environment.config.consumer !== 'client') return;
			const media = new Map(decks.flatMap((one) => one.media).map((one) => [one.name, one]));
			for (const { name, bytes } of media.values())
				this.emitFile({ type: 'asset', fileName: shippedMedium(name).slice(1), source: bytes });
		},
		load: {
			filter: { id: /\.ya?ml$/ },
			handler(id) {
				const file = relative(root, resolve(id)).split(sep).join('/');
				if (!file.startsWith(`${DECKS}/`)) return null;
				const { decks, problems } = checkFiles([file], root);
				const [checked] = decks;
				if (!checked) return this.error(report(problems));
				return { code: moduleOf(checked.deck), map: { mappings: '' } };
			}
		}
	};
}

const report = (problems: readonly Problem[]) =>
	[`${counted(problems.length, 'problem')} in the decks:`, ...problems.map(problemText)].join('\n');

/** What a deck file exports: a listing for /api/decks, and the deck as it is sent. */
function moduleOf(deck: Deck): string {
	const json = JSON.stringify(deck);
	const version = createHash('sha256').update(json).digest('hex').slice(0, 32);
	return [
		`export const listing = ${JSON.stringify(listingOf(deck, version))};`,
		`export const json = ${JSON.stringify(json)};`
	].join('\n');
}
