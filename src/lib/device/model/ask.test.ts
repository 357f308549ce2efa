import { APICallError } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { describe, expect, test } from 'vitest';
import { askForFacts } from './ask.ts';

type Generate = NonNullable<ConstructorParameters<typeof MockLanguageModelV4>[0]>['doGenerate'];

const FACT = { kind: 'gap', evidence: 'a b c', question: '', answer: ['b'], speaker: '' };
const saying = (text: string, reason: 'stop' | 'length' = 'stop') =>
	({
		content: [{ type: 'text' as const, text }],
		finishReason: { unified: reason, raw: undefined },
		usage: {
			inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
			outputTokens: { total: 1, text: 1, reasoning: 0 }
		},
		warnings: []
	}) satisfies Awaited<ReturnType<Extract<Generate, (...args: never[]) => unknown>>>;
const failing = (statusCode?: number) =>
	new APICallError({
		message: 'no',
		url: 'http://localhost',
		requestBodyValues: {},
		...(statusCode !== undefined && { statusCode })
	});
const model = (doGenerate: Generate) => new MockLanguageModelV4({ doGenerate });
const ask = (text: string, reason?: 'length') =>
	askForFacts(
		model(async () => saying(text, reason)),
		'a b c'
	);

describe('a model that is asked for facts', () => {
	test('is told the schema, and that the article is no instruction', async () => {
		const mock = model(async () => saying(JSON.stringify({ elements: [FACT] })));
		expect(await askForFacts(mock, 'a b c')).toEqual({ ok: true, proposed: [FACT] });
		const [call] = mock.doGenerateCalls;
		expect(call?.responseFormat).toMatchObject({ type: 'json', schema: { type: 'object' } });
		expect(JSON.stringify(call?.responseFormat)).toContain('evidence');
		expect(JSON.stringify(call?.prompt)).toContain('<article>');
		expect(call).toMatchObject({ temperature: 0 });
	});

	test('may answer other than it was asked to: each fact is looked at later', async () => {
		const strange = [FACT, null, { kind: 'poem' }, 7];
		expect(await ask(JSON.stringify({ elements: strange }))).toEqual({
			ok: true,
			proposed: strange
		});
		expect(await ask(JSON.stringify([FACT]))).toEqual({ ok: true, proposed: [FACT] });
		expect(
			await ask(`Of course!\n\`\`\`json\n${JSON.stringify({ facts: [FACT] })}\n\`\`\``)
		).toEqual({
			ok: true,
			proposed: [FACT]
		});
	});

	test('that was cut short keeps what was whole', async () => {
		const text = JSON.stringify({ elements: [FACT, FACT] }).slice(0, -30);
		expect(await ask(text, 'length')).toEqual({ ok: true, proposed: [FACT] });
	});

	test.each(['', 'I cannot help with that.', '{{{', '"x"', '{"elements": 7}', '<html>[</html>'])(
		'has answered nothing with %j',
		async (text) => {
			expect(await ask(text)).toMatchObject({ ok: false, why: 'unreadable' });
		}
	);

	test('holds up nothing, however it answers', async () => {
		const begun = performance.now();
		await ask('['.repeat(400_000));
		await ask(`{"elements":[${'{"a":'.repeat(150_000)}`);
		expect(performance.now() - begun).toBeLessThan(5000);
	});

	test('that takes too long is not waited for, whether it stops or not', async () => {
		const never = model(() => new Promise(() => {}));
		expect(await askForFacts(never, 'a b c', { patience: 20 })).toEqual({ ok: false, why: 'slow' });
	});

	test.each([
		[401, 'key'],
		[403, 'key'],
		[404, 'missing'],
		[429, 'busy'],
		[503, 'busy'],
		[418, 'refused'],
		[undefined, 'unreachable']
	])('that says %s has a reason', async (status, why) => {
		const mock = model(async () => {
			throw failing(status);
		});
		expect(await askForFacts(mock, 'a b c')).toEqual({ ok: false, why });
		expect(mock.doGenerateCalls).toHaveLength(1);
	});

	test('that knows no schema is asked without', async () => {
		const mock = model(async ({ responseFormat }) => {
			if (responseFormat?.type === 'json') throw failing(400);
			return saying(JSON.stringify({ elements: [FACT] }));
		});
		expect(await askForFacts(mock, 'a b c')).toEqual({ ok: true, proposed: [FACT] });
	});
});
