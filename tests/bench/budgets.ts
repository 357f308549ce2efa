/**
 * What a phone has to fetch, held to budgets by the build itself: a build that is too heavy fails.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { scriptPaths } from '../../src/lib/ui/messages/script-paths.ts';

export interface Weight {
	what: string;
	/** In kB (1,000 bytes). */
	kilobytes: number;
	/** In kB; above it the build fails. */
	budget: number;
	files: readonly string[];
}

interface Chunk {
	file: string;
	/** Of the group of modules (vite.config.ts) that it holds, if it is one. */
	name?: string;
	imports?: string[];
	dynamicImports?: string[];
}

type Manifest = Record<string, Chunk>;

const GENERATED = '.svelte-kit/generated';
const NODES = `${GENERATED}/client-optimized/nodes`;
const CLIENT = '.svelte-kit/output/client';
const IMMUTABLE = '_app/immutable';
/** Loaded on demand by what all pages share, never while studying. */
const ELSEWHERE = [
	'src/lib/device/log/backup.ts',
	'src/lib/device/sync/leave.ts',
	// Where somebody makes or edits decks of their own.
	'src/lib/device/own/opening.ts',
	// Where somebody has a mistake to report.
	'src/lib/ui/study/ReportHere.svelte',
	'src/lib/ui/site/DidYouMean.svelte',
	'src/lib/ui/site/ErrorPage.svelte',
	// Where the server is of a newer release, and a deck as well.
	'src/lib/deck/read-deck.ts',
	// Where a server is of another release, or a deck was brought under another: it is checked here.
	'src/lib/device/decks/check.ts',
	// Where a deck that comes with the app shows pictures: fetched behind it.
	'src/lib/device/media/shipped-media.ts',
	// Where somebody is in a class.
	'src/lib/device/exams/class-check.ts',
	// Where the browser stores nothing.
	'src/lib/device/log/memory-store.ts'
];
/** Fetched where somebody is signed in, once the log is open: a budget of its own. */
const SYNC = [
	'src/lib/device/sync/sync.ts',
	'src/lib/device/sync/ask-server.ts',
	'src/lib/device/log/bring-in.ts'
];
/** Asked for with a key, where there is a keyboard. */
const KEYS = 'src/lib/ui/study/KeyboardHelp.svelte';
/** The cards of a deck are worked out when it has come over the network: as a rule on a first visit. */
const DECK_CARDS = 'src/lib/exam/plan/queue-cards.ts';
/** All forms but the plainest: fetched while the very first question is answered. */
const FURTHER = 'src/lib/ui/answers/further.ts';
/** How typed answers are marked, fetched when the first one is asked for; budget in kB. */
const MARKING = 'src/lib/question/forms/all-forms.ts';
const MARKING_BUDGET = 37.5;
/** Shapes for questions on a map, fetched when the first one is asked; budgets in kB. */
const MAPS: Record<string, number> = { 'virtual:maps/near-abroad': 8, 'virtual:maps/world': 30 };
/** Asking on a map, fetched likewise. */
const MAP_FORM = ['src/lib/ui/answers/MapAnswer.svelte', 'src/lib/ui/answers/MapResult.svelte'];
/** How an answer is shown: fetched while the first question is read. */
const RESULT = 'src/lib/ui/study/Result.svelte';
/** How the parts of a result are shown: fetched while a question is asked. */
const RESULTS = 'src/lib/ui/answers/results.ts';
/** What is fetched once a card is answered: no question waits for it. With its budget in kB. */
const AFTERWARDS: Record<string, { what: string; budget: number }> = {
	'src/lib/ui/study/StudyEnd.svelte': { what: 'JavaScript of a sitting’s end', budget: 6 },
	[RESULT]: { what: 'JavaScript of an answer’s footnote', budget: 6 },
	[RESULTS]: { what: 'JavaScript of results in parts', budget: 4.5 },
	'src/lib/ui/study/swipe.ts': { what: 'JavaScript of a push by a finger', budget: 1 },
	'src/lib/study/introduced.ts': { what: 'JavaScript of who is named', budget: 1 },
	'src/lib/ui/study/CardTools.svelte': { what: 'JavaScript beside an answer', budget: 4 },
	'node_modules/country-flag-icons/string/3x2/index.js': { what: 'Flags', budget: 60 }
};
/** Pointing at a place in a picture. */
const POINTING = 'src/lib/ui/answers/PointAnswer.svelte';
const WORDINGS = 'src/lib/deck/words/all-wordings.ts';
/** What some decks need: what draws a text with marks, sets formulas, words another language. With its budget in kB. */
const SOME_DECKS: typeof AFTERWARDS = {
	[WORDINGS]: {
		what: 'JavaScript of decks in other languages than English',
		budget: 4
	},
	'src/lib/ui/rich/DrawnText.svelte': { what: 'JavaScript of text with marks', budget: 20 },
	'node_modules/temml/dist/temml.mjs': { what: 'JavaScript of formulas', budget: 65 },
	[POINTING]: { what: 'JavaScript of places in a picture', budget: 2.5 }
};
/** What each kind of sitting does without. */
const SITTINGS = {
	first: [
		...ELSEWHERE,
		...SYNC,
		...Object.keys({ ...AFTERWARDS, ...SOME_DECKS }),
		KEYS,
		MARKING,
		...MAP_FORM
	],
	later: [
		...ELSEWHERE,
		...SYNC,
		...Object.keys({ ...AFTERWARDS, ...SOME_DECKS }),
		KEYS,
		DECK_CARDS,
		MARKING,
		...MAP_FORM
	]
};
const STUDY_ROUTES = ['/study', '/study/[deck]'];
const STUDY_BUDGET = 100;
/** What another language's texts may weigh more than English's, kB. */
const LONGER_TEXTS = 2;
/** English dressed up for tests need not be small. */
const LANGUAGE = /^(?!en-X)[a-z]{2,3}(?:-\w+)*$/;

/** Pages that people come to first: what stands in the way of drawing them; budgets in kB. */
const FIRST_PAGES: Record<string, { route: string; budget: number }> = {
	Today: { route: '/(site)', budget: 120 },
	'a deck’s page': { route: '/(site)/decks/[deck]', budget: 127 }
};

/** Where decks are made; what reads articles and finds facts is fetched by workers, and is no part of it. */
const EDITORS = [
	{
		what: 'JavaScript of making decks, besides (gzip)',
		routes: ['/decks/new', '/decks/[deck]/edit', '/decks/[deck]/edit/[fact]'],
		budget: 120
	},
	{
		what: 'JavaScript of making facts of an article, besides (gzip)',
		routes: ['/make'],
		budget: 33
	}
];

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

const manifestOf = (root: string) =>
	JSON.parse(readFileSync(join(root, CLIENT, '.vite/manifest.json'), 'utf8')) as Manifest;

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

/**
 * Everything that code of a route, its layouts and SvelteKit's runtime may ask for.
 *
 * @param without what of it is not asked for; `outright` where nothing counts that is fetched later
 */
function filesOfRoute(
	root: string,
	manifest: Manifest,
	route: string,
	without: readonly string[] | 'outright'
): string[] {
	const found = new Set<string>();
	const add = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || found.has(chunk.file)) return;
		found.add(chunk.file);
		chunk.imports?.forEach(add);
		// The app's entry names every route; only this one is asked for. Other lazy parts count.
		const lazy = chunk.dynamicImports?.filter(
			(name) =>
				!name.startsWith(GENERATED) &&
				!(name in MAPS) &&
				without !== 'outright' &&
				!without.includes(sourceOf(manifest, name))
		);
		lazy?.forEach(add);
	};
	for (const [key, { file }] of Object.entries(manifest))
		if (/\/entry\/(?:start|app)\./.test(file)) add(key);
	nodesOfRoute(root, route, without === 'outright' ? [] : ['error']).forEach(add);
	return [...found].filter((file) => file.endsWith('.js'));
}

/** Groups of modules, which the manifest knows by their names alone. */
const GROUPS: Readonly<Record<string, string>> = {
	further: FURTHER,
	marking: MARKING,
	results: RESULTS,
	Result: RESULT,
	wordings: WORDINGS,
	PointAnswer: POINTING
};
const sourceOf = (manifest: Manifest, key: string) => GROUPS[manifest[key]?.name ?? ''] ?? key;

/** The manifest keys of a route's page, and of the layouts around it, and error pages where they count. */
function nodesOfRoute(root: string, route: string, besides: readonly 'error'[]): string[] {
	const folders = route.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
	const sources = [
		`src/routes${route}/+page.`,
		...folders.flatMap((folder) =>
			['layout' as const, ...besides].map((kind) => `src/routes${folder}/+${kind}.`)
		)
	];
	const nodes = readdirSync(join(root, NODES)).filter((name) => {
		const text = readFileSync(join(root, NODES, name), 'utf8');
		return sources.some((source) => text.includes(source));
	});
	if (nodes.length < 2) throw new Error(`No built page found for ${route}`);
	return nodes.map((name) => `${NODES}/${name}`);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
