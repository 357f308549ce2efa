/** Files that comments and guides name are there: what has moved is named by where it is now. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8',
	maxBuffer: 1e8
})
	.split('\n')
	.filter((file) => file !== '');

const GUIDES = FILES.filter((file) => /^(?:\.github\/.*|README)\.md$/.test(file));

/** Where a guide's links lead within the project. */
const linksIn = (text: string): string[] =>
	[...text.matchAll(/\]\((?:<([^>]*)>|([^)<\s]*))\)/g)]
		.map(([, wrapped, plain = '']) => (wrapped ?? plain).replace(/#.*$/, ''))
		.filter((to) => to !== '' && !/^\w+:/.test(to));

/** Every end of a path: a file may be named by as much of its path as tells it from others. */
const ENDS = new Set(
	FILES.flatMap((file) => {
		const parts = file.split('/');
		return parts.map((_, i) => parts.slice(i).join('/'));
	})
);

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*|<!--[\s\S]*?-->/g;
/** A name, or a path, of a file of ours: not a pattern, nor the address of a page. */
const NAMED =
	/(?<![\w\-/.*{}\]@+])(?:(?:[\w\-@.]+|\(\w+\)|\[[\w.]+\])\/)*\+?[\w\-.]*\w\.(?:svelte|ts|mjs|yaml)\b(?![*}\]/.]\w)/g;

/** What is made by the build, or stands for any file of its kind. */
const NOT_OURS = /^\.{1,2}\/|^(?:node_modules|build)\/|^my-deck\.yaml$/;

const isThere = (named: string): boolean => ENDS.has(named.replace(/^\//, ''));

/** Names of files in a text that are not there. */
const missingIn = (text: string): string[] =>
	[...text.matchAll(NAMED)]
		.map(([named]) => named)
		.filter((named) => !NOT_OURS.test(named) && !isThere(named));

describe('a file that is named', () => {
	it('in a comment is there', () => {
		const missing = FILES.filter((file) =>
			/^(?:src|tests)\/.*\.(?:ts|svelte|css)$/.test(file)
		).flatMap((file) =>
			(readFileSync(file, 'utf8').match(COMMENTS) ?? [])
				.flatMap(missingIn)
				.map((named) => `${file}: ${named}`)
		);
		expect(missing).toEqual([]);
	});

	it('in a guide is there', () => {
		expect(GUIDES.length).toBeGreaterThan(3);
		const missing = GUIDES.flatMap((file) =>
			missingIn(readFileSync(file, 'utf8')).map((named) => `${file}: ${named}`)
		);
		expect(missing).toEqual([]);
	});

	it('in a link of a guide is there', () => {
		const missing = GUIDES.flatMap((file) =>
			linksIn(readFileSync(file, 'utf8'))
				.filter((to) => !existsSync(join(dirname(file), to)))
				.map((to) => `${file}: ${to}`)
		);
		expect(missing).toEqual([]);
		expect(linksIn('[a](../b.ts#c) [d](<(e)/[f].ts>) [g](https://h) [i](#j)')).toEqual([
			'../b.ts',
			'(e)/[f].ts'
		]);
	});

	it('would be missed', () => {
		expect(missingIn('see gone.ts, memory/log/gone.ts and src/lib/gone/Gone.svelte')).toEqual([
			'gone.ts',
			'memory/log/gone.ts',
			'src/lib/gone/Gone.svelte'
		]);
		expect(missingIn('`order.ts`, memory/log/order.ts and src/lib/memory/log/order.ts.')).toEqual(
			[]
		);
	});
});
