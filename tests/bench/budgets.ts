/**
 * What a phone has to fetch, held to budgets by the build itself: a build that is too heavy fails.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { scriptPaths } from '../../src/lib/ui/messages/script-paths.ts';
import {
	AFTERWARDS,
	EDITORS,
	ELSEWHERE,
	FIRST_PAGES,
	LANGUAGE,
	LONGER_TEXTS,
	MAPS,
	MARKING,
	MARKING_BUDGET,
	SITTINGS,
	SOME_DECKS,
	STUDY_BUDGET,
	STUDY_ROUTES,
	SYNC
} from './budget-tables.ts';
import {
	CLIENT,
	filesIn,
	filesOfRoute,
	IMMUTABLE,
	manifestOf,
	sourceOf,
	sum,
	zipped,
	type Chunk,
	type Manifest
} from './built.ts';

export interface Weight {
	what: string;
	/** In kB (1,000 bytes). */
	kilobytes: number;
	/** In kB; above it the build fails. */
	budget: number;
	files: readonly string[];
}

/** Fails the build when the study page, a first page or the fonts are heavier than their budgets. */
export function budgets(): Plugin {
	let root: string | undefined;
	let written = false;
	return {
		name: 'footnote-budgets',
		apply: 'build',
		configResolved(config) {
			// SvelteKit builds the client inside the server's build, which thus ends last.
			if (config.build.ssr) root = config.root;
		},
		writeBundle() {
			// A build that failed before has left only an earlier one's files to weigh.
			written = true;
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				if (!root || !written) return;
				const weights = [...weigh(root), ...weighLanguages(root)];
				for (const weight of weights) console.log(describe(weight));
				const over = weights.filter(({ kilobytes, budget }) => kilobytes > budget);
				if (over.length > 0) throw new Error(`Over budget:\n${over.map(explain).join('\n')}`);
			}
		}
	};
}

const describe = ({ what, kilobytes, budget }: Weight) =>
	`${what}: ${kilobytes.toFixed(1)} kB of ${budget} kB`;
const explain = (weight: Weight) => `${describe(weight)}\n  ${weight.files.join('\n  ')}`;

/** Weighs the app built in `root`. */
export function weigh(root: string): Weight[] {
	const manifest = manifestOf(root);
	const fonts = filesIn(join(root, CLIENT)).filter((file) => file.endsWith('.woff2'));
	return [
		...studying(root, manifest),
		...firstPages(root, manifest),
		...syncing(root, manifest),
		...marking(root, manifest),
		...editing(root, manifest),
		...Object.entries(MAPS).flatMap(([map, budget]) =>
			alone(root, manifest[map], { what: `Shapes of ${map} (gzip)`, budget })
		),
		...Object.entries({ ...AFTERWARDS, ...SOME_DECKS }).flatMap(([source, { what, budget }]) =>
			afterwards(root, manifest, source, { what: `${what}, besides (gzip)`, budget })
		),
		{
			what: 'Fonts',
			kilobytes: sum(fonts.map((file) => readFileSync(join(root, CLIENT, file)).length)) / 1000,
			budget: 80,
			files: fonts
		}
	];
}

/** What a sitting fetches of the app built in `root`, in each language but English. */
export function weighLanguages(root: string): Weight[] {
	const manifest = manifestOf(root);
	const scripts = join(root, CLIENT, IMMUTABLE);
	if (!existsSync(scripts)) return [];
	return readdirSync(scripts)
		.filter((name) => LANGUAGE.test(name) && existsSync(join(scripts, name, 'nodes')))
		.flatMap((language) =>
			studying(root, manifest, language).map((weight) => ({
				...weight,
				what: `${weight.what}, in ${language}`,
				budget: STUDY_BUDGET + LONGER_TEXTS
			}))
		);
}

function studying(root: string, manifest: Manifest, language = 'en'): Weight[] {
	return STUDY_ROUTES.flatMap((route) =>
		Object.entries(SITTINGS).map(([sitting, without]) => {
			const files = filesOfRoute(root, manifest, route, without).map((file) =>
				scriptPaths(language, file)
			);
			return {
				what: `JavaScript of ${route}, a ${sitting} sitting (gzip)`,
				kilobytes: sum(files.map((file) => zipped(join(root, CLIENT, file)))) / 1000,
				budget: STUDY_BUDGET,
				files
			};
		})
	);
}

/** What a page and its layouts import outright; what they fetch later keeps nobody waiting. */
function firstPages(root: string, manifest: Manifest): Weight[] {
	return Object.entries(FIRST_PAGES).map(([page, { route, budget }]) => {
		const files = filesOfRoute(root, manifest, route, 'outright');
		return {
			what: `JavaScript of ${page}, before it is drawn (gzip)`,
			kilobytes: sum(files.map((file) => zipped(join(root, CLIENT, file)))) / 1000,
			budget,
			files
		};
	});
}

/** One file, where the build has it. */
function alone(
	root: string,
	chunk: Chunk | undefined,
	{ what, budget }: Pick<Weight, 'what' | 'budget'>
): Weight[] {
	if (!chunk) return [];
	const kilobytes = zipped(join(root, CLIENT, chunk.file)) / 1000;
	return [{ what, kilobytes, budget, files: [chunk.file] }];
}

/** A module that a sitting fetches late, with all that it needs and no sitting has by then. */
function afterwards(
	root: string,
	manifest: Manifest,
	source: string,
	{ what, budget }: Pick<Weight, 'what' | 'budget'>
): Weight[] {
	const own = Object.keys(manifest).find((key) => sourceOf(manifest, key) === source);
	if (own === undefined) return [];
	const here = new Set(
		STUDY_ROUTES.flatMap((route) => filesOfRoute(root, manifest, route, SITTINGS.first))
	);
	const files = new Set<string>();
	const add = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || here.has(chunk.file) || files.has(chunk.file)) return;
		files.add(chunk.file);
		chunk.imports?.forEach(add);
	};
	add(own);
	const kilobytes = sum([...files].map((file) => zipped(join(root, CLIENT, file)))) / 1000;
	return [{ what, kilobytes, budget, files: [...files] }];
}

/** What a signed-in device fetches besides, in any sitting. */
function syncing(root: string, manifest: Manifest): Weight[] {
	const files = SYNC.flatMap((source) => manifest[source]?.file ?? []);
	if (files.length === 0) return [];
	const kilobytes = sum(files.map((file) => zipped(join(root, CLIENT, file)))) / 1000;
	return [{ what: 'JavaScript of syncing, besides (gzip)', kilobytes, budget: 3.5, files }];
}

/** What pages that make decks import outright, and neither a sitting nor a page that people come to first ever fetches. */
function editing(root: string, manifest: Manifest): Weight[] {
	const app = new Set([
		...STUDY_ROUTES.flatMap((route) => filesOfRoute(root, manifest, route, ELSEWHERE)),
		...Object.values(FIRST_PAGES).flatMap(({ route }) =>
			filesOfRoute(root, manifest, route, 'outright')
		)
	]);
	return EDITORS.map(({ what, routes, budget }) => {
		const all = new Set(routes.flatMap((route) => filesOfRoute(root, manifest, route, 'outright')));
		const files = [...all].filter((file) => !app.has(file));
		const kilobytes = sum(files.map((file) => zipped(join(root, CLIENT, file)))) / 1000;
		return { what, kilobytes, budget, files };
	});
}

/** What marks typed answers, with what it alone imports. */
function marking(root: string, manifest: Manifest): Weight[] {
	const files = Object.entries(manifest).flatMap(([key, { file, name }]) =>
		name === 'marking' || key === MARKING ? file : []
	);
	if (files.length === 0) return [];
	const unique = [...new Set(files)];
	const kilobytes = sum(unique.map((file) => zipped(join(root, CLIENT, file)))) / 1000;
	const what = 'JavaScript of marking what is typed, besides (gzip)';
	return [{ what, kilobytes, budget: MARKING_BUDGET, files: unique }];
}
