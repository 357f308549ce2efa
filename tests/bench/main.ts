/** `npm run bench [-- GROUP] [--json FILE]`: what the app promises about speed and size, measured here and now. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit, audited, type Audit } from '../lighthouse/audit.ts';
import { startApp } from '../e2e/server.ts';
import { articleRows } from './article.ts';
import { weigh } from './budgets.ts';
import { editingRows } from './editing.ts';
import { editingPageRows } from './editing-page.ts';
import { examRows } from './exam.ts';
import { floodRows } from './flood.ts';
import { foresightRows } from './forecast.ts';
import { evenRows } from './even.ts';
import { memoryRows } from './memory.ts';
import { proofRows } from './proofs.ts';
import { joiningRows } from './joining.ts';
import { newDeviceRows } from './new-device.ts';
import type { Row } from './row.ts';
import { serverRows } from './server.ts';
import { storeRows } from './store.ts';
import { studyRows } from './study.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'string' }, only: { type: 'string' } }
});
const root = fileURLToPath(new URL('../..', import.meta.url));

function sizeRows(): Row[] {
	return weigh(root).map(({ what, kilobytes, budget }) => ({
		what,
		value: kilobytes,
		unit: 'kB',
		goal: { at: 'most', value: budget }
	}));
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** One run varies by several points, and the first meets a server that has just started. */
const LIGHTHOUSE_ROUNDS = 5;

const median = (values: number[]) =>
	values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function lighthouseRows(): Promise<Row[]> {
	const app = await startApp();
	const rounds: Audit[][] = [];
	for (let round = 0; round < LIGHTHOUSE_ROUNDS; round++)
		rounds.push(
			await audit(
				audited.map(({ path }) => app.url + path),
				CATEGORIES
			)
		);
	await app.stop();
	return audited.flatMap(({ name }, page) =>
		CATEGORIES.map((category) => ({
			what: `Lighthouse mobile, ${name}: ${category} (median)`,
			value: median(rounds.map((audits) => audits[page]?.scores[category] ?? 0)),
			unit: 'of 100',
			goal: { at: 'least' as const, value: category === 'performance' ? 98 : 100 }
		}))
	);
}

const groups = [
	{ name: 'memory', rows: memoryRows },
	{ name: 'even', rows: evenRows },
	{ name: 'editing', rows: editingRows },
	{ name: 'editing page', rows: editingPageRows },
	{ name: 'exam', rows: examRows },
	{ name: 'forecast', rows: foresightRows },
	{ name: 'store', rows: storeRows },
	{ name: 'study', rows: studyRows },
	{ name: 'new device', rows: newDeviceRows },
	{ name: 'server', rows: serverRows },
	{ name: 'flood', rows: floodRows },
	{ name: 'proofs', rows: proofRows },
	{ name: 'article', rows: articleRows },
	{ name: 'joining', rows: joiningRows },
	{ name: 'size', rows: sizeRows },
	{ name: 'lighthouse', rows: lighthouseRows }
];

const only = values.only ?? positionals[0];
if (only && !groups.some(({ name }) => name === only)) {
	console.error(`There is no group “${only}”: ${groups.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}

const rows: Row[] = [];
for (const { name, rows: measure } of groups) {
	if (only && only !== name) continue;
	console.error(`measuring ${name} …`);
	try {
		rows.push(...(await measure()));
	} catch (error) {
		// What was measured before, and what comes after, took a quarter of an hour.
		console.error(`${name} could not be measured:`, error);
		process.exitCode = 1;
	}
}
console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
console.log(table(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, '\t')}\n`);
