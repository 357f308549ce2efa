/** The image itself, built and run as a school would run it: where Docker or Podman is at hand, and the image it stands on. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MINUTES = 60_000;
const works = (engine: string, ...args: string[]) =>
	spawnSync(engine, args, { timeout: 2 * MINUTES }).status === 0;

const [, base = ''] = /^FROM (\S+)/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
const engine = ['docker', 'podman'].find((name) => works(name, 'info')) ?? 'docker';
const isAtHand = works(engine, 'image', 'inspect', base) || works(engine, 'pull', base);

/** Podman needs to be told that health checks are wanted. */
const env = { ...process.env, BUILDAH_FORMAT: 'docker' };
const docker = (...args: string[]) => execFileSync(engine, args, { encoding: 'utf8', env }).trim();

describe.skipIf(!isAtHand)('the image (needs Docker or Podman)', () => {
	const image = `footnote-test-${process.pid}`;
	let container = '';

	beforeAll(() => {
		docker('build', '--tag', image, '.');
		const fences = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges:true'];
		container = docker('run', '--detach', ...fences, image);
	}, 10 * MINUTES);

	afterAll(() => {
		if (container) docker('rm', '--force', '--volumes', container);
		spawnSync(engine, ['rmi', '--force', image]);
	}, MINUTES);

	const inside = (...args: string[]) => docker('exec', container, ...args);

	test(
		'is healthy with a root that nobody can write to',
		async () => {
			await expect
				.poll(
					() => spawnSync(engine, ['exec', container, 'node', 'footnote.js', 'health']).status,
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
		expect(spawnSync(engine, ['exec', container, 'npm', '--version']).status).not.toBe(0);
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
