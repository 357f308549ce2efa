/** What the rules find in articles written for this, how sure they rightly are, and how long they take. */
import { build } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { propose } from '#lib/article/propose.ts';
import { measured } from '../article/gates.ts';
import { goldOf } from '../article/gold.ts';
import { f1, precision, recall, scoreOf } from '../article/score.ts';
import { fastest, type Row } from './row.ts';

const OTHERS = ['de', 'fr', 'es', 'ru', 'tr', 'ar'];
/** As long as a long article: 15,000 letters. */
const LETTERS = 15_000;
/** A book, pasted by mistake. */
const PASTE = 5_000_000;
const RUNS = 30;
const FEW = 3;

export async function articleRows(): Promise<Row[]> {
	const english = ['en'];
	return [
		...foundRows('blind', english, true),
		...foundRows('blind', OTHERS, false),
		...foundRows('tuning', english, false),
		...foundRows('tuning', OTHERS, false),
		...speedRows(),
		...gateRows(),
		...(await sizeRows())
	];
}

function foundRows(half: 'blind' | 'tuning', langs: readonly string[], goals: boolean): Row[] {
	const of = `${half}, ${langs.length === 1 ? 'English' : `${langs.length} other languages`}`;
	const score = scoreOf(goldOf(half).filter(({ lang }) => langs.includes(lang)));
	const row = (what: string, share: number, least?: number): Row => ({
		what: `${what} (${of})`,
		value: share * 100,
		unit: '%',
		...(goals && least !== undefined && { goal: { at: 'least' as const, value: least } })
	});
	return [
		row('quotations found', recall(score.spans), 93),
		row('of what is called a quotation, is one', precision(score.spans), 98),
		row('quotations with the right speaker, F', f1(score.speakers), 70),
		row('speakers called sure that are right', precision(score.green), 95),
		row('quotations with a speaker called sure', score.green.proposed / score.green.wanted, 45),
		row('lists with all their members and no others, F', f1(score.sets)),
		row('numbers, F', f1(score.numbers)),
		row('dates, F', f1(score.dates))
	];
}

function speedRows(): Row[] {
	const all = goldOf('tuning')
		.filter(({ lang }) => lang === 'en')
		.map(({ text }) => text)
		.join('\n\n');
	const long = (letters: number) => all.repeat(Math.ceil(letters / all.length)).slice(0, letters);
	const [article, paste] = [long(LETTERS), long(PASTE)];
	const [time = NaN] = fastest(RUNS, () => propose(article));
	const [pasted = NaN] = fastest(FEW, () => propose(paste));
	return [timeRow(LETTERS, time, 50), timeRow(PASTE, pasted, 1000)];
}

const timeRow = (letters: number, value: number, most: number): Row => ({
	what: `facts proposed from a text of ${letters.toLocaleString('en')} letters`,
	value,
	unit: 'ms',
	goal: { at: 'most', value: most }
});

const share = (what: string, value: number, goal?: Row['goal']): Row => ({
	what,
	value: value * 100,
	unit: '%',
	...(goal && { goal })
});

/** What the gates notice of planted mistakes, and what they raise for nothing. */
function gateRows(): Row[] {
	const { planted, alarms } = measured();
	const all = [...planted.values()];
	const sum = (key: 'refused' | 'noticed' | 'of') =>
		all.reduce((total, one) => total + one[key], 0);
	return [
		share(`of ${sum('of')} planted mistakes, noticed by the gates`, sum('noticed') / sum('of'), {
			at: 'least',
			value: 94
		}),
		share('of these, refused outright', sum('refused') / sum('of')),
		share(`of ${alarms.of} true claims, warned of`, alarms.raised / alarms.of, {
			at: 'most',
			value: 7
		})
	];
}

const weightRow = (what: string, value: number, most?: number): Row => ({
	what: `JavaScript of ${what} (gzip)`,
	value,
	unit: 'kB',
	...(most !== undefined && { goal: { at: 'most', value: most } })
});

/** What a page fetches: the rules with a language, then what only some texts need. */
async function sizeRows(): Promise<Row[]> {
	const { rules, page, further } = await weighRules();
	return [
		weightRow('the rules, with English', rules, 15),
		weightRow('reading pages, besides', page),
		weightRow('a further language, the heaviest', further)
	];
}

const LIB = resolve('src/lib');

/** Kilobytes of modules with all that they need, squeezed as a page would fetch them. */
async function weighed(...modules: string[]): Promise<number> {
	const { output } = await build({
		input: 'entry',
		plugins: [
			{
				name: 'lib',
				resolveId: (id) =>
					id === 'entry' ? id : id.startsWith('#lib/') ? join(LIB, id.slice('#lib/'.length)) : null,
				load: (id) =>
					id === 'entry'
						? modules.map((one, i) => `export * as m${i} from '#lib/article/${one}';`).join('\n')
						: null
			}
		],
		output: { minify: true },
		write: false,
		logLevel: 'silent'
	});
	return gzipSync(output.map((one) => ('code' in one ? one.code : '')).join('')).length / 1000;
}

/** What the rules weigh with English; what reading HTML adds; and the heaviest of the other languages. */
export async function weighRules() {
	const core = ['propose-from.ts', 'read/source.ts', 'languages/code.ts', 'languages/en.ts'];
	const rules = await weighed(...core);
	const others = await Promise.all(OTHERS.map((code) => weighed(`languages/${code}.ts`)));
	return {
		rules,
		page: (await weighed(...core, 'read/html.ts')) - rules,
		further: Math.max(...others)
	};
}
