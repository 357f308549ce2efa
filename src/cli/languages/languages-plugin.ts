/**
 * Builds the app in every language. Texts are imported as if there were English alone (`ui/messages/plan.ts`); then
 * - browsers get a set of scripts for each language, `_app/immutable/<language>/…`, that differ in nothing but their texts: no
 *   page grows by another language, and none waits for its own (tree.ts);
 * - the server has all of them, and reads each text in the language of whoever asks (ui/messages/spoken.ts);
 * - while developing, pages do the same by `html[lang]`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { languagesOf, SPOKEN_FIRST } from '../../lib/ui/messages/languages.ts';
import { scriptPaths } from '../../lib/ui/messages/script-paths.ts';
import { howFar, sentencesOf } from './how-far.ts';
import { allSentences } from './sentences.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { isDressedUp } from './dressed-up.ts';
import { readModule } from './modules.ts';
import { everyVersion } from './every-version.ts';
import { wantsTexts, withoutTexts, withTexts } from './tree.ts';

const MESSAGES = 'src/lib/ui/messages';

export function languages(): Plugin {
	let root: string;
	let folder: string;
	let names: string[];
	let building = false;
	let catalogues: Promise<Map<string, Catalogue>> | undefined;
	const readAll = () => (catalogues ??= all(root, names));
	return {
		name: 'footnote-languages',
		// Before Vite's own, which would read the file.
		enforce: 'pre',
		configResolved({ mode, command, ...config }) {
			({ root } = config);
			folder = join(root, MESSAGES);
			names = Object.keys(languagesOf(mode));
			building = command === 'build';
		},
		async load(id) {
			if (!id.startsWith(folder) || !id.endsWith('.ts') || process.env.VITEST) return null;
			const path = id.slice(folder.length + 1);
			const source = () => readModule(id, readFileSync(id, 'utf8'));
			const forBrowsers = this.environment.name === 'client';
			if (building && forBrowsers) {
				const name = basename(path, '.ts');
				if (path !== join('en', `${name}.ts`)) return null;
				return withoutTexts(name, source(), digestOf(await readAll(), name));
			}
			const { handsOn } = path.includes('/') ? { handsOn: [] } : source();
			return handsOn.length > 0 ? everyVersion(folder, names, handsOn, forBrowsers) : null;
		},
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				if (!building || this.environment.name !== 'client') return;
				const [english, ...others] = await readAll();
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					for (const [language, catalogue] of others)
						this.emitFile({
							type: 'asset',
							fileName: scriptPaths(language, chunk.fileName),
							source: scriptPaths(language, withTexts(chunk.code, catalogue))
						});
					if (wantsTexts(chunk.code)) chunk.code = withTexts(chunk.code, english![1]);
				}
			}
		}
	};
}

async function all(root: string, names: readonly string[]) {
	const folder = join(root, MESSAGES);
	const found = new Map<string, Catalogue>();
	for (const name of names) {
		const catalogue = await catalogueOf(folder, name);
		if (name !== SPOKEN_FIRST && !isDressedUp(name)) {
			const sentences = await sentencesOf(folder, name, allSentences(root));
			console.log(howFar(name, [catalogue, sentences]));
		}
		found.set(name, catalogue);
	}
	return found;
}

function digestOf(catalogues: ReadonlyMap<string, Catalogue>, name: string) {
	const texts = [...catalogues.values()].map(({ expressions }) => [...expressions.get(name)!]);
	return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 8);
}
