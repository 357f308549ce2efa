/** Studying as somebody does who wants to get through: the first thing that can be tapped, then on. */
import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { Device } from './device.ts';

/** Answers so many questions, whatever they are. */
export async function answerQuestions(device: Device, count: number): Promise<void> {
	for (let n = 0; n < count; n++) {
		await device.until(`question ${n + 1} is answered`, () => device.run(answerOne));
		await device.until(`after question ${n + 1} it goes on`, () => device.run(goOn));
	}
}

/** Imports a file that the test has written. */
export async function bringIn(device: Device, text: string): Promise<void> {
	const file = test.info().outputPath('backup.json');
	writeFileSync(file, text);
	await device.goto('/settings');
	await device.upload('Import a file', file);
	await device.reads(/entries added/);
}

/** A learner who wants so many new cards a day. */
export async function wantsNewCards(device: Device, perDay: number): Promise<void> {
	await device.goto('/settings');
	await device.type('New cards a day', String(perDay));
	await device.click('button', 'Save');
	await device.reads('Saved.');
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */

/** Taps what answers the question on the screen; whether it is answered. */
export function answerOne(): boolean {
	if (document.querySelector('#verdict')) return true;
	const tap = (selector: string, name?: RegExp) => {
		const all = [...document.querySelectorAll<HTMLButtonElement>(selector)];
		const one = all.find(
			(button) => !button.disabled && (!name || name.test(button.textContent ?? ''))
		);
		one?.click();
		return one !== undefined;
	};
	void (
		tap('button', /^\s*Show answer/) ||
		tap('button', /^\s*I don’t know/) ||
		tap('button', /^\s*I’m done/)
	);
	return false;
}

/** Taps what leads on; whether another question, or the end, is there. */
export function goOn(): boolean {
	if (!document.querySelector('#verdict')) return true;
	const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
	all.find((button) => /^\s*(?:Next|Good)/.test(button.textContent ?? ''))?.click();
	return false;
}

/** Whether a question waits that can be given up, in whatever form it is asked. */
export function isAsked(): boolean {
	return [...document.querySelectorAll('button')].some((button) =>
		/^\s*(?:I don’t know|Show answer)/.test(button.textContent ?? '')
	);
}

/**
 * Gives the question up, and is on the way to another page before anything of it can have reached the disk. False, and still
 * there, where there is nothing to give it up by.
 */
export async function answerAndLeave(): Promise<boolean> {
	const tap = (name: RegExp) => {
		const all = [...document.querySelectorAll('button')];
		const one = all.find((button) => !button.disabled && name.test(button.textContent ?? ''));
		one?.click();
		return one !== undefined;
	};
	if (tap(/^\s*Show answer/))
		while (!tap(/^\s*Again/)) await new Promise((done) => setTimeout(done, 20));
	else if (!tap(/^\s*I don’t know/)) return false;
	location.assign('/progress');
	return true;
}
