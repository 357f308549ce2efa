import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '#lib/ui/messages/texts-of.ts';

const FOLDER = new URL('./', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));

const straight = (source: string) => textsOf(source).filter((text) => /['"]/.test(text));

describe('texts', () => {
	test.each(files)('of %s have the apostrophes and quotation marks of print: ’ “ ”', (name) => {
		const source = readFileSync(new URL(name, FOLDER), 'utf8');
		expect(straight(source)).toEqual([]);
	});

	test('are looked for in calls, branches and around what is filled in', () => {
		const source = [
			`import { count } from './plural.ts';`,
			`/** Whose: "Friday's". */`,
			`export const texts = {`,
			`	a: "I'm", b: (n) => n ? 'ours' : 'say "no"', c: (who) => \`\${who}'s and \${who}\`,`,
			'};'
		].join('\n');
		expect(straight(source)).toEqual([`I'm`, 'say "no"', `'s and `]);
	});
});
