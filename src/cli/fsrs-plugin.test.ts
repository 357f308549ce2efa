import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { default_w } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { fsrsNumbers } from './fsrs-plugin.ts';

/** What a bundler makes of our arithmetic with a plugin, as text. */
async function built(plugins: ReturnType<typeof fsrsNumbers>[]): Promise<string> {
	const entry = fileURLToPath(new URL('../lib/memory/fsrs/fsrs6.ts', import.meta.url));
	const output = await build({
		configFile: false,
		logLevel: 'silent',
		plugins,
		build: { write: false, minify: false, lib: { entry, formats: ['es'] } }
	});
	const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
	return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

it('builds our arithmetic with the numbers of ts-fsrs and without its code', async () => {
	const [code, whole] = [await built([fsrsNumbers()]), await built([])];
	const numbers = new Set(code.match(/\d*\.?\d+(?:e-?\d+)?/g)?.map(Number));
	for (const weight of default_w) expect(numbers).toContain(weight);
	expect(code).not.toContain('get_fuzz_range');
	// Without the plugin the package comes along: so the test sees the difference.
	expect(whole).toContain('get_fuzz_range');
});
