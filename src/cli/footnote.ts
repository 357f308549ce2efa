/**
 * What a server is run by: `node build/footnote.js` serves, and with a word it does one of the errands of
 * whoever runs it. Bundled by the build (stand-alone-plugin.ts): it needs `build/` and Node, nothing else.
 */
const OLDEST_NODE = 24;

const [node, self, errand = 'serve', ...rest] = process.argv;

/** Each is a file of its own; `serve` stays, the others come to an end. */
const errands: Record<string, () => Promise<unknown>> = {
	serve: async () => (await import('../server.ts')).serve(new URL('index.js', import.meta.url)),
	health: async () => {
		process.exitCode = await (await import('./health.ts')).askHealth(process.env);
	},
	backup: () => import('./backup.ts'),
	restore: () => import('./restore.ts'),
	accounts: () => import('./accounts.ts')
};

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
	console.error(
		`Footnote needs Node ${OLDEST_NODE} or later, this is ${process.versions.node}. npm start brings one along.`
	);
	process.exitCode = 1;
} else if (Object.hasOwn(errands, errand)) {
	// What an errand reads from the command line begins after its name.
	process.argv = [node!, self!, ...rest];
	await errands[errand]!();
} else {
	console.error(`“${errand}” means nothing here. There is: ${Object.keys(errands).join(', ')}.`);
	process.exitCode = 2;
}
