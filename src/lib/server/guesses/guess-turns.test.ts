import { expect, test } from 'vitest';
import { inTurn } from './guess-turns.ts';

type Asking = Parameters<typeof inTurn>[0];

const asking = (set: Partial<Asking> & { body?: BodyInit; address?: string } = {}): Asking => ({
	isSubRequest: set.isSubRequest ?? false,
	route: set.route ?? { id: '/(site)/teach/sign-in' },
	getClientAddress: () => set.address ?? '203.0.113.7',
	request: new Request('http://localhost/', {
		method: 'POST',
		body: set.body ?? 'name=ada',
		duplex: 'half'
	} as RequestInit)
});

/** Answers that come when they are let go, and how many are being worked on. */
function answers() {
	const waiting: (() => void)[] = [];
	const answer = async () => {
		await new Promise<void>((go) => waiting.push(go));
		return new Response('an answer');
	};
	async function letGo() {
		for (let idle = 0; idle < 5;) {
			idle = waiting.length > 0 ? 0 : idle + 1;
			for (const go of waiting.splice(0)) go();
			await new Promise((done) => setTimeout(done, 1));
		}
	}
	return { waiting, answer, letGo };
}
const atOnce = async () => new Response('at once');
const settle = () => new Promise((done) => setTimeout(done, 50));

test('a flood of guesses is answered a few at a time, and what is too much in few words', async () => {
	const { waiting, answer, letGo } = answers();
	const flood = Array.from({ length: 1000 }, () => inTurn(asking(), answer));
	await settle();
	expect(waiting).toHaveLength(6);
	const other = inTurn(asking({ address: '192.0.2.1' }), answer);
	await letGo();
	const statuses = (await Promise.all(flood)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(306);
	const refused = (await Promise.all(flood)).find(({ status }) => status === 503)!;
	expect(refused.headers.get('retry-after')).toBe('5');
	expect((await other).status, 'from elsewhere').toBe(200);
});

test('other pages, and what a page asks for itself, wait for nobody', async () => {
	const { answer, letGo } = answers();
	const flood = Array.from({ length: 20 }, () => inTurn(asking(), answer));
	await settle();
	expect((await inTurn(asking({ route: { id: '/(site)/decks' } }), atOnce)).status).toBe(200);
	expect((await inTurn(asking({ isSubRequest: true }), atOnce)).status).toBe(200);
	await letGo();
	await Promise.all(flood);
});

test('forms that are sent slowly take up no turn', async () => {
	const ends: (() => void)[] = [];
	const slowly = () =>
		new ReadableStream({ start: (stream) => void ends.push(() => stream.close()) });
	const slow = Array.from({ length: 50 }, () => inTurn(asking({ body: slowly() }), atOnce));
	await settle();
	expect((await inTurn(asking(), atOnce)).status).toBe(200);
	for (const end of ends) end();
	await Promise.all(slow);
});
