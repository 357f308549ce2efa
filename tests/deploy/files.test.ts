/** What is deployed with, as far as it can be judged without deploying: a machine with Docker does that, too (image.test.ts). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ValidationSeverity, validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(name, 'utf8');
const { version, scripts, dependencies, devDependencies } = JSON.parse(
	read('package.json')
) as Record<string, Record<string, string>> & { version: string };

interface Service {
	image: string;
	read_only?: boolean;
	cap_drop?: string[];
	environment?: Record<string, string>;
	ports?: string[];
	volumes?: string[];
	depends_on?: unknown;
	healthcheck?: unknown;
}
const compose = parse(read('compose.yaml')) as {
	services: Record<string, Service>;
	volumes: Record<string, unknown>;
};

test('the Dockerfile has no fault that its linter finds', () => {
	const all = ValidationSeverity.WARNING;
	const problems = validate(read('Dockerfile'), {
		deprecatedMaintainer: all,
		directiveCasing: all,
		emptyContinuationLine: all,
		instructionCasing: all,
		instructionCmdMultiple: all,
		instructionEntrypointMultiple: all,
		instructionHealthcheckMultiple: all,
		instructionJSONInSingleQuotes: all,
		instructionWorkdirRelative: all
	});
	expect(problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

test('the image serves as somebody without rights, and is asked for its health', () => {
	const last = read('Dockerfile')
		.split(/^FROM .*\n/m)
		.at(-1);
	expect(last).toMatch(/^USER node$/m);
	expect(last).toMatch(/^HEALTHCHECK .*footnote\.js.*health/m);
	expect(last).not.toMatch(/npm (ci|install|run)/);
});

test('whatever the image copies is let through to its build', () => {
	const letThrough = read('.dockerignore')
		.split('\n')
		.filter((line) => line.startsWith('!'))
		.map((line) => line.slice(1));
	const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
		.flatMap(([, names]) => names!.split(' '))
		.filter((name) => name !== '.');
	expect(copied.length).toBeGreaterThan(3);
	for (const name of copied) expect(letThrough).toContain(name);
	for (const name of letThrough) expect(existsSync(name), name).toBe(true);
});

test('whoever starts it sets Node as npm start does', () => {
	const [, flags] = /exec node (.*) build\/footnote\.js/.exec(scripts!.start!) ?? [];
	expect(flags).toMatch(/^--/);
	expect(read('Dockerfile')).toContain(`ENTRYPOINT ["node", "${flags}", "footnote.js"]`);
	expect(read('deploy/footnote.service')).toContain(`node ${flags} /opt/footnote/footnote.js`);
	expect(read('.github/RUNNING.md')).toContain(`node ${flags} build/footnote.js`);
});

test('the services name their volumes, and no password', () => {
	const { services, volumes } = compose;
	const named = Object.values(services)
		.flatMap((service) => service.volumes ?? [])
		.map((volume) => volume.split(':')[0]!)
		.filter((volume) => !volume.startsWith('.'));
	expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
	expect(read('compose.yaml')).not.toMatch(/PASSWORD: (?!\$\{)/);
	for (const file of ['./deploy/Caddyfile']) expect(existsSync(file)).toBe(true);
});

test('only https is reachable from outside; the app can write nowhere and has no rights', () => {
	const { footnote, database, https } = compose.services;
	expect(footnote).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
	expect(footnote!.image).toBe(`footnote:${version}`);
	expect(footnote!.ports ?? database!.ports).toBeUndefined();
	expect(https!.ports).toContain('443:443');
	expect(footnote!.environment).toMatchObject({ ADDRESS_HEADER: 'x-forwarded-for' });
});

test('what tests and audits take is not installed by who only serves', () => {
	expect(Object.keys(dependencies!)).not.toEqual([]);
	const audits =
		/playwright|chromium|lighthouse|puppeteer|selenium|axe|vitest|lint|fast-check|knip/;
	expect(Object.keys(dependencies!).filter((name) => audits.test(name))).toEqual([]);
	expect(Object.keys(devDependencies!)).not.toContain('vite');
});

test('the notice names every package that the build takes, with its licence', () => {
	const { packages } = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { license?: string }>;
	};
	const [, list = ''] = read('NOTICE').split('Packages that the build');
	const named = new Map(
		list
			.slice(list.indexOf('\n'))
			.replace(/\n {4}/g, ' ')
			.split('\n')
			.flatMap((line) => {
				const [licence = '', names = ''] = line.split(': ');
				return names.split(',').map((name) => [name.trim(), licence.trim()] as const);
			})
	);
	for (const name of Object.keys(dependencies!))
		expect([name, named.get(name)]).toEqual([name, packages[`node_modules/${name}`]?.license]);
});

test('the changelog has this version, and says what whoever runs a server has to do', () => {
	const [, entry = ''] = read('.github/CHANGELOG.md').split(`\n## ${version}\n`);
	expect(entry.split('\n## ')[0]).toContain('**To do:**');
});

test.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)(
	'systemd understands the unit',
	() => {
		// Node may lie elsewhere on this machine, which is not the question.
		const unit = read('deploy/footnote.service').replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true');
		const file = join(mkdtempSync(join(tmpdir(), 'footnote-unit-')), 'footnote.service');
		writeFileSync(file, unit);
		const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
			encoding: 'utf8'
		});
		expect(`${stdout}${stderr}`.split('\n').filter((line) => line.includes(file))).toEqual([]);
		expect(status).toBe(0);
	}
);
