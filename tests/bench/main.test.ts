import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Measured is with Node alone: what only a build can read must not be imported, not even in passing. */
test('the bench starts without a build, and says what it can measure', () => {
	const main = fileURLToPath(new URL('main.ts', import.meta.url));
	const { status, stderr } = spawnSync(process.execPath, [main, 'weather'], { encoding: 'utf8' });
	expect(stderr).toMatch(/^There is no group “weather”: memory, .*flood, /mu);
	expect(status).toBe(2);
}, 60_000);
