/** What depends on how a server is set up: behind https, closed to newcomers, broken. */
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { openSchool, PASSWORD, SECRETS } from './school.ts';
import { Visitor } from './visitor.ts';

const ORIGIN = 'https://footnote.example';

test(
	'a cookie is for this server, its pages and no script; over https only over https',
	{ tag: '@once' },
	async () => {
		const plain = await openSchool();
		const form = { name: plain.ada.name, password: PASSWORD };
		const reply = await new Visitor(plain.app.url).post('/teach/sign-in?/password', form);
		const [cookie] = reply.headers['set-cookie']!;
		expect(cookie).toMatch(/^footnote=/);
		for (const part of ['Path=/', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(part);
		expect(cookie).not.toMatch(/Secure|Domain/);
		await plain.close();

		const behind = await openSchool({ ORIGIN });
		const visitor = new Visitor(behind.app.url, { origin: ORIGIN });
		const sent = await visitor.post('/teach/sign-in?/password', form);
		const [secure] = sent.headers['set-cookie']!;
		expect(secure).toMatch(/^__Host-footnote=/);
		for (const part of ['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure'])
			expect(secure).toContain(part);
		expect(secure).not.toContain('Domain');
		expect((await visitor.get('/teach/account')).status).toBe(200);
		const unsafe = new Visitor(behind.app.url, { origin: ORIGIN });
		unsafe.cookies.set('footnote', visitor.cookies.get('__Host-footnote')!);
		expect((await unsafe.get('/teach/account')).status, 'the name is the promise').toBe(303);
		await behind.close();
	}
);

test('a forged Host or proxy is believed nowhere', { tag: '@once' }, async () => {
	const behind = await openSchool({ ORIGIN });
	const forged = {
		host: 'evil.example',
		'x-forwarded-host': 'evil.example',
		'x-forwarded-proto': 'http',
		'x-forwarded-for': '10.0.0.1'
	};
	const visitor = new Visitor(behind.app.url, { origin: ORIGIN });
	const options = await visitor.json('/api/passkeys', { purpose: 'sign-in' }, forged);
	expect(JSON.parse(options.body).options.rpId).toBe('footnote.example');
	const form = { name: behind.ada.name, password: PASSWORD };
	const reply = await visitor.post('/teach/sign-in?/password', form, forged);
	expect(reply.headers.location).toBe('/teach');
	expect(reply.headers['set-cookie']?.[0]).toMatch(/^__Host-/);
	const sheet = await visitor.get(`/teach/${behind.ada.inClass}/sheet`, forged);
	expect(sheet.status).toBe(200);
	expect(sheet.body).toContain('footnote.example');
	expect(sheet.body).not.toContain('evil.example');
	const from = await visitor.post(
		'/teach?/create',
		{ name: 'x' },
		{ ...forged, origin: 'http://evil.example' }
	);
	expect(from.status).toBe(403);
	await behind.close();
	// Nor where nobody has said what the server is called.
	const plain = await openSchool();
	const { host: _, ...proxy } = forged;
	const asked = await new Visitor(plain.app.url).json(
		'/api/passkeys',
		{ purpose: 'sign-in' },
		proxy
	);
	expect(JSON.parse(asked.body).options.rpId).toBe('localhost');
	// Guesses are counted by the address they really come from.
	for (let n = 0; n < 3; n++)
		await new Visitor(plain.app.url).post(
			'/teach/sign-in?/password',
			{ name: `teacher${n}`, password: 'password1234' },
			{ 'x-forwarded-for': `10.0.0.${n}` }
		);
	const counted = await plain.db
		.selectFrom('attempt')
		.select('count')
		.where('bucket', 'like', 'login from %, in the long run')
		.execute();
	expect(counted).toEqual([{ count: 3 }]);
	await plain.close();
});

test('a server lets newcomers in as it was told to', { tag: '@once' }, async () => {
	const fields = { name: 'newcomer', password: 'a few long words' };
	const closed = await openSchool({ TEACHER_SIGN_UP: 'closed' });
	const shut = new Visitor(closed.app.url);
	expect((await shut.post('/teach/sign-up?/password', fields)).status).toBe(400);
	expect((await shut.post('/teach/sign-up?/password', { ...fields, word: 'closed' })).status).toBe(
		400
	);
	expect((await shut.get('/teach')).body).not.toContain('/teach/sign-up');
	const asked = await shut.json('/api/passkeys', { purpose: 'sign-up', name: 'newcomer' });
	expect(JSON.parse(asked.body)).toEqual({ problem: { field: 'word', kind: 'closed' } });
	await closed.close();

	const school = await openSchool({ TEACHER_SIGN_UP: 'Blue Whale' });
	const visitor = new Visitor(school.app.url);
	expect((await visitor.post('/teach/sign-up?/password', fields)).status).toBe(400);
	expect((await visitor.post('/teach/sign-up?/password', { ...fields, word: 'red' })).status).toBe(
		400
	);
	const right = await visitor.post('/teach/sign-up?/password', { ...fields, word: ' blue whale ' });
	expect(right.status).toBe(200);
	expect((await visitor.get('/teach/account')).status).toBe(200);
	await school.close();
});

test('what breaks says neither how nor about whom', { tag: '@once' }, async () => {
	const school = await openSchool();
	const { db, ada, app } = school;
	const cookie = await school.cookieOf(ada.account);
	const visitor = new Visitor(app.url, { cookie });
	await sql`drop table own_deck`.execute(db);
	await sql`drop table assignment`.execute(db);
	await sql`drop table login`.execute(db);
	const replies = [
		await visitor.get('/teach/account'),
		await visitor.get('/teach/account', { accept: 'application/json' }),
		await visitor.get(`/teach/${ada.inClass}/${ada.assignment}`),
		await visitor.get(`/teach/${ada.inClass}`, { accept: 'application/json' }),
		await visitor.post('/teach/account?/delete', { password: PASSWORD }),
		await new Visitor(app.url).post('/teach/sign-in?/password', {
			name: ada.name,
			password: PASSWORD
		}),
		await visitor.get('/teach/account/export')
	];
	for (const { status, body } of replies) {
		expect(status).toBe(500);
		expect(body).not.toMatch(/no such table|select |SqliteError|\.js:\d|node_modules/i);
		for (const secret of [...SECRETS, PASSWORD, cookie.split('=')[1]!])
			expect(body).not.toContain(secret);
	}
	const log = app.log();
	expect(log).toContain('"kind":"error"');
	expect(log).not.toMatch(/no such table|select .* from/i);
	for (const secret of [...SECRETS, PASSWORD, cookie.split('=')[1]!, ada.account])
		expect(log).not.toContain(secret);
	await school.close();
});
