/** The image itself, built and run as a school would run it: where a Docker engine is at hand. */
import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' }).trim();
const engine = spawnSync('docker', ['info']).status === 0;
const MINUTES = 60_000;

describe.skipIf(!engine)('the image (needs a Docker engine)', () => {
	const image = `footnote-test-${process.pid}`;
	let container = '';

	beforeAll(() => {
		docker('build', '--tag', image, '.');
		const fences = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges:true'];
		container = docker('run', '--detach', ...fences, '--tmpfs=/data:uid=1000', image);
	}, 10 * MINUTES);

	afterAll(() => {
		if (container) docker('rm', '--force', container);
		spawnSync('docker', ['rmi', '--force', image]);
	}, MINUTES);

	const inside = (...args: string[]) => docker('exec', container, ...args);

	test(
		'is healthy with a root that nobody can write to',
		async () => {
			await expect
				.poll(
					() => spawnSync('docker', ['exec', container, 'node', 'footnote.js', 'health']).status,
					{
						timeout: MINUTES
					}
				)
				.toBe(0);
		},
		2 * MINUTES
	);

	test('runs as nobody in particular, without a package manager', () => {
		expect(inside('id', '-u')).toBe('1000');
		expect(spawnSync('docker', ['exec', container, 'npm', '--version']).status).not.toBe(0);
	});

	test('is backed up while it serves', () => {
		expect(inside('node', 'footnote.js', 'backup', '/data/backup.gz')).toContain('✓');
	});

	test(
		'stops in good order',
		() => {
			docker('stop', '--time=15', container);
			expect(docker('inspect', '--format={{.State.ExitCode}}', container)).toBe('0');
		},
		MINUTES
	);
});
