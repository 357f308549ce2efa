import { globSync, readFileSync } from 'node:fs';
import { isHttpError } from '@sveltejs/kit';
import { afterEach, describe, expect, it } from 'vitest';
import { refusalReply, refuse, wordRefusals, type Refusal } from './refuse.ts';

const told = (why: Refusal) => {
	try {
		return refuse(why);
	} catch (thrown) {
		return isHttpError(thrown) && { status: thrown.status, ...thrown.body };
	}
};

afterEach(() => wordRefusals((why) => why));

describe('a refusal', () => {
	it('says why to programs, and with which status', () => {
		expect(told('no-such-class')).toMatchObject({ status: 404, why: 'no-such-class' });
		expect(told('test-closed')).toMatchObject({ status: 409, why: 'test-closed' });
	});

	it('is a reply of its own where no page is asked yet', async () => {
		wordRefusals((why) => `über ${why}`);
		const reply = refusalReply('too-large', { 'retry-after': '5' }, 411);
		expect(reply.status).toBe(411);
		expect(reply.headers.get('content-type')).toContain('utf-8');
		expect(reply.headers.get('retry-after')).toBe('5');
		expect(await reply.text()).toBe('über too-large');
	});

	it('has the words for people from the pages', () => {
		wordRefusals((why) => `about ${why}`);
		expect(told('code-not-good')).toMatchObject({ message: 'about code-not-good' });
	});
});

describe('the server', () => {
	it('has no words of its own for whoever is refused: they could not be said in another language', () => {
		const own = globSync(['src/lib/{server,class}/**/*.ts', 'src/routes/**/*.ts', 'src/hooks.*.ts'])
			.filter((file) => !file.endsWith('.test.ts'))
			.flatMap((file) =>
				[...readFileSync(file, 'utf8').matchAll(WORDED)].map(([words]) => `${file}: ${words}`)
			);
		expect(own).toEqual([]);
	});

	it('would be caught with them', () => {
		for (const code of [
			"error(404, 'There is none.')",
			'error(\n\t409,\n\t`More than ${most}.`\n)',
			"fail(400, { message: 'Try again.' })",
			"new Response('There is none.', { status: 404 })"
		])
			expect(code.match(WORDED)).not.toBeNull();
	});
});

/** A request that is ended with words. */
const WORDED =
	/\b(?:(?:error|fail)\(\s*[^,()]+,\s*(?:\{\s*message:\s*)?|new Response\(\s*)['"`][^'"`]*/g;
