import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { CLASS_LANGUAGE, OWN_LANGUAGE } from '#lib/class/language-cookies.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { inLanguage, readerLanguage } from './reader.ts';
import { forgetClassLanguage, speakAsClass, speakAsOwnClass } from './class-language.ts';
import {
	changeClass,
	languageOfClass,
	newClass,
	taughtClass
} from '#lib/server/classes/classes.ts';

/** A device's cookies, and the address it asks for. */
function deviceWith(kept: Record<string, string>) {
	const jar = new Map(Object.entries(kept));
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string) => void jar.set(name, value),
		delete: (name: string) => void jar.delete(name)
	} as unknown as Cookies;
	return { jar, asking: { cookies, url: new URL('http://localhost/') } };
}

/** In which language a reader of English hears what is said after `turn`. */
const heard = (turn: () => void) =>
	inLanguage('en', () => {
		turn();
		return readerLanguage();
	});

test('who has chosen a language hears it, whatever their class has', () => {
	const { asking, jar } = deviceWith({ [OWN_LANGUAGE]: 'en' });
	expect(heard(() => speakAsOwnClass(asking, 'de'))).toBe('en');
	// It is there for the day on which the choice is gone.
	expect(jar.get(CLASS_LANGUAGE)).toBe('de');
});

test('who has chosen none hears the language of the class that asks them in, and keeps nothing of it', () => {
	const { asking, jar } = deviceWith({});
	expect(heard(() => speakAsClass(asking, 'ar'))).toBe('ar');
	expect(jar.size).toBe(0);
});

test('a pupil hears the language of their class, and the device remembers it until the class has none', () => {
	const { asking, jar } = deviceWith({});
	expect(heard(() => speakAsOwnClass(asking, 'ar'))).toBe('ar');
	expect(jar.get(CLASS_LANGUAGE)).toBe('ar');
	expect(heard(() => speakAsOwnClass(asking, 'de'))).toBe('de');
	expect(jar.get(CLASS_LANGUAGE)).toBe('de');
	expect(heard(() => speakAsOwnClass(asking, undefined))).toBe('en');
	expect(jar.size).toBe(0);
});

test('a device that is signed out is in no class', () => {
	const { asking, jar } = deviceWith({ [CLASS_LANGUAGE]: 'ar', [OWN_LANGUAGE]: 'de' });
	forgetClassLanguage(asking);
	expect([...jar.keys()]).toEqual([OWN_LANGUAGE]);
});

eachDatabase('the language of a class', (fresh) => {
	test('is none until its teacher gives it one, and may be none again', async () => {
		const { db } = fresh;
		const { id: teacher } = await newAccount(db, 'teacher', 1);
		const { id } = await newClass(db, { teacher, name: '8b', now: 1 });
		expect(await languageOfClass(db, id)).toBeNull();
		await changeClass(db, id, { lang: 'ar' });
		expect(await languageOfClass(db, id)).toBe('ar');
		expect(await taughtClass(db, teacher, id, 2)).toMatchObject({ name: '8b', lang: 'ar' });
		await changeClass(db, id, { lang: null });
		expect(await languageOfClass(db, id)).toBeNull();
		expect(await languageOfClass(db, 'nosuchclass')).toBeNull();
	});
});
