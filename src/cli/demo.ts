/** `npm run demo`: a class of made-up pupils for a newcomer to look at; `-- --remove` takes it away. */
import { openDatabase, placeFrom, type Database } from '#lib/server/database/database.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { removeDemo } from './demo/remove-demo.ts';
import { readDeck } from './files.ts';
import { counted } from './terminal.ts';

const DECK = 'decks/near-abroad-2022.yaml';
const { ORIGIN, PORT = '3000' } = process.env;
const [, , option] = process.argv;

async function fill(db: Database): Promise<void> {
	const parsed = readDeck(DECK, process.cwd());
	if (!parsed.ok) throw new Error(`${DECK} has problems: npm run decks says which.`);
	const { name, password, pupils, answers, inClass, assignment } = await fillDemo(
		db,
		parsed.deck,
		Date.now()
	);
	const teach = `${ORIGIN ?? `http://localhost:${PORT}`}/teach`;
	console.log(
		[
			`✓ A class of ${counted(pupils, 'made-up pupil')} with ${counted(answers, 'answer')}.`,
			`  Sign in (with the server running: npm start) at ${teach}/sign-in`,
			`  Name:     ${name}`,
			`  Password: ${password}`,
			`  Then see ${teach}/${inClass}/${assignment}`,
			'  Away with it: npm run demo -- --remove'
		].join('\n')
	);
}

async function main(): Promise<0 | 2> {
	if (option !== undefined && option !== '--remove') {
		console.error(`“${option}” means nothing here: npm run demo, or npm run demo -- --remove`);
		return 2;
	}
	const db = await openDatabase(placeFrom(process.env));
	try {
		if (option === '--remove') console.log(`✓ Demo classes removed: ${await removeDemo(db)}`);
		else await fill(db);
		return 0;
	} finally {
		await db.destroy();
	}
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
