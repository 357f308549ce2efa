import { isHttpError } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { refuseUnreadableForms } from './readable.ts';

/** The status with which reading a form ends the request; 200 if it does not. */
async function statusOf(body: BodyInit, headers?: Record<string, string>): Promise<number> {
	const request = new Request('http://localhost/', { method: 'POST', body, headers });
	refuseUnreadableForms(request);
	try {
		await request.formData();
		return 200;
	} catch (thrown) {
		return isHttpError(thrown) ? thrown.status : 500;
	}
}

const form = (...fields: [string, string | File][]) => {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
};

describe('a form that cannot be kept', () => {
	test.each([
		['a value', new URLSearchParams({ name: 'a\0b' })],
		['a name', new URLSearchParams({ 'a\0b': 'name' })],
		['a value in parts', form(['name', 'a\0b'])],
		['the name of a file', form(['file', new File(['x'], 'a\0b.yaml')])]
	])('is refused for a zero in %s', async (_, body) => expect(await statusOf(body)).toBe(400));

	const parts = 'multipart/form-data; boundary=x';
	test.each([
		['ends before it is whole', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', parts],
		['never begins', 'nothing of the kind', parts],
		['does not say where its parts end', '--x\r\n', 'multipart/form-data'],
		['is no form', '{}', 'application/json']
	])('is refused where it %s', async (_, body, type) =>
		expect(await statusOf(body, { 'content-type': type })).toBe(400)
	);

	test('is all that is refused', async () => {
		expect(await statusOf(new URLSearchParams({ name: 'Zoë \\u0000 %00' }))).toBe(200);
		expect(await statusOf(form(['file', new File(['a\0b'], 'deck.yaml')]))).toBe(200);
	});
});
