/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** What the benchmark does inside the page. Each function is sent there as text: it must stand alone. */

/** When the first question could be answered, ms after the navigation began. */
export async function paintedQuestion(): Promise<number> {
	const asked = () =>
		[...document.querySelectorAll('main button')].some(
			(button) =>
				/^(?:Show answer|I don’t know)/.test(button.textContent?.trim() ?? '') &&
				button.checkVisibility()
		);
	while (!asked()) {
		if (performance.now() > 60_000) throw new Error(`Nothing is asked: ${document.body.innerText}`);
		await new Promise((done) => requestAnimationFrame(done));
	}
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now();
}

/** Answers that many cards, in whatever form they are asked, as fast as the page allows; times in ms. */
export async function answerCards(
	count: number
): Promise<{ footnotes: number[]; questions: number[] }> {
	const button = (name: RegExp) =>
		[...document.querySelectorAll<HTMLButtonElement>('main button')].find(
			(found) => name.test(found.textContent?.trim() ?? '') && found.checkVisibility()
		);
	const toAnswer = () =>
		button(/^Show answer/) ?? button(/Entry .* in ink/) ?? button(/^I don’t know/);
	const toGoOn = () => button(/^Good/) ?? button(/^(?:Next|Finish)/);
	/** Resolves after the frame in which the condition first held has been painted. */
	const painted = async (condition: () => boolean) => {
		const began = performance.now();
		while (!condition()) {
			if (performance.now() - began > 30_000)
				throw new Error(`Nothing goes on here: ${document.body.innerText}`);
			await new Promise((done) => requestAnimationFrame(done));
		}
		await new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener('message', done, { once: true });
			port1.start();
			requestAnimationFrame(() => port2.postMessage(0));
		});
	};
	const footnotes: number[] = [];
	const questions: number[] = [];
	for (let n = 0; n < count; n++) {
		const started = performance.now();
		toAnswer()?.click();
		await painted(() => toGoOn() !== undefined);
		footnotes.push(performance.now() - started);
		// As long as a person looks at the footnote, so that what is written meanwhile is written.
		await new Promise((done) => setTimeout(done, 400));
		const graded = performance.now();
		toGoOn()?.click();
		await painted(() => toGoOn() === undefined && toAnswer() !== undefined);
		questions.push(performance.now() - graded);
		await new Promise((done) => setTimeout(done, 200));
	}
	return { footnotes, questions };
}

/** When the question of a fact that is edited was painted, ms after the navigation began. */
export async function paintedPreview(): Promise<number> {
	while (!document.querySelector('[aria-labelledby=preview] article')) {
		if (performance.now() > 60_000) throw new Error(`Nothing is asked: ${document.body.innerText}`);
		await new Promise((done) => requestAnimationFrame(done));
	}
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now();
}

/** Opens the last fact of a list; ms from the tap until its question was painted. */
export async function openedFromList(): Promise<number> {
	const started = performance.now();
	[...document.querySelectorAll<HTMLElement>('main ol a')].at(-1)!.click();
	while (!document.querySelector('[aria-labelledby=preview] article')) {
		if (performance.now() - started > 60_000) throw new Error('Nothing is asked.');
		await new Promise((done) => requestAnimationFrame(done));
	}
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now() - started;
}

/** Types letters into the first field of a fact; of each, how long until the question with it was painted, ms. */
export async function typeLetters(count: number): Promise<number[]> {
	const field = document.querySelector<HTMLTextAreaElement>('form textarea')!;
	field.focus();
	field.setSelectionRange(field.value.length, field.value.length);
	const took: number[] = [];
	for (let n = 0; n < count; n++) {
		const started = performance.now();
		document.execCommand('insertText', false, 'abcdefghij'[n % 10]);
		while (
			!document.querySelector('[aria-labelledby=preview]')?.textContent.includes(field.value)
		) {
			if (performance.now() - started > 30_000) throw new Error('The question stays as it was.');
			await new Promise((done) => setTimeout(done));
		}
		await new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener('message', done, { once: true });
			port1.start();
			requestAnimationFrame(() => port2.postMessage(0));
		});
		took.push(performance.now() - started);
		// As somebody types who thinks about it; what is typed is written now and then.
		await new Promise((done) => setTimeout(done, 150));
	}
	return took;
}
