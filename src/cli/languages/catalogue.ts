/**
 * A language's texts as expressions, to be written into the scripts of its readers: each export of each module bundled with
 * what it alone needs. What English's module takes from others is given to it, so that `count` is in one place and not in thirty.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countTexts, missing } from '../../lib/ui/messages/fallback.ts';
import { isDressedUp, speaksEnglish } from './dressed-up.ts';
import { dressedEntry, ownEntry } from './entry.ts';
import { expressionOf, type Expression } from './expression.ts';
import { readModule } from './modules.ts';

export interface Catalogue {
	/** By the name of the module, then of its export. */
	expressions: ReadonlyMap<string, ReadonlyMap<string, Expression>>;
	/** How many there are. */
	texts: number;
	/** Paths of those that are English's, such as `study.done.title`. */
	missing: readonly string[];
}

/** The modules of English, by name. */
const moduleNames = (folder: string): string[] =>
	readdirSync(join(folder, 'en'))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => basename(file, '.ts'));

/** @param folder where the languages' folders are */
export async function catalogueOf(folder: string, language: string): Promise<Catalogue> {
	const lacking: string[] = [];
	let count = 0;
	const expressions = new Map<string, Map<string, Expression>>();
	for (const name of moduleNames(folder)) {
		const english = join(folder, 'en', `${name}.ts`);
		const own = join(folder, language, `${name}.ts`);
		const { exports } = readModule(english, readFileSync(english, 'utf8'));
		const texts = new Map<string, Expression>();
		for (const one of exports) {
			const lacks = speaksEnglish(language) ? [] : await lackedBy(english, own, one);
			count += countTexts((await load(english))[one]);
			lacking.push(...lacks.map((path) => [name, path].filter(Boolean).join('.')));
			const code = isDressedUp(language)
				? dressedEntry(english, one, language)
				: ownEntry(english, own, one, lacks);
			texts.set(one, await expressionOf({ folder, language, name }, code));
		}
		expressions.set(name, texts);
	}
	return { expressions, texts: count, missing: lacking };
}

const load = async (file: string) =>
	existsSync(file) ? ((await import(pathToFileURL(file).href)) as Record<string, unknown>) : {};

const lackedBy = async (english: string, own: string, name: string) =>
	missing((await load(english))[name], (await load(own))[name]);
