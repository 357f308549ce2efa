import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STEPS } from '../migrations.ts';

/**
 * SHA-256 of each step's file, as it was when it landed. Databases have been brought along by it: what
 * is wrong in a step is put right in another one. A new step's hash is added here, and none is changed.
 */
const LANDED: Readonly<Record<string, string>> = {
	'001-review-logs': '321a227678997ab69e1e2c9d928ba4c7bdd8c832790818bbb8c823e649baea55',
	'002-classes': '07557b788c5091f918cc71dc6a5af81f362bfdb47b69ed437c2acb0686121f43',
	'003-door': '58aeca12be265dd3377f50ce827b87909caa24b51d787d120701658b712a496a',
	'004-known-devices': '11e9de0a49f17313762d271fe7cf6d416d8144858b05b129dde2e6aec85fb724',
	'005-class-tests': 'a3315fe22b00caa382573e41cef04251760dee82b5985502937c24a8cae18592',
	'006-people': 'ff50872ebc89830c84b29466238368771c5520f3e8bda17e76b9fe97e28867a0',
	'007-class-language': '13025a5c4fe70573e79122b778e7b2db23183aaf6f11e85f03009e4b6698b5cd',
	'008-reminders': 'd9e53e218fdc7847caea9235534e0433120750fdf74c12d7d09a36326f952644',
	'009-edits': 'e336450d1706d5af5d38a97d891385765e9e5082aa5f50ea99e2a360c686658e',
	'010-published': '74afa6939e8313623efd1a57094614ae3e7fd4983225e29e997e3737a4862441',
	'011-media': '8a7680dc2a57d468f0c054cadea83f2aa713802a71dc80dc7844c641a3c1fbc1',
	step: '537ee5fe6aefd6aba06267965da7df46ee5e44e4ca460f279f3f3bed2800396a'
};

describe('a step that has landed is never changed:', () => {
	test.each([...Object.keys(STEPS), 'step'])('%s', (name) => {
		const text = readFileSync(new URL(`./${name}.ts`, import.meta.url));
		const hash = createHash('sha256').update(text).digest('hex');
		expect(hash, 'its hash is not that in steps.test.ts (a new step is added there)').toBe(
			LANDED[name]
		);
	});

	test('nor is one forgotten that lies beside them', () => {
		const beside = globSync('src/lib/server/database/steps/[0-9]*.ts')
			.map((file) => basename(file, '.ts'))
			.filter((name) => !name.endsWith('.test'));
		expect(beside.sort(), 'add it to STEPS in migrations.ts').toEqual(Object.keys(STEPS));
	});

	test('nor is one taken away', () =>
		expect(Object.keys(STEPS)).toEqual(Object.keys(LANDED).filter((name) => name !== 'step')));
});
